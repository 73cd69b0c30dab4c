"""What came of comparing our books with a provider's, and what providers told that was not theirs."""

from tenure.events.core import Event, event
from tenure.kit.money import Money


@event("payment_method.updated")
class PaymentMethodUpdated(Event):
    """A card was replaced or renewed by its bank. The token stays the same."""

    kind: str
    last4: str | None


@event("payout.paid")
class PayoutPaid(Event):
    """A payout was sent to the bank account of the business. `fees` are the fees that belong to none of its charges."""

    money: Money
    fees: Money


@event("payout.failed")
class PayoutFailed(Event):
    """A payout failed, and the provider holds the money again."""

    reason: str


@event("reconciliation.issue_opened")
class ReconciliationIssueOpened(Event):
    """Records here and at the provider differ, and staff must decide."""

    kind: str
    ours: str
    theirs: str


@event("reconciliation.issue_healed")
class ReconciliationIssueHealed(Event):
    """Records that differed from the provider's match again without anyone having acted."""

    action: str


@event("reconciliation.issue_resolved")
class ReconciliationIssueResolved(Event):
    """Staff resolved a reconciliation issue."""

    by: str


@event("provider_webhook.rejected")
class ProviderWebhookRejected(Event):
    """Webhooks that were not the provider's were rejected within one minute: forged, altered, or too old.

    `count` is their number.
    """

    provider: str
    reason: str
    count: int
