"""How money is taken on our own pages: a test card of the sandbox, a provider's own script, or PayPal's page."""

from dataclasses import dataclass

from models import database
from models.payments import Payment, PaymentStatus, ProviderAccount, ProviderKind, Receipt
from tenure.billing import providers
from tenure.context import Context
from tenure.gateways.payments.arrivals import WALLET, HasScript, Script
from tenure.gateways.payments.contract import ProviderRefused
from tenure.gateways.payments.sandbox_methods import method_for_number
from tenure.kit.money import Money
from tenure.site.forms import Form

BY_WALLET = "wallet"
"""What the button says that leads to PayPal."""
BY_TRANSFER = "transfer"
"""What the button says of somebody who will send the money from their bank."""


@dataclass(frozen=True, slots=True)
class Till:
    """`wallet` is the origin on which a payer approves, where this site is paid through PayPal; `scripted` the provider
    whose script asks for the way to pay; `by_transfer`: payers may also send the money themselves."""

    takes_test_cards: bool
    wallet: str | None
    scripted: HasScript | None = None
    by_transfer: bool = False

    @property
    def takes_cards(self) -> bool:
        """Whether a way to pay is asked for on our page."""
        return self.takes_test_cards or self.scripted is not None

    @property
    def is_open(self) -> bool:
        """Whether money is taken on our pages at all."""
        return self.takes_cards or self.wallet is not None

    @property
    def leads_to(self) -> tuple[str, ...]:
        """Where a form that pays may lead to."""
        return (self.wallet,) if self.wallet else ()

    @property
    def script(self) -> Script | None:
        """What asks for the way to pay, where that is not ours."""
        return self.scripted.script if self.scripted else None

    @property
    def widgets(self) -> tuple[str, ...]:
        """From where the provider's script comes, and what it asks."""
        return self.scripted.script.origins if self.scripted else ()

    def units(self, money: Money) -> int:
        """What the provider's script is told of an amount."""
        assert self.scripted is not None
        return self.scripted.units(money)

    def method(self, form: Form) -> str | None:
        """What somebody pays with; None where they named nothing. Raises ProviderRefused for no test card."""
        if self.by_transfer and form["way"] == BY_TRANSFER:
            return Receipt.BANK_TRANSFER
        if self.wallet:
            return WALLET if form["way"] == BY_WALLET else None
        if self.scripted:
            return form["method"].strip() or None
        return method_for_number(form["card"]) if form["card"].strip() else None

    @property
    def not_named(self) -> str:
        """What is said beside a way to pay that nobody can read."""
        if self.scripted:
            return "The form of the payment service was not ready yet. Please fill it in once more."
        return "This is none of the test numbers."

    def required(self, form: Form) -> str:
        """What somebody pays with. Raises ProviderRefused where they named nothing that this site takes."""
        method = self.method(form)
        if method is None:
            raise ProviderRefused("No way to pay was named.")
        return method


async def of(ctx: Context) -> Till:
    """Raises `Refused` where the site cannot take payments."""
    provider = await providers.default(ctx)
    is_sandbox = provider.account.kind is ProviderKind.SANDBOX
    async with database.for_tenant(ctx.tenant, reading=True):
        by_hand = ProviderAccount.of(ctx.tenant).filter(kind=ProviderKind.MANUAL, is_enabled=True)
        by_transfer = await by_hand.exists()
    return Till(is_sandbox, providers.approved_at(provider), providers.scripted(provider), by_transfer)


def onward(ctx: Context, payment: Payment) -> str | None:
    """Where a payment that waits for its payer is confirmed; None where it waits for nobody.

    A bank's page may lead on to any other, which browsers would not let a form do: a page of ours stands between.
    """
    if payment.status is not PaymentStatus.ACTION_REQUIRED or not payment.action_url:
        return None
    if payment.action_url.startswith(f"{ctx.origin}/"):
        return payment.action_url.removeprefix(ctx.origin)
    return payment.action_url if payment.method_token == WALLET else f"/payments/{payment.id}/confirm"
