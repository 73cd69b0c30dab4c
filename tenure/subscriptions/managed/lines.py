"""The line of an invoice for what a provider has charged: reckoned by it, and explained as such."""

from decimal import Decimal
from fractions import Fraction

from tenure.billing import quotes, taxes
from tenure.billing.engine import taxes as tax_engine
from tenure.billing.engine.calculation import Calculation
from tenure.billing.engine.lines import Reckoned
from tenure.billing.engine.rounding import Rounding, to_places, to_whole
from tenure.billing.engine.taxes import Taxable
from tenure.billing.engine.tiers import Tariff
from tenure.billing.quotes import Line, Quote, Wanted
from tenure.billing.taxes import UNTAXED, Rate
from tenure.context import Context
from tenure.kit.money import Money
from tenure.kit.periods import Period
from tenure.subscriptions.agreed import Agreed

POLICY = "PROVIDER_MANAGED"
_PLACES = 4


async def quoted(ctx: Context, terms: Agreed, charged: Money, tax: Money | None, period: Period) -> Quote:
    """One line of all that was charged. The tax in it is the provider's, or ours where it says nothing of any."""
    if tax is None:
        rate, tax = await _our_tax(ctx, terms, charged)
    else:
        rate = _rate(charged - tax, tax)
    wanted = _wanted(terms, charged, period)
    line = Line(wanted, _reckoned(wanted, charged, period), charged - tax, tax, rate)
    return Quote([line], charged.currency, period)


def _wanted(terms: Agreed, charged: Money, period: Period) -> Wanted:
    return Wanted(
        terms.offer.name,
        Tariff.flat(charged.amount),
        terms.quantity,
        period,
        period,
        offer_id=terms.offer.id,
        product_id=terms.product.id,
        includes_tax=True,
        takes_coupons=False,
        is_by_unit=quotes.regular(terms.offer, terms.price, terms.tariff, 1, period).is_by_unit,
        policy=POLICY,
    )


def _reckoned(wanted: Wanted, charged: Money, period: Period) -> Reckoned:
    sheet = Calculation(POLICY)
    sheet.step("net", sheet.given("charged", charged.amount), "Charged by the provider, including tax")
    return Reckoned(
        wanted.description, wanted.quantity, charged, Fraction(charged.amount), charged, period, sheet.explanation()
    )


async def _our_tax(ctx: Context, terms: Agreed, charged: Money) -> tuple[Rate, Money]:
    taxing = await taxes.in_force(ctx)
    rate = (await taxes.rates(ctx, taxing, terms.account, [terms.product.id]))[terms.product.id]
    (parts,) = tax_engine.tax([Taxable(charged.minor, rate.percent, is_inclusive=True)], taxing.rounding)
    return rate, Money(parts.tax, charged.currency)


def _rate(net: Money, tax: Money) -> Rate:
    """The shortest percentage that comes to the provider's tax."""
    if not tax.minor or not net.minor:
        return UNTAXED
    exact = Fraction(tax.minor * 100, net.minor)
    for places in range(_PLACES + 1):
        percent = to_places(exact, places, Rounding.HALF_AWAY)
        if to_whole(net.minor * percent / 100, Rounding.HALF_AWAY) == tax.minor:
            break
    return Rate("Tax", Decimal(percent.numerator) / Decimal(percent.denominator))
