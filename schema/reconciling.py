"""What differs between our books and a provider's, what it told us, and what it paid out."""

from datetime import datetime

import strawberry

from models import payments as money_rows
from models import reconciling as rows
from models.reconciling import IssueStatus as Statuses
from resolvers import reconciling
from schema.billing import REFUND_EVENTS, Payment
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, foresight, mutation, payload, preview, query
from schema.providers import ProviderAccount
from schema.reconciling_refusals import ReconciliationUserError
from schema.scalars import Money, Node, shape
from tenure.access import Permission
from tenure.subscriptions.reconciling import resolving

ReconciliationIssueKind = strawberry.enum(
    rows.IssueKind,
    name="ReconciliationIssueKind",
    description="What differs. Issues whose kind starts with `MISSING` are corrected automatically; the others "
    "need a decision by staff.",
)
describe_values(
    ReconciliationIssueKind,
    MISSING_RESULT="The result of a payment was missing here.",
    MISSING_FEE="The fee of a payment was missing here.",
    MISSING_REFUND="A refund was missing here.",
    MISSING_DISPUTE="A dispute was missing here.",
    MISSING_METHOD="A payment method was missing here.",
    AMOUNT_DIFFERS="The amounts differ.",
    CURRENCY_DIFFERS="The currencies differ.",
    STATUS_DIFFERS="The statuses differ.",
    UNKNOWN_PAYMENT="The provider has a payment that is unknown here.",
    UNKNOWN_REFUND="The provider has a refund that is unknown here.",
    UNKNOWN_DISPUTE="The provider has a dispute that is unknown here.",
    DOUBLE_CHARGE="An invoice was charged twice.",
    UNKNOWN_SUBSCRIPTION="The provider manages a subscription that is unknown here.",
    UNRESOLVED="A payment attempt has had no result for a day. The issue can close on its own.",
    UNREADABLE="The provider did not make its books available.",
)
ReconciliationIssueStatus = strawberry.enum(
    rows.IssueStatus, name="ReconciliationIssueStatus", description="The status of a reconciliation issue."
)
describe_values(
    ReconciliationIssueStatus,
    OPEN="The issue is open.",
    HEALED="The issue was resolved without action by staff.",
    RESOLVED="Staff resolved the issue.",
)
ReconciliationAction = strawberry.enum(
    rows.IssueAction,
    name="ReconciliationAction",
    description="What staff do about a reconciliation issue.",
)
describe_values(
    ReconciliationAction,
    REFUND="Send back the money that is held in suspense.",
    RECORD="Record an unknown charge as the business's own. From then on, the money is held in suspense.",
    DISMISS="Leave everything as it is.",
)
PayoutStatus = strawberry.enum(rows.PayoutStatus, description="The status of a payout to the bank.")
describe_values(
    PayoutStatus,
    PENDING="The payout is on its way to the bank.",
    PAID="The provider paid it out.",
    FAILED="The payout failed.",
    CANCELED="The payout was canceled.",
)


@shape(rows.ReconciliationIssue, description="A difference between the books here and those of a payment provider.")
class ReconciliationIssue(Node):
    kind: ReconciliationIssueKind = strawberry.field(description="What differs.")
    status: ReconciliationIssueStatus = strawberry.field(description="Whether the issue is still open.")
    provider_ref: str = strawberry.field(description="The provider's reference.")
    ours: str = strawberry.field(description="The state here. Empty when there is none.")
    theirs: str = strawberry.field(description="The state at the provider.")
    proposal: ReconciliationAction | None = strawberry.field(
        description="The action that is suggested. Null when there is no suggestion."
    )
    action: str | None = strawberry.field(description="What was done about it.")
    note: str | None = strawberry.field(description="A note by the person who resolved the issue.")
    created_at: datetime = strawberry.field(description="When the issue was found.")
    closed_at: datetime | None = strawberry.field(description="When the issue was resolved. Null while it is open.")

    @strawberry.field(description="The payment that the issue is about. Null when there is none.")
    async def payment(self, info: Info) -> Payment | None:
        return await reconciling.payment_of(info.context, self)

    @strawberry.field(description="The account at the payment provider.")
    async def provider_account(self, info: Info) -> ProviderAccount | None:
        return await reconciling.account_of(info.context, self)


@shape(
    money_rows.ProviderNotification,
    description="A notification from a payment provider. Its exact bytes are kept for 35 days.",
)
class ProviderNotification(Node):
    event_id: str = strawberry.field(description="The provider's ID of the event.")
    type: str = strawberry.field(description="The provider's name for the type of event.")
    provider_ref: str | None = strawberry.field(
        description="The provider's reference of the object that the notification is about."
    )
    told_at: datetime = strawberry.field(description="When the event happened at the provider.")
    received_at: datetime = strawberry.field(description="When the notification was received.")
    processed_at: datetime | None = strawberry.field(
        description="When the notification was processed. Null while it is waiting."
    )
    replays: int = strawberry.field(description="How often the notification was processed again.")
    error: str | None = strawberry.field(description="Why it had no effect: the provider's own code.")

    @strawberry.field(description="The notification as text. Null once its bytes have been deleted.")
    def body(self) -> str | None:
        return reconciling.text_of(self)

    @strawberry.field(description="The account at the payment provider.")
    async def provider_account(self, info: Info) -> ProviderAccount | None:
        return await reconciling.account_of(info.context, self)


@shape(resolving.Foreseen, description="What resolving an issue would do. Nothing is written.")
class ReconciliationOutcome:
    issue: ReconciliationIssue = strawberry.field(description="The issue as it would be after the mutation.")
    refunded: Money | None = strawberry.field(
        description="The amount that would be refunded to its original payment method."
    )
    events: list[str] = strawberry.field(description="The types of the events that would be sent, in order.")
    token: str = strawberry.field(
        description="The `previewToken` for the mutation, which then has exactly this outcome or is refused. Valid "
        "for 15 minutes."
    )


@shape(rows.Payout, description="A payout of a payment provider to the business's bank account.")
class Payout(Node):
    amount: Money = strawberry.field(description="The amount that is paid out.")
    fees: Money = strawberry.field(description="What the provider deducted, besides the fees of payments.")
    status: PayoutStatus = strawberry.field(description="The status of the payout.")
    provider_ref: str = strawberry.field(description="The provider's reference of the payout.")
    arrives_at: datetime = strawberry.field(
        description="When the payout arrives at the bank, according to the provider."
    )
    failure: str | None = strawberry.field(description="Why the payout failed. Null if it did not.")
    created_at: datetime = strawberry.field(description="When the payout was created.")


@strawberry.input(description="Which issues to list. Every condition that is given must match.")
class ReconciliationIssueFilter:
    status: ReconciliationIssueStatus | None = strawberry.field(
        default=Statuses.OPEN, description="Only issues with this status."
    )
    kind: ReconciliationIssueKind | None = strawberry.field(default=None, description="Only issues of this kind.")
    provider_account: strawberry.ID | None = strawberry.field(
        default=None, description="Only issues of this account at a payment provider."
    )


@strawberry.input(description="Which notifications to list. Every condition that is given must match.")
class ProviderNotificationFilter:
    provider_account: strawberry.ID | None = strawberry.field(
        default=None, description="Only notifications of this account at a payment provider."
    )
    type: str | None = strawberry.field(default=None, description="The provider's name for the type of event.")
    is_processed: bool | None = strawberry.field(
        default=None, description="Only notifications that have been processed (`true`) or are waiting (`false`)."
    )
    has_error: bool | None = strawberry.field(
        default=None, description="Only notifications with an error (`true`) or without one (`false`)."
    )
    received_since: datetime | None = strawberry.field(
        default=None, description="Only notifications received at this time or later."
    )
    provider_ref: str | None = strawberry.field(
        default=None, description="Only notifications about the object with this reference at the provider."
    )


@strawberry.input
class ReconciliationIssueResolveInput:
    issue: strawberry.ID = strawberry.field(description="The issue to resolve.")
    action: ReconciliationAction = strawberry.field(description="What to do about the issue.")
    note: str = strawberry.field(default="", description="A note to keep with the issue.")
    preview_token: str | None = strawberry.field(
        default=None,
        description="The token from `reconciliationIssueResolvePreview`. The outcome is then the one that was shown, "
        "or the mutation is refused.",
    )


@strawberry.input
class ReconciliationRunInput:
    provider_account: strawberry.ID = strawberry.field(
        description="The account at the payment provider whose books are compared."
    )
    days: int = strawberry.field(default=2, description="How many days to look back: 1 to 35.")


@strawberry.input
class ProviderNotificationReplayInput:
    notification: strawberry.ID = strawberry.field(description="The ID of the notification.")


@payload(ReconciliationUserError)
class ReconciliationIssueResolvePayload:
    issue: ReconciliationIssue | None = strawberry.field(description="The issue after the mutation.")


@payload(ReconciliationUserError)
class ReconciliationRunPayload:
    provider_account: ProviderAccount | None = strawberry.field(description="The provider account after the mutation.")


@payload(ReconciliationUserError)
class ProviderNotificationReplayPayload:
    notification: ProviderNotification | None = strawberry.field(description="The notification after the mutation.")


@foresight(ReconciliationUserError)
class ReconciliationIssueResolvePreview:
    preview: ReconciliationOutcome | None = strawberry.field(
        description="The outcome. Null when the mutation would be refused."
    )


@strawberry.type
class ReconciliationQuery:
    @preview(
        Permission.BILLING_COLLECT,
        "Previews the outcome of `reconciliationIssueResolve`, for actions that send money back.",
    )
    async def reconciliation_issue_resolve_preview(
        self, info: Info, input: ReconciliationIssueResolveInput
    ) -> ReconciliationIssueResolvePreview:
        return ReconciliationIssueResolvePreview(preview=await reconciling.preview(info.context, input))

    @query(Permission.BILLING_READ, "All reconciliation issues, newest first.")
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

    @query(Permission.PROVIDERS_WRITE, "Notifications from payment providers in the last 35 days, newest first.")
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

    @query(Permission.BILLING_READ, "Payouts of payment providers to the bank, newest first.")
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
        "Resolves a reconciliation issue: sends the money back, records it as received, or leaves it as it is.",
        emits=["reconciliation.issue_resolved", "payment.unmatched", "payment.matched", *REFUND_EVENTS[:3]],
        needs_key=True,
        step_up=True,
    )
    async def reconciliation_issue_resolve(
        self, info: Info, input: ReconciliationIssueResolveInput
    ) -> ReconciliationIssueResolvePayload:
        return ReconciliationIssueResolvePayload(issue=await reconciling.resolve(info.context, input))

    @mutation(
        Permission.BILLING_COLLECT,
        "Compares the books here with those of a provider now, instead of waiting for the hourly run.",
    )
    async def reconciliation_run(self, info: Info, input: ReconciliationRunInput) -> ReconciliationRunPayload:
        return ReconciliationRunPayload(provider_account=await reconciling.run(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Processes a notification again. Anything already settled stays unchanged.",
    )
    async def provider_notification_replay(
        self, info: Info, input: ProviderNotificationReplayInput
    ) -> ProviderNotificationReplayPayload:
        return ProviderNotificationReplayPayload(notification=await reconciling.replay(info.context, input))
