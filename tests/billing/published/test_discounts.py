"""A published case of coupons over the lines of one invoice, with the tax of each product.

The products, rates and coupons are made by the API. No operation puts coupons on an invoice of many lines, so what is
asked is the rule by which every invoice is reckoned.
"""

from decimal import Decimal
from uuid import UUID

from models import database
from models.accounts import Account
from models.catalogue import Coupon
from tenure.billing import quotes
from tenure.billing.engine.tiers import Tariff
from tenure.billing.quotes import Wanted
from tenure.context import Context
from tenure.kit import ids
from tests.billing.house import money
from tests.billing.published.conftest import Opening


async def test_p46_coupons_by_group_and_tax_rounded_once(opening: Opening, system: Context) -> None:
    house = await opening("2025-06-01", "EUR", billing__tax_rounding="PER_INVOICE")
    groups = [{amount: await house.new_product() for amount in (10, 20, 30, 40)} for _ in range(2)]
    await house.taxes("10")
    for group in groups:
        await house.taxes("20", group[20])
    terms = {"isStackable": True, "duration": "FOREVER"}
    first = [groups[0][amount] for amount in (10, 20)]
    coupons = [
        await house.coupon("FIRST", amountOff=money(2000, "EUR"), products=first, **terms),
        await house.coupon("SECOND", amountOff=money(1000, "EUR"), products=list(groups[1].values()), **terms),
        await house.coupon("ALL", amountOff=money(500, "EUR"), **terms),
    ]
    lines = [(amount, _key(product)) for group in groups for amount, product in group.items()]
    wanted = [Wanted(str(amount), Tariff.flat(Decimal(amount)), product_id=product) for amount, product in lines]
    account = _key((await house.buyer()).account)
    async with database.for_tenant(system.tenant, reading=True):
        known = await Coupon.by_ids(system.tenant, [_key(one) for one in coupons])
        buyer = await Account.named(system.tenant, account)
        in_order = [known[_key(one)] for one in coupons]
        quote = await quotes.quote(system, buyer, wanted, "EUR", in_order)
    assert (quote.subtotal + quote.discount).minor == 20000
    assert [quote.discount.minor, quote.subtotal.minor, quote.tax.minor, quote.total.minor] == [
        3500,
        16500,
        1889,
        18389,
    ]


def _key(opaque: str) -> UUID:
    return ids.decode(opaque)[1]
