"""How money is taken on our own pages.

By a test card of the sandbox, a provider's own script, PayPal's page, or a transfer that the payer makes.
"""

from dataclasses import dataclass

from models import database
from models.payments import Payment, PaymentStatus, ProviderKind, Receipt
from tenure.billing import providers, routing
from tenure.billing.routing import Sale
from tenure.context import Context
from tenure.gateways.payments.arrivals import WALLET, HasScript, Script
from tenure.gateways.payments.contract import ProviderRefused
from tenure.gateways.payments.sandbox_methods import method_for_number
from tenure.kit.money import Money
from tenure.site.forms import Form

BY_WALLET = "wallet"
"""What the button says that leads to PayPal."""
BY_TRANSFER = "transfer"
"""What the button says of who sends the money themselves."""


@dataclass(frozen=True, slots=True)
class Till:
    """`wallet` is the origin on which a payer approves, where this site is paid through PayPal; `scripted` the provider
    whose script asks for the way to pay; `takes_transfers`: payers may also send the money themselves."""

    takes_test_cards: bool
    wallet: str | None
    scripted: HasScript | None = None
    takes_transfers: bool = False

    @property
    def takes_cards(self) -> bool:
        """Whether a way to pay is asked for on our page."""
        return self.takes_test_cards or self.scripted is not None

    @property
    def is_open(self) -> bool:
        """Whether money is taken on our pages at all."""
        return self.takes_cards or self.wallet is not None or self.takes_transfers

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
        if self.wallet and form["way"] == BY_WALLET:
            return WALLET
        if self.takes_transfers and form["way"] == BY_TRANSFER:
            return str(Receipt.BANK_TRANSFER)
        if self.scripted:
            return form["method"].strip() or None
        return method_for_number(form["card"]) if self.takes_cards and form["card"].strip() else None

    @property
    def not_named(self) -> str:
        """What is said beside a way to pay that nobody can read."""
        if self.scripted:
            return "The payment form wasn't ready yet. Fill it in again."
        return "This isn't one of the test card numbers."

    def required(self, form: Form) -> str:
        """What somebody pays with. Raises ProviderRefused where they named nothing that this site takes."""
        method = self.method(form)
        if method is None:
            raise ProviderRefused("No payment method was given.")
        return method


async def of(ctx: Context, what: Sale) -> Till:
    """The ways in which a sale can be paid. Raises `Refused` where the site cannot take it."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await routing.possible(ctx, what)
    if not found:
        await routing.chosen(ctx, what)
    kinds = {account.kind for account in found}
    opened = [providers.opened(ctx, account) for account in found if account.kind is not ProviderKind.MANUAL]
    pages = [page for page in map(providers.approved_at, opened) if page]
    scripted = [script for script in map(providers.scripted, opened) if script]
    return Till(
        ProviderKind.SANDBOX in kinds,
        next(iter(pages), None),
        next(iter(scripted), None),
        ProviderKind.MANUAL in kinds,
    )


def onward(ctx: Context, payment: Payment) -> str | None:
    """Where a payment that waits for its payer is confirmed; None where it waits for nobody.

    A bank's page may lead on to any other, which browsers would not let a form do: a page of ours stands between.
    """
    if payment.status is not PaymentStatus.ACTION_REQUIRED or not payment.action_url:
        return None
    if payment.action_url.startswith(f"{ctx.origin}/"):
        return payment.action_url.removeprefix(ctx.origin)
    return payment.action_url if payment.method_token == WALLET else f"/payments/{payment.id}/confirm"
