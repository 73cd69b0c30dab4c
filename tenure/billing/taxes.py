"""Which tax is on what: the rates of places and products, and who pays none."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from models.accounts import Account
from models.billing import TaxRate
from models.catalogue import Product
from models.tenants import BusinessProfile
from tenure import settings
from tenure.accounts import countries
from tenure.billing import seller, tax_answers
from tenure.billing.engine.taxes import TaxRounding
from tenure.billing.tax_settings import TAX, TAX_ROUNDING, TaxMode
from tenure.context import Context
from tenure.events import AccountUpdated, TaxRateArchived, TaxRateCreated, emit
from tenure.events.core import camel
from tenure.kit.refusals import Refused
from tenure.transactions import transactional


class TaxNote(StrEnum):
    """Why an invoice has no tax."""

    REVERSE_CHARGE = "REVERSE_CHARGE"
    TAX_EXEMPT = "TAX_EXEMPT"


UNION = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905
)
"""The member states of the European Union, as in ISO 3166-1."""
LARGEST = Decimal(100)


@dataclass(frozen=True, slots=True)
class Rate:
    """A tax in percent; `note` is a `TaxNote`, where there is a reason why there is none."""

    name: str | None
    percent: Decimal
    note: str | None = None


UNTAXED = Rate(None, Decimal(0))


@dataclass(frozen=True, slots=True)
class Terms:
    """A rate to be: everywhere where no country is named, for everything where no product is."""

    name: str
    percent: Decimal
    country: str | None = None
    region: str | None = None
    product_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Taxing:
    """How tax is reckoned now. `home` is the seller's country; `rows` the table's rates, where they count."""

    mode: TaxMode
    home: str
    rounding: TaxRounding
    rows: Sequence[TaxRate]


async def in_force(ctx: Context) -> Taxing:
    """What counts now, in the open transaction."""
    layers = await settings.layers(ctx)
    mode = layers.of(TAX).value
    by_rates = mode is TaxMode.BY_RATES
    rows = await TaxRate.of(ctx.tenant).filter(archived_at=None).order_by("id") if by_rates else []
    return Taxing(mode, layers.of(seller.COUNTRY).value, layers.of(TAX_ROUNDING).value, rows)


async def rates(
    ctx: Context, taxing: Taxing, account: Account, product_ids: Iterable[UUID | None]
) -> Mapping[UUID | None, Rate]:
    """The tax on each product for the account, in the open transaction. An untaxed product has 0 percent.

    Raises `Wanting` where a tax service has to be asked.
    """
    wanted = set(product_ids)
    if taxing.mode is TaxMode.NONE:
        return dict.fromkeys(wanted, UNTAXED)
    note = untaxed_because(account, taxing.home)
    if note is not None:
        return dict.fromkeys(wanted, Rate(None, Decimal(0), note))
    if taxing.mode is TaxMode.SERVICE:
        answers = await tax_answers.of(ctx, account, wanted)
        return {product: Rate(answer.name or None, answer.percent) for product, answer in answers.items()}
    country = account.country or taxing.home or None
    return {product: _nearest(taxing.rows, country, account.region, product) for product in wanted}


async def note_for(ctx: Context, account: Account) -> str | None:
    """Why an invoice to the account has no tax now; None where it has, or none is reckoned."""
    layers = await settings.layers(ctx)
    if layers.of(TAX).value is TaxMode.NONE:
        return None
    return untaxed_because(account, layers.of(seller.COUNTRY).value)


def untaxed_because(account: Account, home: str) -> str | None:
    """Reverse charge needs a stored answer of VIES: a number that merely looks right never takes the tax off.

    Source: Council Directive 2006/112/EC, articles 44 and 196.
    """
    if account.is_tax_exempt:
        return TaxNote.TAX_EXEMPT
    crosses = home in UNION and account.country in UNION and account.country != home
    if crosses and account.tax_id is not None and account.tax_id_verified_at is not None:
        return TaxNote.REVERSE_CHARGE
    return None


def _nearest(rows: Sequence[TaxRate], country: str | None, region: str | None, product: UUID | None) -> Rate:
    """Product before place, then region before country before everywhere."""
    fitting = [row for row in rows if _fits(row, country, region, product)]
    if not fitting:
        return UNTAXED
    row = max(fitting, key=lambda row: (row.product_id is not None, row.region is not None, row.country is not None))
    return Rate(row.name, row.percent)


def _fits(row: TaxRate, country: str | None, region: str | None, product: UUID | None) -> bool:
    return (
        row.product_id in (None, product)
        and row.country in (None, country)
        and (row.region is None or (region is not None and row.region.casefold() == region.strip().casefold()))
    )


@transactional
async def create(ctx: Context, terms: Terms) -> TaxRate:
    """A rate that counts from now on. Raises `Refused`, where there is one for the same place and product too."""
    country = countries.country(terms.country) if terms.country else None
    region = " ".join((terms.region or "").split()) or None
    _check(terms, country, region)
    product = (await Product.named(ctx.tenant, terms.product_id)).id if terms.product_id else None
    await BusinessProfile.locked(ctx.tenant, ctx.tenant)  # of two rates for one place, made at once, one is refused
    same = TaxRate.of(ctx.tenant).filter(country=country, region=region, product_id=product, archived_at=None)
    if await same.exists():
        raise Refused(
            "TAX_RATE_TAKEN", "There is already a tax rate for this place and product. Archive it first.", ["country"]
        )
    rate = await TaxRate.create(
        tenant_id=ctx.tenant,
        name=" ".join(terms.name.split()),
        percent=terms.percent,
        country=country,
        region=region,
        product_id=product,
        created_at=ctx.now(),
    )
    emit(ctx, TaxRateCreated(rate, percent=str(rate.percent.normalize()), country=country, region=region))
    return rate


@transactional
async def archive(ctx: Context, rate_id: UUID) -> TaxRate:
    """It counts no more for what is reckoned from now on. Invoices keep what they have. Raises `NotFound`."""
    rate = await TaxRate.locked(ctx.tenant, rate_id)
    if rate.archived_at is None:
        rate.archived_at = ctx.now()
        await rate.save(update_fields=["archived_at"])
        emit(ctx, TaxRateArchived(rate))
    return rate


@transactional
async def declare(ctx: Context, account_id: UUID, *, is_exempt: bool | None, is_verified: bool | None) -> Account:
    """What the business knows of an account's taxes: that it pays none, and that VIES said its number is its own.

    None leaves it as it is. Changing the number or the country takes the answer back. Raises `Refused`, `NotFound`.
    """
    account = await Account.locked(ctx.tenant, account_id)
    if is_verified and account.tax_id is None:
        raise Refused("NO_TAX_ID", "The account has no tax ID.", ["isTaxIdVerified"])
    changed = []
    if is_exempt is not None and is_exempt != account.is_tax_exempt:
        account.is_tax_exempt = is_exempt
        changed.append("is_tax_exempt")
    if is_verified is not None and is_verified != (account.tax_id_verified_at is not None):
        account.tax_id_verified_at = ctx.now() if is_verified else None
        changed.append("tax_id_verified_at")
    if changed:
        await account.save(update_fields=changed)
        emit(ctx, AccountUpdated(account, fields=[camel(name) for name in changed]))
    return account


def _check(terms: Terms, country: str | None, region: str | None) -> None:
    if not terms.name.strip() or len(terms.name) > 60 or not terms.name.isprintable():
        raise Refused("NAME_INVALID", "The name must have 1 to 60 characters.", ["name"])
    exponent = terms.percent.normalize().as_tuple().exponent if terms.percent.is_finite() else None
    if not isinstance(exponent, int) or not 0 <= terms.percent <= LARGEST or exponent < -4:
        raise Refused(
            "PERCENT_INVALID", "The percentage must be from 0 to 100, with at most four decimal places.", ["percent"]
        )
    if region is not None and (country is None or len(region) > 120):
        raise Refused("REGION_INVALID", "A region needs a country and can have at most 120 characters.", ["region"])
