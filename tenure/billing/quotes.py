"""What something costs now, as the lines that an invoice would have: tiers, coupons, proration, tax."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID
from zoneinfo import ZoneInfo

from models.accounts import Account
from models.catalogue import Coupon, Offer, Price, TrialPhase
from tenure.billing import taxes
from tenure.billing.engine import lines
from tenure.billing.engine import taxes as tax_engine
from tenure.billing.engine.discounts import Discount
from tenure.billing.engine.lines import Item, Manner, Reckoned
from tenure.billing.engine.proration import PRESETS
from tenure.billing.engine.taxes import Taxable
from tenure.billing.engine.tiers import Tariff
from tenure.billing.taxes import Rate, Taxing
from tenure.catalogue import coupons as coupon_rules
from tenure.context import Context
from tenure.kit import money as amounts
from tenure.kit.money import Money
from tenure.kit.periods import Period

WHOLE = Manner(PRESETS["SECOND_ACTUAL"], ZoneInfo("UTC"))
"""For what is billed by whole periods: neither the policy nor the zone comes into it."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing to be billed: a quantity at a tariff, for the `part` of a `whole` period; without one, for good.

    What is in a trial takes no coupons: they wait for the regular price. `is_by_unit`: credits are bought with it.
    `coupon_ids` are those of the quote's coupons that are given on this line, and on others that name them, alone.
    """

    description: str
    tariff: Tariff
    quantity: int = 1
    whole: Period | None = None
    part: Period | None = None
    offer_id: UUID | None = None
    product_id: UUID | None = None
    subscription_id: UUID | None = None
    includes_tax: bool = False
    takes_coupons: bool = True
    coupon_ids: Sequence[UUID] = ()
    is_by_unit: bool = False
    policy: str = "FULL_PERIOD"


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was reckoned, with the parts that its amount has."""

    wanted: Wanted
    reckoned: Reckoned
    net: Money
    tax: Money
    rate: Rate

    @property
    def discount(self) -> Money:
        return self.reckoned.discount

    @property
    def description(self) -> str:
        return self.reckoned.description

    @property
    def quantity(self) -> int:
        return self.reckoned.quantity

    @property
    def amount(self) -> Money:
        return self.reckoned.amount

    @property
    def explanation(self) -> dict[str, object]:
        return self.reckoned.explanation

    @property
    def period(self) -> Period | None:
        return self.reckoned.period


@dataclass(frozen=True, slots=True)
class Quote:
    """What is due at one moment. `phase` is the trial phase that it pays for, None for the regular price."""

    lines: Sequence[Line]
    currency: str
    period: Period | None = None
    phase: int | None = None
    coupons: Sequence[Coupon] = ()

    @property
    def coupons_on_all(self) -> Sequence[Coupon]:
        """Those that are given on no line in particular."""
        on_lines = {key for line in self.lines for key in line.wanted.coupon_ids}
        return [coupon for coupon in self.coupons if coupon.id not in on_lines]

    @property
    def subtotal(self) -> Money:
        """Without tax, after discounts."""
        return amounts.total((line.net for line in self.lines), self.currency)

    @property
    def discount(self) -> Money:
        return amounts.total((line.discount for line in self.lines), self.currency)

    @property
    def tax(self) -> Money:
        return amounts.total((line.tax for line in self.lines), self.currency)

    @property
    def total(self) -> Money:
        return self.subtotal + self.tax


async def quote(
    ctx: Context,
    account: Account,
    wanted: Sequence[Wanted],
    currency: str,
    coupons: Sequence[Coupon] = (),
    *,
    manner: Manner = WHOLE,
    phase: int | None = None,
    taxing: Taxing | None = None,
) -> Quote:
    """Reckon lines for an account, in the open transaction: the full price, coupons, the part of the period, tax.

    `taxing` is what is in force, where somebody has read it.
    """
    discounts = await _discounts(ctx, wanted, coupons)
    items = [_item(one) for one in wanted]
    reckoned, _ = lines.charge(items, discounts, currency, manner)
    taxing = taxing or await taxes.in_force(ctx)
    rates = await taxes.rates(ctx, taxing, account, [one.product_id for one in wanted])
    taxed = tax_engine.tax(
        [
            Taxable(line.amount.minor, rates[one.product_id].percent, one.includes_tax)
            for one, line in zip(wanted, reckoned, strict=True)
        ],
        taxing.rounding,
    )
    found = [
        Line(
            one,
            line,
            Money(parts.net, currency),
            Money(parts.tax, currency),
            rates[one.product_id],
        )
        for one, line, parts in zip(wanted, reckoned, taxed, strict=True)
    ]
    period = next((one.part for one in wanted if one.part is not None), None)
    return Quote(found, currency, period, phase, coupons)


async def _discounts(ctx: Context, wanted: Sequence[Wanted], coupons: Sequence[Coupon]) -> list[Discount]:
    if not coupons:
        return []
    scopes = await coupon_rules.scopes_of(ctx, coupons)
    named = [(one.product_id, one.offer_id) if one.takes_coupons else (None, None) for one in wanted]
    refused = {at for at, one in enumerate(wanted) if not one.takes_coupons}
    found = coupon_rules.discounts(coupons, named, scopes, _given(wanted))
    return [Discount(one.name, one.lines - refused, one.percent, one.minor) for one in found]


def _given(wanted: Sequence[Wanted]) -> dict[UUID, frozenset[int]]:
    """The places of the lines that coupons are given on."""
    keys = {key for one in wanted for key in one.coupon_ids}
    return {key: frozenset(at for at, one in enumerate(wanted) if key in one.coupon_ids) for key in keys}


def _item(wanted: Wanted) -> Item:
    return Item(wanted.description, wanted.tariff, wanted.quantity, wanted.whole, wanted.part, wanted.policy)


def of_phase(offer: Offer, phase: TrialPhase, price: Price, period: Period) -> Wanted:
    """A trial phase: its own amount, for its own length."""
    return Wanted(
        f"{offer.name}: trial",
        Tariff.flat(phase.money.amount),
        whole=period,
        part=period,
        offer_id=offer.id,
        product_id=offer.product_id,
        includes_tax=price.includes_tax,
        takes_coupons=False,
        is_by_unit=phase.credit_units is not None,
        policy="TRIAL_PHASE",
    )


def regular(
    offer: Offer, price: Price, tariff: Tariff, quantity: int, whole: Period | None, part: Period | None = None
) -> Wanted:
    """The offer's price for a period, or for the part of one; a price that does not recur has none."""
    return Wanted(
        offer.name,
        tariff,
        quantity,
        whole,
        part or whole,
        offer_id=offer.id,
        product_id=offer.product_id,
        includes_tax=price.includes_tax,
        is_by_unit=offer.credit_units is not None,
    )
