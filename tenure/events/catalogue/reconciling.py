"""What came of comparing our books with a provider's, and what providers told that was not theirs."""

from tenure.events.core import Event, event
from tenure.kit.money import Money


@event("payment_method.updated")
class PaymentMethodUpdated(Event):
    """A card was replaced or renewed by its bank: the token stays."""

    kind: str
    last4: str | None


@event("payout.paid")
class PayoutPaid(Event):
    """Money went to the business's bank; `fees` are those that belong to no charge in it."""

    money: Money
    fees: Money


@event("payout.failed")
class PayoutFailed(Event):
    """It did not arrive: the provider holds it again."""

    reason: str


@event("reconciliation.issue_opened")
class ReconciliationIssueOpened(Event):
    """Our books and the provider's differ, and a person is asked."""

    kind: str
    ours: str
    theirs: str


@event("reconciliation.issue_healed")
class ReconciliationIssueHealed(Event):
    """They differed, and agree again without anybody's doing."""

    action: str


@event("reconciliation.issue_resolved")
class ReconciliationIssueResolved(Event):
    """A person said what becomes of it."""

    by: str


@event("provider_webhook.rejected")
class ProviderWebhookRejected(Event):
    """So many webhooks of one minute were not the provider's: forged, changed on their way, or too old."""

    provider: str
    reason: str
    count: int
