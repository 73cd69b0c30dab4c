"""The catalogue. Names and fields are public: they change only by addition, or with a new dated version.

A field that is a row is told as its opaque id. No personal data: integrators read that through the subject.
"""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money
from tenure.kit.periods import Period


@event("member.signed_up")
class MemberSignedUp(Event):
    """A person made a login."""

    locale: str
    source: str | None


@event("member.email_confirmed")
class MemberEmailConfirmed(Event):
    """They opened the link that was mailed to their address."""


@event("member.profile_updated")
class MemberProfileUpdated(Event):
    """Something in the profile changed; the fields' names tell what."""

    fields: list[str]


@event("member.password_changed")
class MemberPasswordChanged(Event):
    """The password is another, and every session but the present one has ended."""


@event("session.created")
class SessionCreated(Event):
    """Somebody signed in."""

    member: Record


@event("session.revoked")
class SessionRevoked(Event):
    """A session ended before its time."""

    member: Record
    reason: str


@event("login.failed")
class LoginFailed(Event):
    """A login with an address that exists was refused."""

    reason: str


@event("account.created")
class AccountCreated(Event):
    """Somebody who can pay."""

    kind: str


@event("role.granted")
class RoleGranted(Event):
    """A member became staff in a role."""

    member: Record
    role: str


@event("role.revoked")
class RoleRevoked(Event):
    """A member holds a role no more."""

    member: Record
    role: str


@event("api_key.created")
class ApiKeyCreated(Event):
    """A server may come in."""

    prefix: str
    scopes: list[str]


@event("api_key.revoked")
class ApiKeyRevoked(Event):
    """A server may come in no more."""

    prefix: str


@event("product.created")
class ProductCreated(Event):
    """Something to sell."""

    code: str
    consumption: str


@event("feature.created")
class FeatureCreated(Event):
    """Something to entitle to."""

    code: str
    kind: str


@event("price.created")
class PriceCreated(Event):
    """An amount for an interval."""

    money: Money
    interval: str
    kind: str


@event("offer.published")
class OfferPublished(Event):
    """An offer can be bought."""

    prices: list[Record]


@event("offer.withdrawn")
class OfferWithdrawn(Event):
    """An offer can be bought no more; who has it keeps it."""


@event("checkout.created")
class CheckoutCreated(Event):
    """Somebody is about to buy."""

    offer: Record


@event("checkout.completed")
class CheckoutCompleted(Event):
    """They bought."""

    subscription: Record


@event("checkout.expired")
class CheckoutExpired(Event):
    """They did not."""


@event("payment_method.added")
class PaymentMethodAdded(Event):
    """A card or bank account can be charged."""

    kind: str
    last4: str | None
    fingerprint: str | None


@event("payment.attempted")
class PaymentAttempted(Event):
    """The provider is about to be asked for money."""

    money: Money
    provider: str
    attempt: int


@event("payment.action_required")
class PaymentActionRequired(Event):
    """The payer has to confirm with their bank."""

    url: str
    expires_at: datetime | None


@event("payment.pending")
class PaymentPending(Event):
    """The money is on its way, for days perhaps."""

    expected_by: datetime | None


@event("payment.succeeded")
class PaymentSucceeded(Event):
    """The money is there."""

    money: Money
    fee: Money | None
    provider_ref: str


@event("payment.failed")
class PaymentFailed(Event):
    """The provider declined. `hard`: the same method will not do another time either."""

    code: str
    hard: bool


@event("payment.canceled")
class PaymentCanceled(Event):
    """The attempt was given up before money moved."""

    reason: str


@event("payment.unresolved")
class PaymentUnresolved(Event):
    """The provider's answer was lost; it is being looked up."""

    since: datetime


@event("payment.unmatched")
class PaymentUnmatched(Event):
    """Money came that nothing was waiting for; it stands in suspense."""

    money: Money


@event("refund.requested")
class RefundRequested(Event):
    """Money is to go back."""

    money: Money
    to: Record


@event("refund.succeeded")
class RefundSucceeded(Event):
    """Money went back."""

    money: Money
    provider_ref: str


@event("refund.failed")
class RefundFailed(Event):
    """The provider would not send money back."""

    reason: str


@event("invoice.finalized")
class InvoiceFinalized(Event):
    """An invoice has its number and is owed."""

    number: str
    total: Money
    due: Money
    due_at: datetime


@event("invoice.paid")
class InvoicePaid(Event):
    """Nothing is owed on it any more."""

    paid_at: datetime
    by: str


@event("invoice.payment_failed")
class InvoicePaymentFailed(Event):
    """An attempt to collect it failed."""

    attempt: int
    reason: str
    next_retry_at: datetime | None


@event("invoice.voided")
class InvoiceVoided(Event):
    """It is owed no more, without having been paid."""

    reason: str


@event("credit_note.issued")
class CreditNoteIssued(Event):
    """An invoice was corrected."""

    number: str
    invoice: Record
    total: Money
    to: str


@event("subscription.created")
class SubscriptionCreated(Event):
    """An agreement was made; money is still owed for it."""

    offer: Record
    account: Record
    status: str
    starts_at: datetime


@event("subscription.trial_started")
class SubscriptionTrialStarted(Event):
    """A trial phase began."""

    phase: int
    ends_at: datetime


@event("subscription.trial_phase_changed")
class SubscriptionTrialPhaseChanged(Event):
    """The second trial phase follows the first."""

    from_: int
    to: int
    ends_at: datetime


@event("subscription.trial_converted")
class SubscriptionTrialConverted(Event):
    """The trial ended with a paid period."""

    invoice: Record


@event("subscription.activated")
class SubscriptionActivated(Event):
    """The first paid period began. None: for life."""

    period: Period | None


@event("subscription.renewed")
class SubscriptionRenewed(Event):
    """The next period began."""

    period: Period
    invoice: Record


@event("subscription.past_due")
class SubscriptionPastDue(Event):
    """A renewal could not be collected."""

    invoice: Record
    next_retry_at: datetime | None
    grace_until: datetime | None


@event("subscription.recovered")
class SubscriptionRecovered(Event):
    """All that was due is paid."""

    invoices: list[Record]


@event("subscription.cancellation_scheduled")
class SubscriptionCancellationScheduled(Event):
    """It ends with the period that is paid."""

    ends_at: datetime
    reason: str | None


@event("subscription.reactivated")
class SubscriptionReactivated(Event):
    """The cancellation was taken back."""

    next_bill_at: datetime | None


@event("subscription.ended")
class SubscriptionEnded(Event):
    """The agreement is over."""

    reason: str
    refund: Record | None


@event("entitlement.granted")
class EntitlementGranted(Event):
    """An account has a feature."""

    feature: str
    value: int | None
    source: str
    until: datetime | None


@event("entitlement.changed")
class EntitlementChanged(Event):
    """The feature stays, its limit or its end is another."""

    feature: str
    old: str | None
    new: str | None


@event("entitlement.revoked")
class EntitlementRevoked(Event):
    """An account has a feature no more."""

    feature: str
    reason: str


@event("file.upload_created")
class FileUploadCreated(Event):
    """Somebody is about to upload."""

    bytes: int


@event("file.uploaded")
class FileUploaded(Event):
    """The bytes are there and are what they were said to be."""

    bytes: int
    type: str
    sha256: str


@event("file.rejected")
class FileRejected(Event):
    """The bytes were not what they were said to be."""

    reason: str


@event("file.deleted")
class FileDeleted(Event):
    """The bytes are gone."""


@event("page.published")
class PagePublished(Event):
    """A page says something new. `feature`: only who has it reads the page."""

    slug: str
    feature: str | None
