"""The payload of each event, as a model of its own: `event.read(InvoicePaid)`."""

from datetime import datetime
from typing import Any, ClassVar

from pydantic import Field

from ..events import Money, Payload, Period


class AccountCreated(Payload):
    """An account was created."""

    event_type: ClassVar[str] = "account.created"
    kind: str


class AccountOwnershipTransferred(Payload):
    """The ownership of an account was transferred to another member."""

    event_type: ClassVar[str] = "account.ownership_transferred"
    from_: str = Field(alias="from")
    to: str


class AccountUpdated(Payload):
    """An account was updated. `fields` names what changed."""

    event_type: ClassVar[str] = "account.updated"
    fields: list[str]


class ApiKeyCreated(Payload):
    """An API key was created."""

    event_type: ClassVar[str] = "api_key.created"
    prefix: str
    scopes: list[str]


class ApiKeyRevoked(Payload):
    """An API key was revoked."""

    event_type: ClassVar[str] = "api_key.revoked"
    prefix: str


class ApiKeyRotated(Payload):
    """The secret of an API key was rotated. The previous one works until `overlapUntil`."""

    event_type: ClassVar[str] = "api_key.rotated"
    prefix: str
    overlap_until: datetime


class ApplicationCreated(Payload):
    """An application was created that can offer to sign in with this membership."""

    event_type: ClassVar[str] = "application.created"
    kind: str
    scopes: list[str]


class ApplicationDeleted(Payload):
    """An application was deleted. Nobody can sign in to it with this membership anymore."""

    event_type: ClassVar[str] = "application.deleted"


class ApplicationSecretRotated(Payload):
    """The secret of an application was rotated. The previous one works until `overlapUntil`."""

    event_type: ClassVar[str] = "application.secret_rotated"
    overlap_until: datetime


class ApplicationUpdated(Payload):
    """An application was updated. `fields` names what changed."""

    event_type: ClassVar[str] = "application.updated"
    fields: list[str]


class ApplicationGrantGiven(Payload):
    """A member granted an application access to the information in these scopes."""

    event_type: ClassVar[str] = "application_grant.given"
    member: str
    application: str
    scopes: list[str]


class ApplicationGrantRevoked(Payload):
    """An application's access to a member's information was revoked."""

    event_type: ClassVar[str] = "application_grant.revoked"
    member: str
    application: str
    reason: str


class BalanceApplied(Payload):
    """An account's balance was applied to one of its invoices."""

    event_type: ClassVar[str] = "balance.applied"
    money: Money
    invoice: str


class BalanceCredited(Payload):
    """An account's balance was credited: the business owes it more."""

    event_type: ClassVar[str] = "balance.credited"
    money: Money
    source: str


class CheckoutCompleted(Payload):
    """A checkout was completed."""

    event_type: ClassVar[str] = "checkout.completed"
    subscription: str


class CheckoutCreated(Payload):
    """A checkout was started."""

    event_type: ClassVar[str] = "checkout.created"
    offer: str


class CheckoutExpired(Payload):
    """A checkout expired without a purchase."""

    event_type: ClassVar[str] = "checkout.expired"


class ClockAdvanced(Payload):
    """A test clock was advanced. Everything that fell due in between happened in order, each at its time."""

    event_type: ClassVar[str] = "clock.advanced"
    from_: datetime = Field(alias="from")
    to: datetime


class ConnectionAdded(Payload):
    """A member connected an identity provider and can sign in with it."""

    event_type: ClassVar[str] = "connection.added"
    provider: str


class ConnectionRemoved(Payload):
    """A member's connection to an identity provider was removed. They can no longer sign in with it."""

    event_type: ClassVar[str] = "connection.removed"
    provider: str


class CouponArchived(Payload):
    """A coupon was archived and can no longer be redeemed. Subscriptions that use it keep it."""

    event_type: ClassVar[str] = "coupon.archived"


class CouponCreated(Payload):
    """A coupon was created."""

    event_type: ClassVar[str] = "coupon.created"
    terms: Any


class CouponExhausted(Payload):
    """A coupon reached its maximum number of uses."""

    event_type: ClassVar[str] = "coupon.exhausted"
    uses: int


class CouponExpired(Payload):
    """A coupon expired."""

    event_type: ClassVar[str] = "coupon.expired"


class CouponRedeemed(Payload):
    """An account redeemed a coupon, which counts toward its limits."""

    event_type: ClassVar[str] = "coupon.redeemed"
    account: str
    invoice: str


class CouponReleased(Payload):
    """A redemption was released because the invoice was voided."""

    event_type: ClassVar[str] = "coupon.released"
    invoice: str


class CouponRestored(Payload):
    """An archived coupon was restored and can be redeemed again."""

    event_type: ClassVar[str] = "coupon.restored"


class CouponUpdated(Payload):
    """A coupon's name, limits, or dates were updated."""

    event_type: ClassVar[str] = "coupon.updated"
    fields: list[str]


class CreditNoteIssued(Payload):
    """A credit note was issued to correct an invoice."""

    event_type: ClassVar[str] = "credit_note.issued"
    number: str
    invoice: str
    total: Money
    to: str


class CreditsAdjusted(Payload):
    """A balance was corrected by a number of credits and a value, either of which can be negative."""

    event_type: ClassVar[str] = "credits.adjusted"
    units: int
    value: Money
    reason: str


class CreditsClawedBack(Payload):
    """Bonus credits were removed together with the purchase that they came with."""

    event_type: ClassVar[str] = "credits.clawed_back"
    bonus: str
    units: int


class CreditsConsumed(Payload):
    """Credits were used. `grants` are the grants that they came from."""

    event_type: ClassVar[str] = "credits.consumed"
    units: int
    value: Money
    grants: list[str]
    key: str | None = None


class CreditsExhausted(Payload):
    """The last credit was used."""

    event_type: ClassVar[str] = "credits.exhausted"


class CreditsExpired(Payload):
    """The remaining credits of a grant expired unused."""

    event_type: ClassVar[str] = "credits.expired"
    units: int
    value: Money
    grant: str


class CreditsGranted(Payload):
    """Credits were granted: by a payment, as a bonus, or by staff."""

    event_type: ClassVar[str] = "credits.granted"
    product: str
    units: int
    value: Money
    expires_at: datetime | None = None
    source: str
    reason: str | None = None


class CreditsReassigned(Payload):
    """Credits were transferred from one account's balance to another's."""

    event_type: ClassVar[str] = "credits.reassigned"
    from_: str = Field(alias="from")
    to: str
    units: int


class CreditsRefunded(Payload):
    """A payment was refunded, and the credits that it paid for were removed."""

    event_type: ClassVar[str] = "credits.refunded"
    units: int
    value: Money
    refund: str | None = None


class CreditsThresholdReached(Payload):
    """Few credits are left. Sent once for each threshold until there are more again."""

    event_type: ClassVar[str] = "credits.threshold_reached"
    left: int
    threshold: int


class CustomFieldArchived(Payload):
    """A custom field was archived and is no longer asked."""

    event_type: ClassVar[str] = "custom_field.archived"
    owner: str
    code: str


class CustomFieldDefined(Payload):
    """A custom field of accounts or members was defined or updated."""

    event_type: ClassVar[str] = "custom_field.defined"
    owner: str
    code: str
    kind: str


class CustomFieldMoved(Payload):
    """A custom field was moved to another position."""

    event_type: ClassVar[str] = "custom_field.moved"
    owner: str
    code: str
    place: int


class DisputeClosed(Payload):
    """The bank decided a dispute: WON or LOST."""

    event_type: ClassVar[str] = "dispute.closed"
    outcome: str
    money: Money


class DisputeOpened(Payload):
    """A payer disputed a payment with their bank, which expects a response by `dueBy`."""

    event_type: ClassVar[str] = "dispute.opened"
    money: Money
    reason: str
    due_by: datetime | None = None


class DisputeUpdated(Payload):
    """The bank updated a dispute. Nothing is decided yet."""

    event_type: ClassVar[str] = "dispute.updated"
    status: str


class DomainAdded(Payload):
    """A domain was added and is waiting for verification."""

    event_type: ClassVar[str] = "domain.added"
    host: str


class DomainRemoved(Payload):
    """A domain was removed and no longer leads to the business."""

    event_type: ClassVar[str] = "domain.removed"
    host: str


class DomainVerificationFailed(Payload):
    """The verification record of a domain is gone. It no longer leads to the business."""

    event_type: ClassVar[str] = "domain.verification_failed"
    host: str
    reason: str


class DomainVerified(Payload):
    """A domain was verified and leads to the business."""

    event_type: ClassVar[str] = "domain.verified"
    host: str


class DunningCleared(Payload):
    """Dunning ended: nothing is due anymore, and no further steps are scheduled."""

    event_type: ClassVar[str] = "dunning.cleared"
    by: str


class DunningExhausted(Payload):
    """All retries were used up. `action` is what happens to the subscription."""

    event_type: ClassVar[str] = "dunning.exhausted"
    action: str


class DunningStarted(Payload):
    """Dunning started for a subscription. `schedule` lists the days after the first failure on which the payment is retried."""

    event_type: ClassVar[str] = "dunning.started"
    invoice: str
    schedule: list[int]


class EntitlementChanged(Payload):
    """The limit or the end of an account's entitlement to a feature changed."""

    event_type: ClassVar[str] = "entitlement.changed"
    feature: str
    old: str | None = None
    new: str | None = None


class EntitlementGranted(Payload):
    """An account became entitled to a feature."""

    event_type: ClassVar[str] = "entitlement.granted"
    feature: str
    value: int | None = None
    source: str
    until: datetime | None = None


class EntitlementLimitReached(Payload):
    """More of a metered limit was requested than is left in its period. Sent once per period for each limit."""

    event_type: ClassVar[str] = "entitlement.limit_reached"
    feature: str
    limit: int


class EntitlementRevoked(Payload):
    """An account is no longer entitled to a feature."""

    event_type: ClassVar[str] = "entitlement.revoked"
    feature: str
    reason: str


class ExportCompleted(Payload):
    """An export is ready: a member's own data (`kind` is MEMBER), or a list, in which case `file` is the export."""

    event_type: ClassVar[str] = "export.completed"
    kind: str
    file: str


class FactorAdded(Payload):
    """A member added a passkey or an authenticator app."""

    event_type: ClassVar[str] = "factor.added"
    kind: str


class FactorRemoved(Payload):
    """A passkey or an authenticator app of a member was removed."""

    event_type: ClassVar[str] = "factor.removed"
    kind: str


class FeatureCreated(Payload):
    """A feature was created."""

    event_type: ClassVar[str] = "feature.created"
    code: str
    kind: str


class FeatureUpdated(Payload):
    """A feature's name, or how it is counted, was updated. `fields` names what changed."""

    event_type: ClassVar[str] = "feature.updated"
    fields: list[str]


class FileDeleted(Payload):
    """A file was deleted, including its bytes."""

    event_type: ClassVar[str] = "file.deleted"


class FileQuotaReached(Payload):
    """The files of the account, which is the subject, use at least 90% of its storage. Both values are in bytes."""

    event_type: ClassVar[str] = "file.quota_reached"
    used: int
    quota: int


class FileRejected(Payload):
    """An upload was rejected because its bytes were not as declared."""

    event_type: ClassVar[str] = "file.rejected"
    reason: str


class FileUploadCreated(Payload):
    """An upload was started."""

    event_type: ClassVar[str] = "file.upload_created"
    bytes: int


class FileUploaded(Payload):
    """A file was uploaded, and its bytes are as declared."""

    event_type: ClassVar[str] = "file.uploaded"
    bytes: int
    type: str
    sha256: str


class GiftExpired(Payload):
    """A gift expired without being redeemed."""

    event_type: ClassVar[str] = "gift.expired"


class GiftPurchased(Payload):
    """A gift was paid for and can be redeemed."""

    event_type: ClassVar[str] = "gift.purchased"
    offer: str
    money: Money


class GiftRedeemed(Payload):
    """A gift was redeemed and starts."""

    event_type: ClassVar[str] = "gift.redeemed"
    member: str
    ends_at: datetime


class IdentityProviderCreated(Payload):
    """An identity provider was created, with which members can sign in."""

    event_type: ClassVar[str] = "identity_provider.created"
    issuer: str


class IdentityProviderDeleted(Payload):
    """An identity provider was deleted together with the connections to it. Members can no longer sign in with it."""

    event_type: ClassVar[str] = "identity_provider.deleted"
    issuer: str


class IdentityProviderUpdated(Payload):
    """An identity provider was updated. `fields` names what changed."""

    event_type: ClassVar[str] = "identity_provider.updated"
    fields: list[str]


class ImpersonationEnded(Payload):
    """Staff stopped acting as a member."""

    event_type: ClassVar[str] = "impersonation.ended"
    staff: str


class ImpersonationStarted(Payload):
    """Staff started to act as a member, in this session. The reason is in the audit log, where it can be erased."""

    event_type: ClassVar[str] = "impersonation.started"
    member: str
    staff: str
    writable: bool


class ImportCompleted(Payload):
    """An import from a provider (`kind` is PROVIDER) or of a file was completed. `counts` are by outcome. For a provider, they count its subscriptions; those that start with `customers_` count its customers."""

    event_type: ClassVar[str] = "import.completed"
    kind: str
    counts: Any


class InvitationRevoked(Payload):
    """An invitation was revoked and can no longer be accepted."""

    event_type: ClassVar[str] = "invitation.revoked"
    kind: str


class InvoiceDeleted(Payload):
    """A draft invoice was deleted."""

    event_type: ClassVar[str] = "invoice.deleted"


class InvoiceDrafted(Payload):
    """An invoice was drafted. It has no number and is not due yet."""

    event_type: ClassVar[str] = "invoice.drafted"
    period: Period | None = None


class InvoiceFinalized(Payload):
    """An invoice was finalized: it has a number and is due."""

    event_type: ClassVar[str] = "invoice.finalized"
    number: str
    total: Money
    due: Money
    due_at: datetime


class InvoiceMarkedUncollectible(Payload):
    """An invoice was marked as uncollectible. `due` was written off."""

    event_type: ClassVar[str] = "invoice.marked_uncollectible"
    due: Money


class InvoiceOverdue(Payload):
    """An invoice has been overdue for enough days to reach one of the stages that the business configured."""

    event_type: ClassVar[str] = "invoice.overdue"
    days: int
    stage: str


class InvoicePaid(Payload):
    """An invoice was paid in full."""

    event_type: ClassVar[str] = "invoice.paid"
    paid_at: datetime
    by: str


class InvoicePaymentFailed(Payload):
    """An attempt to collect an invoice failed."""

    event_type: ClassVar[str] = "invoice.payment_failed"
    attempt: int
    reason: str
    next_retry_at: datetime | None = None


class InvoiceSent(Payload):
    """An invoice was emailed to whoever pays for the account, with a link to it."""

    event_type: ClassVar[str] = "invoice.sent"


class InvoiceUpdated(Payload):
    """A draft invoice was updated. `fields` names what changed, and `total` is the new total."""

    event_type: ClassVar[str] = "invoice.updated"
    fields: list[str]
    total: Money


class InvoiceVoided(Payload):
    """An invoice was voided: it is no longer due, without having been paid."""

    event_type: ClassVar[str] = "invoice.voided"
    reason: str


class LoginFailed(Payload):
    """A sign-in with an existing email address failed."""

    event_type: ClassVar[str] = "login.failed"
    reason: str


class MemberConsentGiven(Payload):
    """A member gave their consent to a version of a purpose."""

    event_type: ClassVar[str] = "member.consent_given"
    purpose: str
    version: int
    source: str


class MemberConsentWithdrawn(Payload):
    """A member withdrew their consent."""

    event_type: ClassVar[str] = "member.consent_withdrawn"
    purpose: str
    version: int
    source: str


class MemberEmailChanged(Payload):
    """A member's email address, which they also sign in with, was changed, or the change was reverted."""

    event_type: ClassVar[str] = "member.email_changed"


class MemberEmailConfirmed(Payload):
    """A member confirmed their email address with the link that was emailed to it."""

    event_type: ClassVar[str] = "member.email_confirmed"


class MemberErased(Payload):
    """A member was erased: only a pseudonym remains. `report` is the report of what was erased and what was kept."""

    event_type: ClassVar[str] = "member.erased"
    report: str


class MemberErasureCanceled(Payload):
    """The erasure of a member was canceled."""

    event_type: ClassVar[str] = "member.erasure_canceled"


class MemberErasureRequested(Payload):
    """The erasure of a member was requested. It happens at `dueAt` unless it is canceled."""

    event_type: ClassVar[str] = "member.erasure_requested"
    due_at: datetime


class MemberPasswordChanged(Payload):
    """A member's password was changed, and all of their sessions but the current one were ended."""

    event_type: ClassVar[str] = "member.password_changed"


class MemberProfileUpdated(Payload):
    """A member's profile was updated. `fields` names what changed."""

    event_type: ClassVar[str] = "member.profile_updated"
    fields: list[str]


class MemberRestored(Payload):
    """A suspended member was restored and can sign in again."""

    event_type: ClassVar[str] = "member.restored"


class MemberSignedUp(Payload):
    """A person signed up."""

    event_type: ClassVar[str] = "member.signed_up"
    locale: str
    source: str | None = None


class MemberSuspended(Payload):
    """A member was suspended: they cannot sign in, and all of their sessions were ended. `reason` is the business's own word."""

    event_type: ClassVar[str] = "member.suspended"
    reason: str


class NoteAdded(Payload):
    """Staff added a note about a member. Its text is only available on the note, to staff."""

    event_type: ClassVar[str] = "note.added"
    member: str


class NoteChanged(Payload):
    """A note about a member was edited or moved."""

    event_type: ClassVar[str] = "note.changed"
    member: str


class NoteDeleted(Payload):
    """A note about a member was deleted."""

    event_type: ClassVar[str] = "note.deleted"
    member: str


class OfferPublished(Payload):
    """An offer was put on sale."""

    event_type: ClassVar[str] = "offer.published"
    prices: list[str]


class OfferUpdated(Payload):
    """An offer's presentation was updated. Its terms are unchanged."""

    event_type: ClassVar[str] = "offer.updated"
    fields: list[str]


class OfferWithdrawn(Payload):
    """An offer was withdrawn from sale. Existing subscribers keep it."""

    event_type: ClassVar[str] = "offer.withdrawn"


class PagePublished(Payload):
    """A page was published or replaced. `feature` is the feature that is required to read it."""

    event_type: ClassVar[str] = "page.published"
    slug: str
    feature: str | None = None


class PaymentActionRequired(Payload):
    """The payer must confirm the payment with their bank."""

    event_type: ClassVar[str] = "payment.action_required"
    url: str
    expires_at: datetime | None = None


class PaymentAttempted(Payload):
    """The provider is about to be asked to collect a payment."""

    event_type: ClassVar[str] = "payment.attempted"
    money: Money
    provider: str
    attempt: int


class PaymentCanceled(Payload):
    """A payment attempt was canceled before money moved."""

    event_type: ClassVar[str] = "payment.canceled"
    reason: str


class PaymentFailed(Payload):
    """The provider declined a payment. `hard` is true when retrying the same payment method will not succeed either."""

    event_type: ClassVar[str] = "payment.failed"
    code: str
    hard: bool


class PaymentMatched(Payload):
    """Staff assigned money in suspense. `to` is INVOICE, BALANCE, or REFUND."""

    event_type: ClassVar[str] = "payment.matched"
    to: str


class PaymentPending(Payload):
    """The payment is being processed, which can take days."""

    event_type: ClassVar[str] = "payment.pending"
    expected_by: datetime | None = None


class PaymentSucceeded(Payload):
    """A payment succeeded."""

    event_type: ClassVar[str] = "payment.succeeded"
    money: Money
    fee: Money | None = None
    provider_ref: str


class PaymentUnmatched(Payload):
    """Money was received that nothing was waiting for. It is held in suspense."""

    event_type: ClassVar[str] = "payment.unmatched"
    money: Money


class PaymentUnresolved(Payload):
    """The provider's response was lost. It is being looked up."""

    event_type: ClassVar[str] = "payment.unresolved"
    since: datetime


class PaymentMethodAdded(Payload):
    """A payment method was added and can be charged."""

    event_type: ClassVar[str] = "payment_method.added"
    kind: str
    last4: str | None = None
    fingerprint: str | None = None


class PaymentMethodExpiring(Payload):
    """A payment method expires soon. `on` is the end of the month that is printed on it."""

    event_type: ClassVar[str] = "payment_method.expiring"
    on: datetime


class PaymentMethodRemoved(Payload):
    """A payment method was removed and can no longer be charged."""

    event_type: ClassVar[str] = "payment_method.removed"
    reason: str


class PaymentMethodUpdated(Payload):
    """A card was replaced or renewed by its bank. The token stays the same."""

    event_type: ClassVar[str] = "payment_method.updated"
    kind: str
    last4: str | None = None


class PayoutFailed(Payload):
    """A payout failed, and the provider holds the money again."""

    event_type: ClassVar[str] = "payout.failed"
    reason: str


class PayoutPaid(Payload):
    """A payout was sent to the bank account of the business. `fees` are the fees that belong to none of its charges."""

    event_type: ClassVar[str] = "payout.paid"
    money: Money
    fees: Money


class PriceArchived(Payload):
    """A price was archived and cannot be used for new offers. Existing subscriptions keep it."""

    event_type: ClassVar[str] = "price.archived"


class PriceCreated(Payload):
    """A price was created: an amount for an interval."""

    event_type: ClassVar[str] = "price.created"
    money: Money
    interval: str
    kind: str


class PriceRestored(Payload):
    """An archived price was restored and can be used for new offers again."""

    event_type: ClassVar[str] = "price.restored"


class ProductArchived(Payload):
    """A product was archived and can no longer be newly sold. Existing subscribers keep it."""

    event_type: ClassVar[str] = "product.archived"


class ProductCreated(Payload):
    """A product was created."""

    event_type: ClassVar[str] = "product.created"
    code: str
    consumption: str


class ProductRestored(Payload):
    """An archived product was restored and can be sold again."""

    event_type: ClassVar[str] = "product.restored"


class ProductUpdated(Payload):
    """A product's details or tax code were updated. `fields` names what changed."""

    event_type: ClassVar[str] = "product.updated"
    fields: list[str]


class ProviderConnected(Payload):
    """A payment provider account was connected and takes payments starting now."""

    event_type: ClassVar[str] = "provider.connected"
    kind: str


class ProviderDisabled(Payload):
    """A payment provider account was disabled for new payments. What already runs through it continues."""

    event_type: ClassVar[str] = "provider.disabled"


class ProviderEnabled(Payload):
    """A payment provider account was enabled for new payments again."""

    event_type: ClassVar[str] = "provider.enabled"


class ProviderRulesSet(Payload):
    """The rules of a provider account were set: what can be paid through it, and its priority. `changes` is `{rules: [old, new]}`."""

    event_type: ClassVar[str] = "provider.rules_set"
    changes: Any


class ProviderWebhookRejected(Payload):
    """Webhooks that were not the provider's were rejected within one minute: forged, altered, or too old. `count` is their number."""

    event_type: ClassVar[str] = "provider_webhook.rejected"
    provider: str
    reason: str
    count: int


class ReconciliationIssueHealed(Payload):
    """Records that differed from the provider's match again without anyone having acted."""

    event_type: ClassVar[str] = "reconciliation.issue_healed"
    action: str


class ReconciliationIssueOpened(Payload):
    """Records here and at the provider differ, and staff must decide."""

    event_type: ClassVar[str] = "reconciliation.issue_opened"
    kind: str
    ours: str
    theirs: str


class ReconciliationIssueResolved(Payload):
    """Staff resolved a reconciliation issue."""

    event_type: ClassVar[str] = "reconciliation.issue_resolved"
    by: str


class RefundFailed(Payload):
    """A refund failed because the provider did not send the money."""

    event_type: ClassVar[str] = "refund.failed"
    reason: str


class RefundRequested(Payload):
    """A refund was requested."""

    event_type: ClassVar[str] = "refund.requested"
    money: Money
    to: str


class RefundSucceeded(Payload):
    """A refund succeeded."""

    event_type: ClassVar[str] = "refund.succeeded"
    money: Money
    provider_ref: str


class RevenueRecognized(Payload):
    """Deferred revenue was recognized for one day of the business. Sent once per day, with a total for each currency."""

    event_type: ClassVar[str] = "revenue.recognized"
    period: Period
    total: list[Money]


class RoleCreated(Payload):
    """The business created a custom role."""

    event_type: ClassVar[str] = "role.created"
    permissions: list[str]


class RoleDeleted(Payload):
    """A custom role was deleted."""

    event_type: ClassVar[str] = "role.deleted"


class RoleGranted(Payload):
    """A member was granted a staff role. `role` is the name of a system role, or the ID of a custom role."""

    event_type: ClassVar[str] = "role.granted"
    member: str
    role: str


class RoleRevoked(Payload):
    """A staff role of a member was revoked."""

    event_type: ClassVar[str] = "role.revoked"
    member: str
    role: str


class RoleUpdated(Payload):
    """A custom role was updated. Its permissions apply immediately to everyone who has it."""

    event_type: ClassVar[str] = "role.updated"
    permissions: list[str]


class SeatAssigned(Payload):
    """A member was given a seat in the account, or another role in it."""

    event_type: ClassVar[str] = "seat.assigned"
    member: str
    role: str


class SeatInvited(Payload):
    """Somebody was invited to take a seat in the account."""

    event_type: ClassVar[str] = "seat.invited"
    role: str


class SeatReleased(Payload):
    """A member's seat in the account was released."""

    event_type: ClassVar[str] = "seat.released"
    member: str
    reason: str


class SessionCreated(Payload):
    """A member signed in."""

    event_type: ClassVar[str] = "session.created"
    member: str


class SessionRevoked(Payload):
    """A session was ended before it expired."""

    event_type: ClassVar[str] = "session.revoked"
    member: str
    reason: str


class SettingChanged(Payload):
    """A setting is another at one place: `scope` is PLATFORM, TENANT, ACCOUNT or MEMBER. `changes` is `{old, new}`, each null where nothing was or is set there; the word `secret` of a secret, and `private` of what a person or an account wrote in their own words."""

    event_type: ClassVar[str] = "setting.changed"
    key: str
    scope: str
    changes: Any


class StaffInvited(Payload):
    """Somebody was invited to become staff, with these roles."""

    event_type: ClassVar[str] = "staff.invited"
    roles: list[str]


class SubscriptionActivated(Payload):
    """A subscription was activated: its first paid period started. `period` is null for a lifetime subscription."""

    event_type: ClassVar[str] = "subscription.activated"
    period: Period | None = None


class SubscriptionBillingDayChanged(Payload):
    """The billing day of a subscription changed, starting with its next invoice. Null: its own day."""

    event_type: ClassVar[str] = "subscription.billing_day_changed"
    from_: int | None = Field(alias="from", default=None)
    to: int | None = None


class SubscriptionCancellationScheduled(Payload):
    """A subscription was scheduled to be canceled at the end of its paid period."""

    event_type: ClassVar[str] = "subscription.cancellation_scheduled"
    ends_at: datetime
    reason: str | None = None


class SubscriptionChangeCanceled(Payload):
    """A scheduled change was canceled."""

    event_type: ClassVar[str] = "subscription.change_canceled"
    to: str


class SubscriptionChangeScheduled(Payload):
    """A change to another offer or quantity was scheduled."""

    event_type: ClassVar[str] = "subscription.change_scheduled"
    to: str
    at: datetime


class SubscriptionChanged(Payload):
    """A subscription changed to another offer or price. `net` is what was charged, less what was credited."""

    event_type: ClassVar[str] = "subscription.changed"
    from_: str = Field(alias="from")
    to: str
    net: Money


class SubscriptionCreated(Payload):
    """A subscription was created. Its first payment can still be due."""

    event_type: ClassVar[str] = "subscription.created"
    offer: str
    account: str
    status: str
    starts_at: datetime


class SubscriptionEnded(Payload):
    """A subscription ended."""

    event_type: ClassVar[str] = "subscription.ended"
    reason: str
    refund: str | None = None


class SubscriptionPastDue(Payload):
    """A subscription became past due: the payment of its renewal failed. `invoice` is null until the provider reports its charge."""

    event_type: ClassVar[str] = "subscription.past_due"
    invoice: str | None = None
    next_retry_at: datetime | None = None
    grace_until: datetime | None = None


class SubscriptionPaused(Payload):
    """A subscription was paused: nothing is billed, and nothing can be used."""

    event_type: ClassVar[str] = "subscription.paused"
    from_: str = Field(alias="from")
    resume_at: datetime | None = None
    credit: Money | None = None


class SubscriptionReactivated(Payload):
    """A subscription's scheduled cancellation was canceled."""

    event_type: ClassVar[str] = "subscription.reactivated"
    next_bill_at: datetime | None = None


class SubscriptionRecovered(Payload):
    """A past due subscription recovered: everything that was due was paid."""

    event_type: ClassVar[str] = "subscription.recovered"
    invoices: list[str]


class SubscriptionRenewed(Payload):
    """A subscription was renewed: its next period started. `invoice` is null until the provider reports its charge."""

    event_type: ClassVar[str] = "subscription.renewed"
    period: Period
    invoice: str | None = None


class SubscriptionResumed(Payload):
    """A paused subscription was resumed. `charge` is the price of the rest of the period."""

    event_type: ClassVar[str] = "subscription.resumed"
    period: Period | None = None
    charge: Money | None = None


class SubscriptionSeatsChanged(Payload):
    """The quantity of a subscription changed."""

    event_type: ClassVar[str] = "subscription.seats_changed"
    from_: int = Field(alias="from")
    to: int


class SubscriptionTakenOver(Payload):
    """A subscription that a provider drove was taken over and is charged by Tenure starting now."""

    event_type: ClassVar[str] = "subscription.taken_over"
    provider: str


class SubscriptionTrialConverted(Payload):
    """A trial was converted to a paid period. `invoice` is null until the provider reports its charge."""

    event_type: ClassVar[str] = "subscription.trial_converted"
    invoice: str | None = None


class SubscriptionTrialEnding(Payload):
    """A trial is about to end."""

    event_type: ClassVar[str] = "subscription.trial_ending"
    ends_at: datetime


class SubscriptionTrialPhaseChanged(Payload):
    """The second trial phase started after the first."""

    event_type: ClassVar[str] = "subscription.trial_phase_changed"
    from_: int = Field(alias="from")
    to: int
    ends_at: datetime


class SubscriptionTrialStarted(Payload):
    """A trial phase started."""

    event_type: ClassVar[str] = "subscription.trial_started"
    phase: int
    ends_at: datetime


class SubscriptionUnpaid(Payload):
    """A subscription became unpaid: all retries were used up. The amount stays due, and nothing can be used."""

    event_type: ClassVar[str] = "subscription.unpaid"
    due: Money


class TaxRateArchived(Payload):
    """A tax rate was archived. It no longer applies to new calculations."""

    event_type: ClassVar[str] = "tax_rate.archived"


class TaxRateCreated(Payload):
    """A tax rate was created and applies starting now. `percent` is a decimal."""

    event_type: ClassVar[str] = "tax_rate.created"
    percent: str
    country: str | None = None
    region: str | None = None


class TenantClosed(Payload):
    """A business was closed permanently."""

    event_type: ClassVar[str] = "tenant.closed"


class TenantCreated(Payload):
    """A business was created. Businesses that the platform's operators create for themselves have no owner."""

    event_type: ClassVar[str] = "tenant.created"
    owner: str | None = None
    test: bool


class TenantOwnershipTransferred(Payload):
    """The ownership of a business was transferred to another business."""

    event_type: ClassVar[str] = "tenant.ownership_transferred"
    from_: str | None = Field(alias="from", default=None)
    to: str | None = None


class TenantRestored(Payload):
    """A suspended business was restored, and its waiting jobs are run."""

    event_type: ClassVar[str] = "tenant.restored"


class TenantSuspended(Payload):
    """A business was suspended. Until it is restored, its pages and API respond to nobody, and its jobs wait."""

    event_type: ClassVar[str] = "tenant.suspended"
    reason: str


class TenantUpdated(Payload):
    """A business was updated. `changes` has the old and the new value of each field."""

    event_type: ClassVar[str] = "tenant.updated"
    changes: Any


class WebhookDeliveryExhausted(Payload):
    """All attempts to deliver an event to a webhook endpoint failed. `event` is the event's ID."""

    event_type: ClassVar[str] = "webhook_delivery.exhausted"
    event: str
    tries: int


class WebhookEndpointCreated(Payload):
    """A webhook endpoint was created. `url` omits the query string. Empty `types` means all types."""

    event_type: ClassVar[str] = "webhook_endpoint.created"
    url: str
    types: list[str]


class WebhookEndpointDeleted(Payload):
    """A webhook endpoint and its queued events were deleted."""

    event_type: ClassVar[str] = "webhook_endpoint.deleted"


class WebhookEndpointDisabled(Payload):
    """A webhook endpoint was disabled because of its responses. Its events are queued."""

    event_type: ClassVar[str] = "webhook_endpoint.disabled"
    reason: str


class WebhookEndpointEnabled(Payload):
    """A webhook endpoint was enabled, and its queued events are sent. `by` is the member or API key that requested it."""

    event_type: ClassVar[str] = "webhook_endpoint.enabled"
    by: str | None = None


class WebhookEndpointSecretRotated(Payload):
    """The signing secret of a webhook endpoint was rotated. Deliveries are also signed with the previous one until `overlapUntil`."""

    event_type: ClassVar[str] = "webhook_endpoint.secret_rotated"
    overlap_until: datetime


class WebhookEndpointUpdated(Payload):
    """A webhook endpoint was updated. `fields` names what changed."""

    event_type: ClassVar[str] = "webhook_endpoint.updated"
    fields: list[str]
