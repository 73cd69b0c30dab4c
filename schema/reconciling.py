"""What differs between our books and a provider's, what it told us, and what it paid out."""

from datetime import datetime
from enum import Enum

import strawberry

from models import payments as money_rows
from models import reconciling as rows
from models.reconciling import IssueStatus as Statuses
from resolvers import reconciling
from schema.billing import REFUND_EVENTS, Payment
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, foresight, mutation, payload, preview, query
from schema.providers import ProviderAccount
from schema.scalars import Money, Node, shape
from tenure.access import Permission
from tenure.subscriptions.reconciling import resolving

ReconciliationIssueKind = strawberry.enum(
    rows.IssueKind,
    name="ReconciliationIssueKind",
    description="What differed. Those that begin with MISSING were mended; the others want a person.",
)
ReconciliationIssueStatus = strawberry.enum(
    rows.IssueStatus, name="ReconciliationIssueStatus", description="HEALED: nobody had to do anything."
)
ReconciliationAction = strawberry.enum(
    rows.IssueAction,
    name="ReconciliationAction",
    description="REFUND: what stands in suspense goes back. RECORD: an unknown charge is ours, and stands in suspense "
    "from now on. DISMISS: it stays as it is.",
)
PayoutStatus = strawberry.enum(rows.PayoutStatus, description="How money on its way to the bank stands.")


@shape(rows.ReconciliationIssue, description="A difference between our books and a provider's.")
class ReconciliationIssue(Node):
    kind: ReconciliationIssueKind
    status: ReconciliationIssueStatus
    provider_ref: str = strawberry.field(description="What the provider calls it.")
    ours: str = strawberry.field(description="How it stands here; empty where it does not.")
    theirs: str = strawberry.field(description="How it stands there.")
    proposal: ReconciliationAction | None
    action: str | None = strawberry.field(description="What was done about it.")
    note: str | None
    created_at: datetime
    closed_at: datetime | None

    @strawberry.field
    async def payment(self, info: Info) -> Payment | None:
        return await reconciling.payment_of(info.context, self)

    @strawberry.field
    async def provider_account(self, info: Info) -> ProviderAccount | None:
        return await reconciling.account_of(info.context, self)


@shape(money_rows.ProviderNotification, description="What a provider told us; its exact bytes are kept for 35 days.")
class ProviderNotification(Node):
    event_id: str
    type: str = strawberry.field(description="The provider's own name of the event.")
    provider_ref: str | None
    told_at: datetime = strawberry.field(description="When it happened there.")
    received_at: datetime
    processed_at: datetime | None = strawberry.field(description="When it was applied; null while it waits.")
    replays: int
    error: str | None = strawberry.field(description="Why it led to nothing: the provider's own code.")

    @strawberry.field(description="The bytes as text, to look at; null once they are thrown away.")
    def body(self) -> str | None:
        return reconciling.text_of(self)

    @strawberry.field
    async def provider_account(self, info: Info) -> ProviderAccount | None:
        return await reconciling.account_of(info.context, self)


@shape(resolving.Foreseen, description="What saying what becomes of a difference would come to. Nothing is written.")
class ReconciliationOutcome:
    issue: ReconciliationIssue = strawberry.field(description="As it would stand.")
    refunded: Money | None = strawberry.field(description="What would go back to where it came from.")
    events: list[str] = strawberry.field(description="What would be told, in its order.")
    token: str = strawberry.field(
        description="The `previewToken` of the mutation, which then comes to this or is refused. Good for 15 minutes."
    )


@shape(rows.Payout, description="Money that a provider sent to the business's bank.")
class Payout(Node):
    amount: Money
    fees: Money = strawberry.field(description="What it kept beside the fees of charges.")
    status: PayoutStatus
    provider_ref: str
    arrives_at: datetime
    failure: str | None
    created_at: datetime


class ReconciliationErrorCode(Enum):
    ISSUE_CLOSED = "ISSUE_CLOSED"
    NOT_IN_SUSPENSE = "NOT_IN_SUSPENSE"
    NOTHING_TO_RECORD = "NOTHING_TO_RECORD"
    NOT_APPLIED_YET = "NOT_APPLIED_YET"
    DAYS_INVALID = "DAYS_INVALID"
    NO_BOOKS = "NO_BOOKS"
    REFUND_TOO_LARGE = "REFUND_TOO_LARGE"
    NOTHING_TO_PREVIEW = "NOTHING_TO_PREVIEW"
    PREVIEW_STALE = "PREVIEW_STALE"


ReconciliationUserError = errors("Reconciliation", ReconciliationErrorCode)


@strawberry.input
class ReconciliationIssueFilter:
    status: ReconciliationIssueStatus | None = Statuses.OPEN
    kind: ReconciliationIssueKind | None = None
    provider_account: strawberry.ID | None = None


@strawberry.input
class ProviderNotificationFilter:
    provider_account: strawberry.ID | None = None
    type: str | None = strawberry.field(default=None, description="The provider's own name of the event.")
    is_processed: bool | None = None
    has_error: bool | None = None
    received_since: datetime | None = None
    provider_ref: str | None = None


@strawberry.input
class ReconciliationIssueResolveInput:
    issue: strawberry.ID
    action: ReconciliationAction
    note: str = ""
    preview_token: str | None = strawberry.field(
        default=None, description="Of `reconciliationIssueResolvePreview`: it comes to what was shown, or is refused."
    )


@strawberry.input
class ReconciliationRunInput:
    provider_account: strawberry.ID
    days: int = strawberry.field(default=2, description="How far back: 1 to 35.")


@strawberry.input
class ProviderNotificationReplayInput:
    notification: strawberry.ID


@payload(ReconciliationUserError)
class ReconciliationIssueResolvePayload:
    issue: ReconciliationIssue | None


@payload(ReconciliationUserError)
class ReconciliationRunPayload:
    provider_account: ProviderAccount | None


@payload(ReconciliationUserError)
class ProviderNotificationReplayPayload:
    notification: ProviderNotification | None


@foresight(ReconciliationUserError)
class ReconciliationIssueResolvePreview:
    preview: ReconciliationOutcome | None


@strawberry.type
class ReconciliationQuery:
    @preview(Permission.BILLING_COLLECT, "What `reconciliationIssueResolve` would come to, where money goes back.")
    async def reconciliation_issue_resolve_preview(
        self, info: Info, input: ReconciliationIssueResolveInput
    ) -> ReconciliationIssueResolvePreview:
        return ReconciliationIssueResolvePreview(preview=await reconciling.preview(info.context, input))

    @query(Permission.BILLING_READ, "Differences between our books and those of providers: newest first.")
    async def reconciliation_issues(
        self,
        info: Info,
        filter: ReconciliationIssueFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[ReconciliationIssue]:
        return await reconciling.list_issues(info.context, filter, slice_of(first, after, last, before))

    @query(Permission.PROVIDERS_WRITE, "What providers told us in the last 35 days: newest first.")
    async def provider_notifications(
        self,
        info: Info,
        filter: ProviderNotificationFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[ProviderNotification]:
        return await reconciling.list_notifications(info.context, filter, slice_of(first, after, last, before))

    @query(Permission.BILLING_READ, "Money that providers sent to the bank: newest first.")
    async def payouts(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Payout]:
        return await reconciling.list_payouts(info.context, slice_of(first, after, last, before))


@strawberry.type
class ReconciliationMutation:
    @mutation(
        Permission.BILLING_COLLECT,
        "Say what becomes of a difference: the money goes back, is recorded as ours, or it stays as it is.",
        emits=["reconciliation.issue_resolved", "payment.unmatched", "payment.matched", *REFUND_EVENTS[:3]],
        needs_key=True,
        step_up=True,
    )
    async def reconciliation_issue_resolve(
        self, info: Info, input: ReconciliationIssueResolveInput
    ) -> ReconciliationIssueResolvePayload:
        return ReconciliationIssueResolvePayload(issue=await reconciling.resolve(info.context, input))

    @mutation(Permission.BILLING_COLLECT, "Compare our books with a provider's now, without waiting for the hour.")
    async def reconciliation_run(self, info: Info, input: ReconciliationRunInput) -> ReconciliationRunPayload:
        return ReconciliationRunPayload(provider_account=await reconciling.run(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Look once more at what a notification is about. What has been settled stays as it is.",
    )
    async def provider_notification_replay(
        self, info: Info, input: ProviderNotificationReplayInput
    ) -> ProviderNotificationReplayPayload:
        return ProviderNotificationReplayPayload(notification=await reconciling.replay(info.context, input))
