"""Differences between our books and a provider's: staff sees them, and says what becomes of one."""

from uuid import UUID

from starlette.responses import Response

from models import database
from models.payments import Payment, ProviderAccount
from models.reconciling import IssueAction, IssueKind, IssueStatus, ReconciliationIssue
from tenure import rehearsal
from tenure.access import Permission
from tenure.context import Context
from tenure.kit.refusals import BadInput, Refused
from tenure.site.forms import Form
from tenure.site.views.inbox import names_of
from tenure.site.visit import Visit
from tenure.site.words import Gettext
from tenure.subscriptions.reconciling import resolving

HOME = "/staff/differences"
AT_ONCE = 50
RESOLVE = "reconciliationIssueResolve"


async def show(visit: Visit) -> Response:
    ctx, given = _reader(visit), visit.request.query_params
    status = given.get("status", IssueStatus.OPEN)
    status = IssueStatus(status) if status in set(IssueStatus) else IssueStatus.OPEN
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await ReconciliationIssue.of(ctx.tenant).filter(status=status).order_by("-id").limit(AT_ONCE)
        accounts = await ProviderAccount.of(ctx.tenant).order_by("id")
    say = visit.words.gettext
    return visit.page(
        "differences.html",
        rows=rows,
        chosen=status,
        statuses=list(_statuses(say).items()),
        names=names_of(say, accounts),
        kinds=_kinds(say),
    )


async def show_one(visit: Visit) -> Response:
    ctx = _reader(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        issue = await ReconciliationIssue.named(ctx.tenant, _key(visit))
        account = await ProviderAccount.named(ctx.tenant, issue.provider_account_id)
        payment = await Payment.named(ctx.tenant, issue.payment_id) if issue.payment_id else None
    say, may = visit.words.gettext, ctx.may(Permission.BILLING_COLLECT)
    return visit.page(
        "difference.html",
        issue=issue,
        kind=_kinds(say)[issue.kind],
        means=_means(say)[issue.kind],
        provider=names_of(say, [account])[account.id],
        payment=payment,
        choices=_choices(issue, payment) if may and issue.status is IssueStatus.OPEN else [],
        actions=_actions(say),
        status_name=_statuses(say)[issue.status],
    )


async def ask(visit: Visit) -> Response:
    """What would become of it, before anything is done."""
    return await _asked(visit, Form(), _action(visit.request.query_params.get("action", "")), 200)


async def decide(visit: Visit) -> Response:
    form = await visit.form("action", "note", "shown")
    ctx, key, action = _decider(visit), _key(visit), _action(form["action"])
    try:
        expected = rehearsal.expecting(ctx, form["shown"] or None, RESOLVE, _of(key, action))
        await resolving.resolve(form.claim(expected, RESOLVE, str(key), action), key, action, form["note"])
    except Refused as refusal:
        form.problem = refusal.message
        return await _asked(visit, form, action, 422)
    return visit.go(f"{HOME}/{key}", done="difference-resolved")


async def _asked(visit: Visit, form: Form, action: IssueAction, status: int) -> Response:
    ctx, key = _decider(visit), _key(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        issue = await ReconciliationIssue.named(ctx.tenant, key)
        account = await ProviderAccount.named(ctx.tenant, issue.provider_account_id)
    found = await _foreseen(ctx, key, action, form)
    say = visit.words.gettext
    return visit.page(
        "difference_decide.html",
        status,
        form=form,
        issue=issue,
        action=action,
        actions=_actions(say),
        kind=_kinds(say)[issue.kind],
        provider=names_of(say, [account])[account.id],
        refunded=found.outcome.refunded if found else None,
        shown=rehearsal.token(ctx, RESOLVE, _of(key, action), found) if found else "",
    )


async def _foreseen(
    ctx: Context, key: UUID, action: IssueAction, form: Form
) -> rehearsal.Rehearsal[resolving.Foreseen] | None:
    """None where nothing can be shown: the form then says why, but for what is only read when it is done."""
    if action is IssueAction.RECORD:
        return None
    try:
        return await resolving.preview(ctx, key, action)
    except Refused as refusal:
        form.problem = form.problem or refusal.message
        return None


def _choices(issue: ReconciliationIssue, payment: Payment | None) -> list[IssueAction]:
    """What can be decided of it: what is proposed comes first."""
    found = []
    if payment is not None and payment.is_in_suspense and not payment.refunded_minor:
        found.append(IssueAction.REFUND)
    if issue.kind is IssueKind.UNKNOWN_PAYMENT and payment is None:
        found.append(IssueAction.RECORD)
    return [*found, IssueAction.DISMISS]


def _of(key: UUID, action: IssueAction) -> str:
    """What a token of this page is for."""
    return f"{key} {action}"


def _action(text: str) -> IssueAction:
    if text not in set(IssueAction):
        raise BadInput("There is no such decision.")
    return IssueAction(text)


def _key(visit: Visit) -> UUID:
    return UUID(str(visit.path["id"]))


def _reader(visit: Visit) -> Context:
    visit.signed_in()
    visit.ctx.require(Permission.BILLING_READ)
    return visit.ctx


def _decider(visit: Visit) -> Context:
    ctx = _reader(visit)
    ctx.require(Permission.BILLING_COLLECT)
    ctx.require_fresh()
    return ctx


def _statuses(say: Gettext) -> dict[IssueStatus, str]:
    return {
        IssueStatus.OPEN: say("Waiting for a person"),
        IssueStatus.RESOLVED: say("Decided"),
        IssueStatus.HEALED: say("Mended by itself"),
    }


def _actions(say: Gettext) -> dict[IssueAction, str]:
    return {
        IssueAction.REFUND: say("Give the money back"),
        IssueAction.RECORD: say("Record it as ours"),
        IssueAction.DISMISS: say("Leave it as it is"),
    }


def _kinds(say: Gettext) -> dict[IssueKind, str]:
    return {
        IssueKind.MISSING_RESULT: say("Result missed"),
        IssueKind.MISSING_FEE: say("Fee missed"),
        IssueKind.MISSING_REFUND: say("Refund missed"),
        IssueKind.MISSING_DISPUTE: say("Dispute missed"),
        IssueKind.MISSING_METHOD: say("Way to pay changed"),
        IssueKind.AMOUNT_DIFFERS: say("Amount differs"),
        IssueKind.CURRENCY_DIFFERS: say("Currency differs"),
        IssueKind.STATUS_DIFFERS: say("State differs"),
        IssueKind.UNKNOWN_PAYMENT: say("Unknown payment"),
        IssueKind.UNKNOWN_REFUND: say("Unknown refund"),
        IssueKind.UNKNOWN_DISPUTE: say("Unknown dispute"),
        IssueKind.UNKNOWN_SUBSCRIPTION: say("Unknown subscription"),
        IssueKind.DOUBLE_CHARGE: say("Charged twice"),
        IssueKind.UNRESOLVED: say("No answer for a day"),
        IssueKind.UNREADABLE: say("Books not shown"),
    }


def _means(say: Gettext) -> dict[IssueKind, str]:
    missed = say("We had not heard of it. It is written down now.")
    differs = say("The provider has it otherwise than we do. Look at both before you decide.")
    unknown = say("The provider knows of it, and nothing of ours asked for it.")
    return {
        **dict.fromkeys(IssueKind, missed),
        **dict.fromkeys((IssueKind.AMOUNT_DIFFERS, IssueKind.CURRENCY_DIFFERS, IssueKind.STATUS_DIFFERS), differs),
        **dict.fromkeys((IssueKind.UNKNOWN_PAYMENT, IssueKind.UNKNOWN_REFUND, IssueKind.UNKNOWN_DISPUTE), unknown),
        IssueKind.UNKNOWN_SUBSCRIPTION: say(
            "The provider drives a subscription that we do not have. It can be imported."
        ),
        IssueKind.DOUBLE_CHARGE: say("The same invoice was paid twice. The second payment stands in suspense."),
        IssueKind.UNRESOLVED: say("A charge has had no answer for a day. It is looked up daily, and never sent again."),
        IssueKind.UNREADABLE: say("The provider does not let us read its books. Look at the key that we have."),
    }


PAGES = [
    (HOME, show, ["GET"]),
    (f"{HOME}/{{id:uuid}}", show_one, ["GET"]),
    (f"{HOME}/{{id:uuid}}/decide", ask, ["GET"]),
    (f"{HOME}/{{id:uuid}}/decide", decide, ["POST"]),
]
