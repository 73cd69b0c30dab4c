"""What a tax service answered: rules read what is stored, and it is asked between their transactions alone.

An answer counts until its time is over. What is in use is asked for anew each day, and before: when a checkout begins,
when a draft is written and when an address changes.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

import structlog

from models import database
from models.accounts import Account
from models.agenda import Agenda
from models.billing import TaxAnswer
from models.catalogue import Product
from models.subscriptions import LIVE
from tenure import jobs, settings
from tenure.billing import tax_settings
from tenure.billing.seller import COUNTRY
from tenure.billing.tax_settings import TAX, TaxMode
from tenure.context import SYSTEM, ActorKind, Context
from tenure.gateways.taxes.contract import Answer, RatesUnavailable, Sale, TaxService
from tenure.gateways.taxes.service import HttpTaxService
from tenure.gateways.taxes.table import TaxTable
from tenure.jobs import job
from tenure.kit import ids
from tenure.kit.refusals import Refused, Unavailable, Wanting
from tenure.transactions import transactional

PREPARE = "taxes.prepare"
REFRESH = "taxes.refresh"
EVERY = timedelta(days=1)
AHEAD = timedelta(days=2)
"""What would be over by then is asked for anew: a service that is away for a day is not missed."""
LEAST = timedelta(hours=1)
"""How long an answer counts at least, whatever the service says: else it would be asked within every purchase."""
UNAVAILABLE = Refused(
    "TAX_UNAVAILABLE", "The tax can't be calculated because the tax service is not responding. Try again later."
)
NOWHERE = Refused(
    "TAX_UNAVAILABLE",
    "The tax can't be calculated because neither the account nor the business has a country.",
    ["account"],
)

_log = structlog.get_logger(__name__)


async def of(ctx: Context, account: Account, product_ids: Iterable[UUID | None]) -> Mapping[UUID | None, TaxAnswer]:
    """The answer for each product sold to the account, in the open transaction.

    Raises `Wanting` where one is missing or over, and as `obtain` does where nobody knows the country.
    """
    wanted = set(product_ids)
    sales = await _sales(ctx, account, wanted)
    if len(sales) < len(wanted):
        raise _unknown(ctx, NOWHERE)
    known = await _stored(ctx, set(sales.values()), ctx.now())
    missing = set(sales.values()) - known.keys()
    if missing:
        raise Wanting("the tax", partial(obtain, ctx, list(missing)))
    return {product: known[sale] for product, sale in sales.items()}


async def obtain(ctx: Context, sales: Sequence[Sale]) -> None:
    """Ask for sales and store the answers. Outside of transactions.

    Raises `Refused` where the service does not say; for the system, which tries again by itself, `Unavailable`.
    """
    service = await _service(ctx)
    try:
        answers = [(sale, await service.rate(sale)) for sale in sales]
    except RatesUnavailable as error:
        _log.warning("taxes.unavailable", tenant=str(ctx.tenant), error=str(error))
        raise _unknown(ctx, UNAVAILABLE) from error
    await _store(replace(ctx.carried_on(), actor=SYSTEM), answers)


def _unknown(ctx: Context, refusal: Refused) -> Refused | Unavailable:
    """A person is refused; what is done by itself is done later."""
    return Unavailable(refusal.message) if ctx.actor.kind is ActorKind.SYSTEM else refusal


async def expect(ctx: Context, account_id: UUID, product_id: UUID | None = None) -> None:
    """Have what the account's next invoice will need asked for after the open transaction, where a service is asked.

    `product_id` is what they are about to buy; else it is for what they have.
    """
    if await settings.value(ctx, TAX) is TaxMode.SERVICE:
        wanted = "" if product_id is None else str(product_id)
        key = f"{account_id}:{wanted}"
        await jobs.enqueue(ctx, PREPARE, dedupe_key=key, account_id=account_id, product_id=wanted)


@job(PREPARE)
async def prepare(ctx: Context, account_id: str, product_id: str) -> None:
    """Ask for what is missing."""
    async with database.for_tenant(ctx.tenant, reading=True):
        account = await Account.named(ctx.tenant, UUID(account_id))
        bought = {UUID(product_id)} if product_id else await _had(ctx, account.id)
        sales = set((await _sales(ctx, account, bought)).values())
        missing = sales - (await _stored(ctx, sales, ctx.now())).keys()
    if missing:
        await obtain(ctx, list(missing))


@jobs.due(REFRESH, outside=True)
async def refresh(ctx: Context, _: UUID) -> None:
    """Ask anew for what is in use and soon over. One that is not answered is asked for again the next day."""
    if await settings.value(ctx, TAX) is not TaxMode.SERVICE:
        return
    async with database.for_tenant(ctx.tenant, reading=True):
        sales = await _in_use(ctx)
        fresh = await _stored(ctx, sales, ctx.now() + AHEAD)
    for sale in sales - fresh.keys():
        try:
            await obtain(ctx, [sale])
        except Unavailable:  # it is logged, and the answer that is stored counts until its time is over
            continue
    await _again(ctx)


@transactional
async def _again(ctx: Context) -> None:
    await jobs.later(ctx, REFRESH, ctx.tenant, ctx.now() + EVERY)


async def _service(ctx: Context) -> TaxService:
    layers = await settings.layers(ctx)
    address, token = layers.of(tax_settings.SERVICE_ADDRESS).value, layers.of(tax_settings.SERVICE_TOKEN).value
    if address:
        return HttpTaxService(ctx.services.web, address, token)
    return TaxTable(layers.of(tax_settings.SERVICE_TABLE).value)


async def _sales(ctx: Context, account: Account, product_ids: set[UUID | None] | set[UUID]) -> dict[UUID | None, Sale]:
    """What is sold to the account, by the product; nothing where nobody knows the country."""
    known = await Product.by_ids(ctx.tenant, [key for key in product_ids if key is not None]) if product_ids else {}
    found: dict[UUID | None, Sale] = {}
    for key in product_ids:
        tax_code = (known[key].tax_code or "") if key is not None else ""
        sale = await _sale(ctx, account.country, account.region, account.postal_code, tax_code)
        if sale is not None:
            found[key] = sale
    return found


async def _sale(
    ctx: Context, country: str | None, region: str | None, postal_code: str | None, tax_code: str
) -> Sale | None:
    """An account without a country is taxed as at home; None where there is no home either."""
    layers = await settings.layers(ctx)
    home = layers.of(COUNTRY).value
    if country is None:
        country, region, postal_code = home, None, None
    if not country:
        return None
    has_codes = country in layers.of(tax_settings.POSTAL_COUNTRIES).value
    return Sale(
        home or country,
        country,
        " ".join((region or "").split()).casefold()[:120],
        " ".join((postal_code or "").split()).upper() if has_codes else "",
        tax_code,
    )


async def _stored(ctx: Context, sales: set[Sale], until: datetime) -> dict[Sale, TaxAnswer]:
    """Those of the answers that count until then."""
    rows = TaxAnswer.of(ctx.tenant).filter(
        country__in=list({sale.country for sale in sales}),
        tax_code__in=list({sale.tax_code for sale in sales}),
        valid_until__gt=until,
    )
    found = {_sale_of(row): row for row in (await rows if sales else [])}
    return {sale: found[sale] for sale in sales if sale in found}


def _sale_of(row: TaxAnswer) -> Sale:
    return Sale(row.seller_country, row.country, row.region, row.postal_code, row.tax_code)


async def _had(ctx: Context, account_id: UUID) -> set[UUID]:
    """The products that the account has."""
    rows = await database.fetch(
        "SELECT DISTINCT product_id FROM subscription WHERE tenant_id = $1 AND account_id = $2 AND status = ANY($3)",
        ctx.tenant,
        account_id,
        [str(status) for status in LIVE],
    )
    return {row["product_id"] for row in rows}


async def _in_use(ctx: Context) -> set[Sale]:
    """What the next invoices of all agreements will need."""
    rows = await database.fetch(
        "SELECT DISTINCT a.country, a.region, a.postal_code, p.tax_code FROM subscription s "
        "JOIN account a ON a.tenant_id = s.tenant_id AND a.id = s.account_id "
        "JOIN product p ON p.tenant_id = s.tenant_id AND p.id = s.product_id "
        "WHERE s.tenant_id = $1 AND a.tenant_id = $1 AND p.tenant_id = $1 AND s.status = ANY($2)",
        ctx.tenant,
        [str(status) for status in LIVE],
    )
    found = [await _sale(ctx, row["country"], row["region"], row["postal_code"], row["tax_code"] or "") for row in rows]
    return {sale for sale in found if sale is not None}


@transactional
async def _store(ctx: Context, answers: Sequence[tuple[Sale, Answer]]) -> None:
    """Instead of what was answered before; and see to it that it is asked anew from tomorrow on."""
    default = ctx.now() + timedelta(days=await settings.value(ctx, tax_settings.SERVICE_DAYS))
    for sale, answer in sorted(answers, key=lambda one: str(one[0])):  # so that two do not wait for one another
        until = max(answer.valid_until or default, ctx.now() + LEAST)
        await _store_one(ctx, sale, answer, until)
    if not await Agenda.of(ctx.tenant).filter(kind=REFRESH, subject_id=ctx.tenant).exists():
        await jobs.later(ctx, REFRESH, ctx.tenant, ctx.now() + EVERY)


async def _store_one(ctx: Context, sale: Sale, answer: Answer, until: datetime) -> None:
    parts = [{"name": part.name, "percent": f"{part.percent:f}"} for part in answer.parts]
    await database.execute(
        "INSERT INTO tax_answer (tenant_id, id, seller_country, country, region, postal_code, tax_code, name, percent, "
        "parts, fetched_at, valid_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) "
        "ON CONFLICT (tenant_id, seller_country, country, region, postal_code, tax_code) DO UPDATE SET "
        "name = EXCLUDED.name, percent = EXCLUDED.percent, parts = EXCLUDED.parts, "
        "fetched_at = EXCLUDED.fetched_at, valid_until = EXCLUDED.valid_until",
        ctx.tenant,
        ids.new(),
        sale.seller_country,
        sale.country,
        sale.region,
        sale.postal_code,
        sale.tax_code,
        answer.name,
        answer.percent,
        json.dumps(parts),
        ctx.now(),
        until,
    )
