"""How money is taken on our own pages: a test card of the sandbox, or PayPal's page. Other ways need their own app."""

from dataclasses import dataclass

from models.payments import ProviderKind
from tenure.billing import providers
from tenure.context import Context
from tenure.gateways.payments.arrivals import WALLET
from tenure.gateways.payments.contract import ProviderRefused
from tenure.gateways.payments.sandbox_methods import method_for_number
from tenure.site.forms import Form

BY_WALLET = "wallet"
"""What the button says that leads to PayPal."""


@dataclass(frozen=True, slots=True)
class Till:
    """`wallet` is the origin on which a payer approves, where this site is paid through PayPal."""

    takes_cards: bool
    wallet: str | None

    @property
    def is_open(self) -> bool:
        """Whether money is taken on our pages at all."""
        return self.takes_cards or self.wallet is not None

    @property
    def leads_to(self) -> tuple[str, ...]:
        """Where a form that pays may lead to."""
        return (self.wallet,) if self.wallet else ()

    def method(self, form: Form) -> str | None:
        """What somebody pays with; None where they named nothing. Raises ProviderRefused for no test card."""
        if self.wallet:
            return WALLET if form["way"] == BY_WALLET else None
        return method_for_number(form["card"]) if form["card"].strip() else None

    def required(self, form: Form) -> str:
        """What somebody pays with. Raises ProviderRefused where they named nothing that this site takes."""
        method = self.method(form)
        if method is None:
            raise ProviderRefused("No way to pay was named.")
        return method


async def of(ctx: Context) -> Till:
    """Raises `Refused` where the site cannot take payments."""
    provider = await providers.default(ctx)
    return Till(provider.account.kind is ProviderKind.SANDBOX, providers.approved_at(provider))
