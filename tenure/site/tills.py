"""How money is taken on our own pages: a test card of the sandbox, PayPal's page, or a transfer that the payer makes.

Other ways need their own app.
"""

from dataclasses import dataclass

from models import database
from models.payments import ProviderKind, Receipt
from tenure.billing import providers, routing
from tenure.billing.routing import Sale
from tenure.context import Context
from tenure.gateways.payments.arrivals import WALLET
from tenure.gateways.payments.contract import ProviderRefused
from tenure.gateways.payments.sandbox_methods import method_for_number
from tenure.site.forms import Form

BY_WALLET = "wallet"
"""What the button says that leads to PayPal."""
BY_TRANSFER = "transfer"
"""What the button says of who sends the money themselves."""


@dataclass(frozen=True, slots=True)
class Till:
    """`wallet` is the origin on which a payer approves, where this site is paid through PayPal."""

    takes_cards: bool
    wallet: str | None
    takes_transfers: bool = False

    @property
    def is_open(self) -> bool:
        """Whether money is taken on our pages at all."""
        return self.takes_cards or self.wallet is not None or self.takes_transfers

    @property
    def leads_to(self) -> tuple[str, ...]:
        """Where a form that pays may lead to."""
        return (self.wallet,) if self.wallet else ()

    def method(self, form: Form) -> str | None:
        """What somebody pays with; None where they named nothing. Raises ProviderRefused for no test card."""
        if self.wallet and form["way"] == BY_WALLET:
            return WALLET
        if self.takes_transfers and form["way"] == BY_TRANSFER:
            return str(Receipt.BANK_TRANSFER)
        return method_for_number(form["card"]) if self.takes_cards and form["card"].strip() else None

    def required(self, form: Form) -> str:
        """What somebody pays with. Raises ProviderRefused where they named nothing that this site takes."""
        method = self.method(form)
        if method is None:
            raise ProviderRefused("No way to pay was named.")
        return method


async def of(ctx: Context, what: Sale) -> Till:
    """The ways in which a sale can be paid. Raises `Refused` where the site cannot take it."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await routing.possible(ctx, what)
    if not found:
        await routing.chosen(ctx, what)
    kinds = {account.kind for account in found}
    pages = [providers.approved_at(providers.opened(ctx, one)) for one in found if one.kind is ProviderKind.PAYPAL]
    return Till(ProviderKind.SANDBOX in kinds, next(iter(pages), None), ProviderKind.MANUAL in kinds)
