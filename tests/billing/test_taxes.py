"""Which tax is on what: the nearest rate wins, and nobody is freed of it by a number that merely looks right."""

from decimal import Decimal
from typing import Any

from models import database
from models.accounts import Account
from resolvers.ids import opaque
from tenure.billing import documents, seller, taxes
from tenure.billing.tax_settings import TAX, TaxMode
from tenure.billing.taxes import Rate, Terms
from tenure.context import Context
from tests.billing.world import an_account, set_here
from tests.door import Door
from tests.subscriptions.shop import new_shop


async def rate(ctx: Context, account: Account, product: Any = None) -> Rate:
    async with database.for_tenant(ctx.tenant, reading=True):
        return (await taxes.rates(ctx, await taxes.in_force(ctx), account, [product]))[product]


async def by_rates(ctx: Context, home: str = "DE") -> None:
    await set_here(ctx, TAX, TaxMode.BY_RATES.value)
    await set_here(ctx, seller.COUNTRY, home)


async def put(ctx: Context, name: str, percent: str, **place: Any) -> None:
    await taxes.create(ctx, Terms(name, Decimal(percent), **place))


async def test_without_the_setting_nothing_is_taxed(system: Context) -> None:
    await put(system, "VAT", "19")
    assert await rate(system, await an_account(system)) == taxes.UNTAXED


async def test_the_nearest_rate_wins(system: Context) -> None:
    await by_rates(system)
    book = (await new_shop(system)).product.id
    canadian = await an_account(system, country="CA", region=" quebec ")
    steps: list[tuple[str, dict[str, Any]]] = [
        ("everywhere", {}),
        ("country", {"country": "CA"}),
        ("region", {"country": "CA", "region": "Quebec"}),
        ("product", {"product_id": book}),
        ("product in the country", {"country": "CA", "product_id": book}),
        ("product in the region", {"country": "CA", "region": "Quebec", "product_id": book}),
    ]
    for percent, (name, place) in enumerate(steps, start=1):
        await put(system, name, str(percent), **place)
        assert await rate(system, canadian, book) == Rate(name, Decimal(percent))
    assert (await rate(system, canadian)).name == "region"
    assert (await rate(system, await an_account(system, country="CA"))).name == "country"
    assert (await rate(system, await an_account(system, country="FR"))).name == "everywhere"


async def test_an_account_without_a_country_is_taxed_at_home(system: Context) -> None:
    await by_rates(system)
    await put(system, "USt", "19", country="DE")
    assert (await rate(system, await an_account(system))).percent == 19


async def test_only_a_stored_answer_of_vies_makes_it_reverse_charge(system: Context) -> None:
    await by_rates(system)
    await put(system, "VAT", "20")
    asked: dict[str, Any] = {"country": "FR", "tax_id": "FR40303265045"}
    assert (await rate(system, await an_account(system, **asked))).percent == 20
    verified: dict[str, Any] = {"tax_id_verified_at": system.now()}
    freed = await rate(system, await an_account(system, **asked, **verified))
    assert freed == Rate(None, Decimal(0), "REVERSE_CHARGE")
    for elsewhere in ({"country": "DE"}, {"country": "US"}, {"tax_id": None}):
        assert (await rate(system, await an_account(system, **{**asked, **verified, **elsewhere}))).percent == 20
    await by_rates(system, home="US")
    assert (await rate(system, await an_account(system, **asked, **verified))).percent == 20


async def test_who_is_exempt_pays_none_and_the_document_says_why(system: Context) -> None:
    await by_rates(system)
    await put(system, "VAT", "20")
    account = await an_account(system, name="Red Cross", country="CH", is_tax_exempt=True, locale="de")
    assert await rate(system, account) == Rate(None, Decimal(0), "TAX_EXEMPT")
    await set_here(system, seller.LEGAL_NAME, "Club GmbH")
    await set_here(system, seller.ADDRESS, "Ring 1\n\n10115 Berlin")
    async with database.for_tenant(system.tenant, reading=True):
        buyer, sold_by = await documents.parties(system, account)
    assert buyer["taxNote"] == "TAX_EXEMPT"
    assert buyer["address"] == ["Schweiz"]
    assert (sold_by["name"], sold_by["address"]) == ("Club GmbH", ["Ring 1", "10115 Berlin"])


CREATE = """mutation ($input: TaxRateCreateInput!) { taxRateCreate(input: $input) {
  taxRate { id name percent country region product { id } archivedAt }
  userErrors { field ... on TaxUserError { code } } } }"""
ARCHIVE = """mutation ($id: ID!) { taxRateArchive(input: {taxRate: $id}) {
  taxRate { id archivedAt } userErrors { ... on TaxUserError { code } } } }"""
LIST = "{ taxRates(first: 10) { nodes { id name archivedAt } } }"
STATUS = """mutation ($input: AccountTaxStatusSetInput!) { accountTaxStatusSet(input: $input) {
  account { taxDetails { isTaxExempt taxIdVerifiedAt } } userErrors { field ... on TaxUserError { code } } } }"""
NUMBER = """mutation ($id: ID!, $number: String!) { accountUpdate(input: {account: $id, taxDetails: {taxId: $number}}) {
  account { taxDetails { taxId taxIdVerifiedAt } } userErrors { field } } }"""


async def created(door: Door, **given: Any) -> dict[str, Any]:
    payload: dict[str, Any] = (await door(CREATE, {"input": given}))["taxRateCreate"]
    return payload


async def test_staff_set_rates_and_archive_them(api: Door, system: Context) -> None:
    staff = await api.staff("BILLING_READ", "BILLING_WRITE")
    product = opaque((await new_shop(system)).product)
    made = await created(staff, name=" MwSt ", percent="7.5", country="ch", product=product)
    assert made["userErrors"] == []
    assert made["taxRate"] | {"id": ""} == {
        "id": "", "name": "MwSt", "percent": "7.5000", "country": "CH", "region": None, "product": {"id": product},
        "archivedAt": None,
    }  # fmt: skip
    again = await created(staff, name="Other", percent="8", country="CH", product=product)
    assert [error["code"] for error in again["userErrors"]] == ["TAX_RATE_TAKEN"]
    archived = (await staff(ARCHIVE, {"id": made["taxRate"]["id"]}))["taxRateArchive"]
    assert archived["taxRate"]["archivedAt"] is not None
    assert (await created(staff, name="Other", percent="8", country="CH", product=product))["userErrors"] == []
    assert len((await staff(LIST))["taxRates"]["nodes"]) == 2


async def test_what_is_no_rate_is_refused(api: Door) -> None:
    staff = await api.staff("BILLING_WRITE")
    for given, code, field in (
        ({"name": "", "percent": "1"}, "NAME_INVALID", "name"),
        ({"name": "VAT", "percent": "-1"}, "PERCENT_INVALID", "percent"),
        ({"name": "VAT", "percent": "100.1"}, "PERCENT_INVALID", "percent"),
        ({"name": "VAT", "percent": "1.00001"}, "PERCENT_INVALID", "percent"),
        ({"name": "VAT", "percent": "1", "country": "EU"}, "COUNTRY_UNKNOWN", "country"),
        ({"name": "VAT", "percent": "1", "region": "Quebec"}, "REGION_INVALID", "region"),
    ):
        refused = (await created(staff, **given))["userErrors"]
        assert refused == [{"code": code, "field": [field]}], given


async def test_another_number_takes_the_answer_of_vies_back(api: Door, system: Context) -> None:
    staff = await api.staff()
    account = opaque(await an_account(system, country="FR", tax_id="FR40303265045"))
    none = opaque(await an_account(system))
    refused = (await staff(STATUS, {"input": {"account": none, "isTaxIdVerified": True}}))["accountTaxStatusSet"]
    assert refused["userErrors"] == [{"field": ["isTaxIdVerified"], "code": "NO_TAX_ID"}]
    noted = (await staff(STATUS, {"input": {"account": account, "isTaxIdVerified": True}}))["accountTaxStatusSet"]
    assert noted["account"]["taxDetails"]["taxIdVerifiedAt"] is not None
    changed = (await staff(NUMBER, {"id": account, "number": "FR23334175221"}))["accountUpdate"]
    assert changed["userErrors"] == []
    assert changed["account"]["taxDetails"] == {"taxId": "FR23334175221", "taxIdVerifiedAt": None}
