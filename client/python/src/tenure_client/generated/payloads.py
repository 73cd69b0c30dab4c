"""The payload of each event, as a model of its own: `event.read(InvoicePaid)`."""

from datetime import datetime
from typing import Any, ClassVar

from pydantic import Field

from ..events import Money, Payload, Period


class AccountCreated(Payload):
    """Somebody who can pay."""

    event_type: ClassVar[str] = "account.created"
    kind: str


class AccountOwnershipTransferred(Payload):
    """Another member owns it."""

    event_type: ClassVar[str] = "account.ownership_transferred"
    from_: str = Field(alias="from")
    to: str


class AccountUpdated(Payload):
    """Something about the account changed; the fields' names tell what."""

    event_type: ClassVar[str] = "account.updated"
    fields: list[str]


class ApiKeyCreated(Payload):
    """A server may come in."""

    event_type: ClassVar[str] = "api_key.created"
    prefix: str
    scopes: list[str]


class ApiKeyRevoked(Payload):
    """A server may come in no more."""

    event_type: ClassVar[str] = "api_key.revoked"
    prefix: str


class ApiKeyRotated(Payload):
    """A server's key has another secret; the former one counts until then."""

    event_type: ClassVar[str] = "api_key.rotated"
    prefix: str
    overlap_until: datetime


class ApplicationCreated(Payload):
    """A product may offer to sign in with this membership."""

    event_type: ClassVar[str] = "application.created"
    kind: str
    scopes: list[str]


class ApplicationDeleted(Payload):
    """Nobody signs in to the application with this membership any more."""

    event_type: ClassVar[str] = "application.deleted"


class ApplicationSecretRotated(Payload):
    """The application has another secret; the former one counts until then."""

    event_type: ClassVar[str] = "application.secret_rotated"
    overlap_until: datetime


class ApplicationUpdated(Payload):
    """Something about the application changed; the fields' names tell what."""

    event_type: ClassVar[str] = "application.updated"
    fields: list[str]


class ApplicationGrantGiven(Payload):
    """A member allowed an application to learn of them what these scopes stand for."""

    event_type: ClassVar[str] = "application_grant.given"
    member: str
    application: str
    scopes: list[str]


class ApplicationGrantRevoked(Payload):
    """The application learns nothing of the member any more."""

    event_type: ClassVar[str] = "application_grant.revoked"
    member: str
    application: str
    reason: str


class BalanceApplied(Payload):
    """What was owed to an account paid for an invoice of its own."""

    event_type: ClassVar[str] = "balance.applied"
    money: Money
    invoice: str


class BalanceCredited(Payload):
    """More is owed to an account."""

    event_type: ClassVar[str] = "balance.credited"
    money: Money
    source: str


class CheckoutCompleted(Payload):
    """They bought."""

    event_type: ClassVar[str] = "checkout.completed"
    subscription: str


class CheckoutCreated(Payload):
    """Somebody is about to buy."""

    event_type: ClassVar[str] = "checkout.created"
    offer: str


class CheckoutExpired(Payload):
    """They did not."""

    event_type: ClassVar[str] = "checkout.expired"


class ClockAdvanced(Payload):
    """The test clock was moved on; what fell due between happened in order, each at its instant."""

    event_type: ClassVar[str] = "clock.advanced"
    from_: datetime = Field(alias="from")
    to: datetime


class ConnectionAdded(Payload):
    """The member may come in by a provider."""

    event_type: ClassVar[str] = "connection.added"
    provider: str


class ConnectionRemoved(Payload):
    """The member comes in by a provider no more."""

    event_type: ClassVar[str] = "connection.removed"
    provider: str


class CouponArchived(Payload):
    """It can be used no more; agreements that have it keep it."""

    event_type: ClassVar[str] = "coupon.archived"


class CouponCreated(Payload):
    """Something can be had for less."""

    event_type: ClassVar[str] = "coupon.created"
    terms: Any


class CouponExhausted(Payload):
    """It was used as often as it may be."""

    event_type: ClassVar[str] = "coupon.exhausted"
    uses: int


class CouponExpired(Payload):
    """Its time is over."""

    event_type: ClassVar[str] = "coupon.expired"


class CouponRedeemed(Payload):
    """An account used it, which counts against its limits."""

    event_type: ClassVar[str] = "coupon.redeemed"
    account: str
    invoice: str


class CouponReleased(Payload):
    """The invoice is void: the use is given back."""

    event_type: ClassVar[str] = "coupon.released"
    invoice: str


class CouponRestored(Payload):
    """It was archived, and can be used again."""

    event_type: ClassVar[str] = "coupon.restored"


class CouponUpdated(Payload):
    """Its name, limits or dates are others."""

    event_type: ClassVar[str] = "coupon.updated"
    fields: list[str]


class CreditNoteIssued(Payload):
    """An invoice was corrected."""

    event_type: ClassVar[str] = "credit_note.issued"
    number: str
    invoice: str
    total: Money
    to: str


class CreditsAdjusted(Payload):
    """A balance was corrected by so many units and so much value, either of which may be less than zero."""

    event_type: ClassVar[str] = "credits.adjusted"
    units: int
    value: Money
    reason: str


class CreditsClawedBack(Payload):
    """A bonus went with the purchase that it came with."""

    event_type: ClassVar[str] = "credits.clawed_back"
    bonus: str
    units: int


class CreditsConsumed(Payload):
    """Units were used, of these grants."""

    event_type: ClassVar[str] = "credits.consumed"
    units: int
    value: Money
    grants: list[str]
    key: str | None = None


class CreditsExhausted(Payload):
    """The last unit is used."""

    event_type: ClassVar[str] = "credits.exhausted"


class CreditsExpired(Payload):
    """What was left of a grant was not used in time."""

    event_type: ClassVar[str] = "credits.expired"
    units: int
    value: Money
    grant: str


class CreditsGranted(Payload):
    """Units came in: paid for, as a bonus, or by staff."""

    event_type: ClassVar[str] = "credits.granted"
    product: str
    units: int
    value: Money
    expires_at: datetime | None = None
    source: str
    reason: str | None = None


class CreditsReassigned(Payload):
    """Units went from one account's balance to another's."""

    event_type: ClassVar[str] = "credits.reassigned"
    from_: str = Field(alias="from")
    to: str
    units: int


class CreditsRefunded(Payload):
    """Money went back, and the units that were bought with it."""

    event_type: ClassVar[str] = "credits.refunded"
    units: int
    value: Money
    refund: str | None = None


class CreditsThresholdReached(Payload):
    """Few units are left. Told once for each threshold until there are more again."""

    event_type: ClassVar[str] = "credits.threshold_reached"
    left: int
    threshold: int


class CustomFieldArchived(Payload):
    """That is asked no more."""

    event_type: ClassVar[str] = "custom_field.archived"
    owner: str
    code: str


class CustomFieldDefined(Payload):
    """The business wants to know something more of its accounts or members, or asks for it in another way."""

    event_type: ClassVar[str] = "custom_field.defined"
    owner: str
    code: str
    kind: str


class CustomFieldMoved(Payload):
    """It is asked in another place among the others."""

    event_type: ClassVar[str] = "custom_field.moved"
    owner: str
    code: str
    place: int


class DisputeClosed(Payload):
    """The bank has decided: WON, or LOST."""

    event_type: ClassVar[str] = "dispute.closed"
    outcome: str
    money: Money


class DisputeOpened(Payload):
    """The payer contests a payment at their bank, which wants to hear from us by `due_by`."""

    event_type: ClassVar[str] = "dispute.opened"
    money: Money
    reason: str
    due_by: datetime | None = None


class DisputeUpdated(Payload):
    """The bank has moved on; nothing is decided yet."""

    event_type: ClassVar[str] = "dispute.updated"
    status: str


class DomainAdded(Payload):
    """A host is said to be its own; the proof is still to come."""

    event_type: ClassVar[str] = "domain.added"
    host: str


class DomainRemoved(Payload):
    """The host leads to it no more."""

    event_type: ClassVar[str] = "domain.removed"
    host: str


class DomainVerificationFailed(Payload):
    """The proof of a host is gone, so that it leads nowhere now."""

    event_type: ClassVar[str] = "domain.verification_failed"
    host: str
    reason: str


class DomainVerified(Payload):
    """The host is proved to be its own, and leads to it."""

    event_type: ClassVar[str] = "domain.verified"
    host: str


class DunningCleared(Payload):
    """Nothing is owed any more, and every clock stands still."""

    event_type: ClassVar[str] = "dunning.cleared"
    by: str


class DunningExhausted(Payload):
    """All retries are used up. `action` is what becomes of the agreement."""

    event_type: ClassVar[str] = "dunning.exhausted"
    action: str


class DunningStarted(Payload):
    """An agreement is behind. It is tried again so many days after the first failure."""

    event_type: ClassVar[str] = "dunning.started"
    invoice: str
    schedule: list[int]


class EntitlementChanged(Payload):
    """The feature stays, its limit or its end is another."""

    event_type: ClassVar[str] = "entitlement.changed"
    feature: str
    old: str | None = None
    new: str | None = None


class EntitlementGranted(Payload):
    """An account has a feature."""

    event_type: ClassVar[str] = "entitlement.granted"
    feature: str
    value: int | None = None
    source: str
    until: datetime | None = None


class EntitlementLimitReached(Payload):
    """More of a counted limit was asked for than is left in its period. Told once a period for each limit."""

    event_type: ClassVar[str] = "entitlement.limit_reached"
    feature: str
    limit: int


class EntitlementRevoked(Payload):
    """An account has a feature no more."""

    event_type: ClassVar[str] = "entitlement.revoked"
    feature: str
    reason: str


class ExportCompleted(Payload):
    """A file with what was asked for is there: a member's own (`kind` MEMBER), or a list: `file` is the export then."""

    event_type: ClassVar[str] = "export.completed"
    kind: str
    file: str


class FactorAdded(Payload):
    """The member has one more device that proves who they are."""

    event_type: ClassVar[str] = "factor.added"
    kind: str


class FactorRemoved(Payload):
    """A device of the member proves nothing any more."""

    event_type: ClassVar[str] = "factor.removed"
    kind: str


class FeatureCreated(Payload):
    """Something to entitle to."""

    event_type: ClassVar[str] = "feature.created"
    code: str
    kind: str


class FeatureUpdated(Payload):
    """It is called otherwise, or counted otherwise."""

    event_type: ClassVar[str] = "feature.updated"
    fields: list[str]


class FileDeleted(Payload):
    """The bytes are gone."""

    event_type: ClassVar[str] = "file.deleted"


class FileQuotaReached(Payload):
    """The files of the account, which is the subject, take nine tenths of its storage or more. Both in bytes."""

    event_type: ClassVar[str] = "file.quota_reached"
    used: int
    quota: int


class FileRejected(Payload):
    """The bytes were not what they were said to be."""

    event_type: ClassVar[str] = "file.rejected"
    reason: str


class FileUploadCreated(Payload):
    """Somebody is about to upload."""

    event_type: ClassVar[str] = "file.upload_created"
    bytes: int


class FileUploaded(Payload):
    """The bytes are there and are what they were said to be."""

    event_type: ClassVar[str] = "file.uploaded"
    bytes: int
    type: str
    sha256: str


class GiftExpired(Payload):
    """Nobody redeemed it in time."""

    event_type: ClassVar[str] = "gift.expired"


class GiftPurchased(Payload):
    """A gift is paid, and can be redeemed."""

    event_type: ClassVar[str] = "gift.purchased"
    offer: str
    money: Money


class GiftRedeemed(Payload):
    """What was given begins."""

    event_type: ClassVar[str] = "gift.redeemed"
    member: str
    ends_at: datetime


class IdentityProviderCreated(Payload):
    """Members may come in by a provider."""

    event_type: ClassVar[str] = "identity_provider.created"
    issuer: str


class IdentityProviderDeleted(Payload):
    """Nobody comes in by the provider any more, and the connections to it are gone."""

    event_type: ClassVar[str] = "identity_provider.deleted"
    issuer: str


class IdentityProviderUpdated(Payload):
    """Something about a provider changed; the fields' names tell what."""

    event_type: ClassVar[str] = "identity_provider.updated"
    fields: list[str]


class ImpersonationEnded(Payload):
    """Staff acts as the member no more."""

    event_type: ClassVar[str] = "impersonation.ended"
    staff: str


class ImpersonationStarted(Payload):
    """Staff acts as a member, in this session. Why is in the audit log, where it can be erased."""

    event_type: ClassVar[str] = "impersonation.started"
    member: str
    staff: str
    writable: bool


class ImportCompleted(Payload):
    """All that a provider (`kind` PROVIDER) or a file had was looked at: what became of so many. A provider's `counts` are of its subscriptions; those that begin with `customers_` are of its customers."""

    event_type: ClassVar[str] = "import.completed"
    kind: str
    counts: Any


class InvitationRevoked(Payload):
    """What somebody was asked to cannot be taken up any more."""

    event_type: ClassVar[str] = "invitation.revoked"
    kind: str


class InvoiceDeleted(Payload):
    """A draft came to nothing."""

    event_type: ClassVar[str] = "invoice.deleted"


class InvoiceDrafted(Payload):
    """An invoice is being prepared. It has no number, and is not owed."""

    event_type: ClassVar[str] = "invoice.drafted"
    period: Period | None = None


class InvoiceFinalized(Payload):
    """An invoice has its number and is owed."""

    event_type: ClassVar[str] = "invoice.finalized"
    number: str
    total: Money
    due: Money
    due_at: datetime


class InvoiceMarkedUncollectible(Payload):
    """Nobody expects the money any more. `due` was written off."""

    event_type: ClassVar[str] = "invoice.marked_uncollectible"
    due: Money


class InvoiceOverdue(Payload):
    """It has been owed for so many days that a stage of the business's is entered."""

    event_type: ClassVar[str] = "invoice.overdue"
    days: int
    stage: str


class InvoicePaid(Payload):
    """Nothing is owed on it any more."""

    event_type: ClassVar[str] = "invoice.paid"
    paid_at: datetime
    by: str


class InvoicePaymentFailed(Payload):
    """An attempt to collect it failed."""

    event_type: ClassVar[str] = "invoice.payment_failed"
    attempt: int
    reason: str
    next_retry_at: datetime | None = None


class InvoiceSent(Payload):
    """A letter with the link to it was written to who pays for the account."""

    event_type: ClassVar[str] = "invoice.sent"


class InvoiceUpdated(Payload):
    """A draft was changed; the fields' names tell what, and the total what it comes to by now."""

    event_type: ClassVar[str] = "invoice.updated"
    fields: list[str]
    total: Money


class InvoiceVoided(Payload):
    """It is owed no more, without having been paid."""

    event_type: ClassVar[str] = "invoice.voided"
    reason: str


class LoginFailed(Payload):
    """A login with an address that exists was refused."""

    event_type: ClassVar[str] = "login.failed"
    reason: str


class MemberConsentGiven(Payload):
    """A member agreed to a version of something."""

    event_type: ClassVar[str] = "member.consent_given"
    purpose: str
    version: int
    source: str


class MemberConsentWithdrawn(Payload):
    """A member agrees to something no more."""

    event_type: ClassVar[str] = "member.consent_withdrawn"
    purpose: str
    version: int
    source: str


class MemberEmailChanged(Payload):
    """They are written to, and sign in, with another address; or with the former one again."""

    event_type: ClassVar[str] = "member.email_changed"


class MemberEmailConfirmed(Payload):
    """They opened the link that was mailed to their address."""

    event_type: ClassVar[str] = "member.email_confirmed"


class MemberErased(Payload):
    """A member is a pseudonym from now on; `report` leads to what was erased and what is kept."""

    event_type: ClassVar[str] = "member.erased"
    report: str


class MemberErasureCanceled(Payload):
    """A member will not be forgotten after all."""

    event_type: ClassVar[str] = "member.erasure_canceled"


class MemberErasureRequested(Payload):
    """A member will be forgotten at `dueAt`, unless that is taken back."""

    event_type: ClassVar[str] = "member.erasure_requested"
    due_at: datetime


class MemberPasswordChanged(Payload):
    """The password is another, and every session but the present one has ended."""

    event_type: ClassVar[str] = "member.password_changed"


class MemberProfileUpdated(Payload):
    """Something in the profile changed; the fields' names tell what."""

    event_type: ClassVar[str] = "member.profile_updated"
    fields: list[str]


class MemberRestored(Payload):
    """They may sign in again."""

    event_type: ClassVar[str] = "member.restored"


class MemberSignedUp(Payload):
    """A person made a login."""

    event_type: ClassVar[str] = "member.signed_up"
    locale: str
    source: str | None = None


class MemberSuspended(Payload):
    """They may not sign in for now, and every session has ended; the word for why is the business's own."""

    event_type: ClassVar[str] = "member.suspended"
    reason: str


class NoteAdded(Payload):
    """Staff noted something about the member. Its words are the note's, which staff alone may read."""

    event_type: ClassVar[str] = "note.added"
    member: str


class NoteChanged(Payload):
    """A note about the member has other words, or another place among the others."""

    event_type: ClassVar[str] = "note.changed"
    member: str


class NoteDeleted(Payload):
    """A note about the member is gone."""

    event_type: ClassVar[str] = "note.deleted"
    member: str


class OfferPublished(Payload):
    """An offer can be bought."""

    event_type: ClassVar[str] = "offer.published"
    prices: list[str]


class OfferUpdated(Payload):
    """It is shown otherwise; its terms are the same."""

    event_type: ClassVar[str] = "offer.updated"
    fields: list[str]


class OfferWithdrawn(Payload):
    """An offer can be bought no more; who has it keeps it."""

    event_type: ClassVar[str] = "offer.withdrawn"


class PagePublished(Payload):
    """A page says something new. `feature`: only who has it reads the page."""

    event_type: ClassVar[str] = "page.published"
    slug: str
    feature: str | None = None


class PaymentActionRequired(Payload):
    """The payer has to confirm with their bank."""

    event_type: ClassVar[str] = "payment.action_required"
    url: str
    expires_at: datetime | None = None


class PaymentAttempted(Payload):
    """The provider is about to be asked for money."""

    event_type: ClassVar[str] = "payment.attempted"
    money: Money
    provider: str
    attempt: int


class PaymentCanceled(Payload):
    """The attempt was given up before money moved."""

    event_type: ClassVar[str] = "payment.canceled"
    reason: str


class PaymentFailed(Payload):
    """The provider declined. `hard`: the same method will not do another time either."""

    event_type: ClassVar[str] = "payment.failed"
    code: str
    hard: bool


class PaymentMatched(Payload):
    """A person said what money in suspense is for: INVOICE, BALANCE, or REFUND."""

    event_type: ClassVar[str] = "payment.matched"
    to: str


class PaymentPending(Payload):
    """The money is on its way, for days perhaps."""

    event_type: ClassVar[str] = "payment.pending"
    expected_by: datetime | None = None


class PaymentSucceeded(Payload):
    """The money is there."""

    event_type: ClassVar[str] = "payment.succeeded"
    money: Money
    fee: Money | None = None
    provider_ref: str


class PaymentUnmatched(Payload):
    """Money came that nothing was waiting for; it stands in suspense."""

    event_type: ClassVar[str] = "payment.unmatched"
    money: Money


class PaymentUnresolved(Payload):
    """The provider's answer was lost; it is being looked up."""

    event_type: ClassVar[str] = "payment.unresolved"
    since: datetime


class PaymentMethodAdded(Payload):
    """A card or bank account can be charged."""

    event_type: ClassVar[str] = "payment_method.added"
    kind: str
    last4: str | None = None
    fingerprint: str | None = None


class PaymentMethodExpiring(Payload):
    """It can soon be charged no more, from `on`: the end of the month that is printed on it."""

    event_type: ClassVar[str] = "payment_method.expiring"
    on: datetime


class PaymentMethodRemoved(Payload):
    """It cannot be charged any more."""

    event_type: ClassVar[str] = "payment_method.removed"
    reason: str


class PaymentMethodUpdated(Payload):
    """A card was replaced or renewed by its bank: the token stays."""

    event_type: ClassVar[str] = "payment_method.updated"
    kind: str
    last4: str | None = None


class PayoutFailed(Payload):
    """It did not arrive: the provider holds it again."""

    event_type: ClassVar[str] = "payout.failed"
    reason: str


class PayoutPaid(Payload):
    """Money went to the business's bank; `fees` are those that belong to no charge in it."""

    event_type: ClassVar[str] = "payout.paid"
    money: Money
    fees: Money


class PriceArchived(Payload):
    """No new offer is made of it; who pays it goes on."""

    event_type: ClassVar[str] = "price.archived"


class PriceCreated(Payload):
    """An amount for an interval."""

    event_type: ClassVar[str] = "price.created"
    money: Money
    interval: str
    kind: str


class PriceRestored(Payload):
    """It was archived, and offers can be made of it again."""

    event_type: ClassVar[str] = "price.restored"


class ProductArchived(Payload):
    """Nothing new is sold of it; who has it keeps it."""

    event_type: ClassVar[str] = "product.archived"


class ProductCreated(Payload):
    """Something to sell."""

    event_type: ClassVar[str] = "product.created"
    code: str
    consumption: str


class ProductRestored(Payload):
    """It was archived, and can be sold again."""

    event_type: ClassVar[str] = "product.restored"


class ProductUpdated(Payload):
    """It is described otherwise, or taxed otherwise."""

    event_type: ClassVar[str] = "product.updated"
    fields: list[str]


class ProviderConnected(Payload):
    """An account at a payment provider takes payments from now on."""

    event_type: ClassVar[str] = "provider.connected"
    kind: str


class ProviderDisabled(Payload):
    """Nothing new goes through it. What runs there goes on."""

    event_type: ClassVar[str] = "provider.disabled"


class ProviderEnabled(Payload):
    """New payments may go through it again."""

    event_type: ClassVar[str] = "provider.enabled"


class ProviderRulesSet(Payload):
    """What may be paid through it, and before which others: `changes` is `{rules: [old, new]}`."""

    event_type: ClassVar[str] = "provider.rules_set"
    changes: Any


class ProviderWebhookRejected(Payload):
    """So many webhooks of one minute were not the provider's: forged, changed on their way, or too old."""

    event_type: ClassVar[str] = "provider_webhook.rejected"
    provider: str
    reason: str
    count: int


class ReconciliationIssueHealed(Payload):
    """They differed, and agree again without anybody's doing."""

    event_type: ClassVar[str] = "reconciliation.issue_healed"
    action: str


class ReconciliationIssueOpened(Payload):
    """Our books and the provider's differ, and a person is asked."""

    event_type: ClassVar[str] = "reconciliation.issue_opened"
    kind: str
    ours: str
    theirs: str


class ReconciliationIssueResolved(Payload):
    """A person said what becomes of it."""

    event_type: ClassVar[str] = "reconciliation.issue_resolved"
    by: str


class RefundFailed(Payload):
    """The provider would not send money back."""

    event_type: ClassVar[str] = "refund.failed"
    reason: str


class RefundRequested(Payload):
    """Money is to go back."""

    event_type: ClassVar[str] = "refund.requested"
    money: Money
    to: str


class RefundSucceeded(Payload):
    """Money went back."""

    event_type: ClassVar[str] = "refund.succeeded"
    money: Money
    provider_ref: str


class RevenueRecognized(Payload):
    """What was earned of deferred revenue on one day of the business: once per day, in each currency."""

    event_type: ClassVar[str] = "revenue.recognized"
    period: Period
    total: list[Money]


class RoleCreated(Payload):
    """The business made a role of its own."""

    event_type: ClassVar[str] = "role.created"
    permissions: list[str]


class RoleDeleted(Payload):
    """The business has this role no more."""

    event_type: ClassVar[str] = "role.deleted"


class RoleGranted(Payload):
    """A member became staff in a role: the name of a system role, or the id of one of the business's own."""

    event_type: ClassVar[str] = "role.granted"
    member: str
    role: str


class RoleRevoked(Payload):
    """A member holds a role no more."""

    event_type: ClassVar[str] = "role.revoked"
    member: str
    role: str


class RoleUpdated(Payload):
    """Whoever holds the role may do from now on what it says."""

    event_type: ClassVar[str] = "role.updated"
    permissions: list[str]


class SeatAssigned(Payload):
    """A member has a place in the account, or another role there."""

    event_type: ClassVar[str] = "seat.assigned"
    member: str
    role: str


class SeatInvited(Payload):
    """Somebody was asked to take a place in the account."""

    event_type: ClassVar[str] = "seat.invited"
    role: str


class SeatReleased(Payload):
    """A member has no place in the account any more."""

    event_type: ClassVar[str] = "seat.released"
    member: str
    reason: str


class SessionCreated(Payload):
    """Somebody signed in."""

    event_type: ClassVar[str] = "session.created"
    member: str


class SessionRevoked(Payload):
    """A session ended before its time."""

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
    """Somebody was asked to become staff, in these roles."""

    event_type: ClassVar[str] = "staff.invited"
    roles: list[str]


class SubscriptionActivated(Payload):
    """The first paid period began. None: for life."""

    event_type: ClassVar[str] = "subscription.activated"
    period: Period | None = None


class SubscriptionBillingDayChanged(Payload):
    """It is billed on another day of the month from its next invoice on. None: on the day of its own."""

    event_type: ClassVar[str] = "subscription.billing_day_changed"
    from_: int | None = Field(alias="from", default=None)
    to: int | None = None


class SubscriptionCancellationScheduled(Payload):
    """It ends with the period that is paid."""

    event_type: ClassVar[str] = "subscription.cancellation_scheduled"
    ends_at: datetime
    reason: str | None = None


class SubscriptionChangeCanceled(Payload):
    """A change that waited will not be."""

    event_type: ClassVar[str] = "subscription.change_canceled"
    to: str


class SubscriptionChangeScheduled(Payload):
    """Another offer or quantity takes effect at an instant."""

    event_type: ClassVar[str] = "subscription.change_scheduled"
    to: str
    at: datetime


class SubscriptionChanged(Payload):
    """Another offer or price counts. `net`: what was charged, less what was credited."""

    event_type: ClassVar[str] = "subscription.changed"
    from_: str = Field(alias="from")
    to: str
    net: Money


class SubscriptionCreated(Payload):
    """An agreement was made; money is still owed for it."""

    event_type: ClassVar[str] = "subscription.created"
    offer: str
    account: str
    status: str
    starts_at: datetime


class SubscriptionEnded(Payload):
    """The agreement is over."""

    event_type: ClassVar[str] = "subscription.ended"
    reason: str
    refund: str | None = None


class SubscriptionPastDue(Payload):
    """A renewal could not be collected. None: the provider has not told of its charge yet."""

    event_type: ClassVar[str] = "subscription.past_due"
    invoice: str | None = None
    next_retry_at: datetime | None = None
    grace_until: datetime | None = None


class SubscriptionPaused(Payload):
    """It rests: nothing is billed and nothing may be used."""

    event_type: ClassVar[str] = "subscription.paused"
    from_: str = Field(alias="from")
    resume_at: datetime | None = None
    credit: Money | None = None


class SubscriptionReactivated(Payload):
    """The cancellation was taken back."""

    event_type: ClassVar[str] = "subscription.reactivated"
    next_bill_at: datetime | None = None


class SubscriptionRecovered(Payload):
    """All that was due is paid."""

    event_type: ClassVar[str] = "subscription.recovered"
    invoices: list[str]


class SubscriptionRenewed(Payload):
    """The next period began. None: the provider has not told of its charge yet."""

    event_type: ClassVar[str] = "subscription.renewed"
    period: Period
    invoice: str | None = None


class SubscriptionResumed(Payload):
    """It goes on. `charge` is what the rest of the period cost."""

    event_type: ClassVar[str] = "subscription.resumed"
    period: Period | None = None
    charge: Money | None = None


class SubscriptionSeatsChanged(Payload):
    """Another quantity counts."""

    event_type: ClassVar[str] = "subscription.seats_changed"
    from_: int = Field(alias="from")
    to: int


class SubscriptionTakenOver(Payload):
    """What the provider drove is charged by us from now on."""

    event_type: ClassVar[str] = "subscription.taken_over"
    provider: str


class SubscriptionTrialConverted(Payload):
    """The trial ended with a paid period. None: the provider has not told of its charge yet."""

    event_type: ClassVar[str] = "subscription.trial_converted"
    invoice: str | None = None


class SubscriptionTrialEnding(Payload):
    """A trial is about to end."""

    event_type: ClassVar[str] = "subscription.trial_ending"
    ends_at: datetime


class SubscriptionTrialPhaseChanged(Payload):
    """The second trial phase follows the first."""

    event_type: ClassVar[str] = "subscription.trial_phase_changed"
    from_: int = Field(alias="from")
    to: int
    ends_at: datetime


class SubscriptionTrialStarted(Payload):
    """A trial phase began."""

    event_type: ClassVar[str] = "subscription.trial_started"
    phase: int
    ends_at: datetime


class SubscriptionUnpaid(Payload):
    """All retries are used up; what is owed stays owed, and nothing may be used."""

    event_type: ClassVar[str] = "subscription.unpaid"
    due: Money


class TaxRateArchived(Payload):
    """A tax counts no more for what is reckoned from now on."""

    event_type: ClassVar[str] = "tax_rate.archived"


class TaxRateCreated(Payload):
    """A tax counts from now on. `percent` is a decimal."""

    event_type: ClassVar[str] = "tax_rate.created"
    percent: str
    country: str | None = None
    region: str | None = None


class TenantClosed(Payload):
    """It is shut for good."""

    event_type: ClassVar[str] = "tenant.closed"


class TenantCreated(Payload):
    """The business is there. Nobody owns one that the platform's operators made for themselves."""

    event_type: ClassVar[str] = "tenant.created"
    owner: str | None = None
    test: bool


class TenantOwnershipTransferred(Payload):
    """Another business owns it."""

    event_type: ClassVar[str] = "tenant.ownership_transferred"
    from_: str | None = Field(alias="from", default=None)
    to: str | None = None


class TenantRestored(Payload):
    """It is open again, and what has waited is done."""

    event_type: ClassVar[str] = "tenant.restored"


class TenantSuspended(Payload):
    """Its pages and its API answer nobody, and its jobs wait, until it is restored."""

    event_type: ClassVar[str] = "tenant.suspended"
    reason: str


class TenantUpdated(Payload):
    """Something about it is another now: each field's old and new value."""

    event_type: ClassVar[str] = "tenant.updated"
    changes: Any


class WebhookDeliveryExhausted(Payload):
    """Every try to tell an endpoint of an event failed. `event` is the event's id."""

    event_type: ClassVar[str] = "webhook_delivery.exhausted"
    event: str
    tries: int


class WebhookEndpointCreated(Payload):
    """Events are sent to an address from now on. The address is told without its query; no types: all of them."""

    event_type: ClassVar[str] = "webhook_endpoint.created"
    url: str
    types: list[str]


class WebhookEndpointDeleted(Payload):
    """The endpoint is gone, and what waited for it too."""

    event_type: ClassVar[str] = "webhook_endpoint.deleted"


class WebhookEndpointDisabled(Payload):
    """Nothing is sent there any more, because of what it answered. Its events wait."""

    event_type: ClassVar[str] = "webhook_endpoint.disabled"
    reason: str


class WebhookEndpointEnabled(Payload):
    """What waited is sent. `by` is the member or key that asked for it."""

    event_type: ClassVar[str] = "webhook_endpoint.enabled"
    by: str | None = None


class WebhookEndpointSecretRotated(Payload):
    """Deliveries are signed with another secret; with the former one too until then."""

    event_type: ClassVar[str] = "webhook_endpoint.secret_rotated"
    overlap_until: datetime


class WebhookEndpointUpdated(Payload):
    """Something about an endpoint changed; the fields' names tell what."""

    event_type: ClassVar[str] = "webhook_endpoint.updated"
    fields: list[str]
