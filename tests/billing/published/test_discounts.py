"""A published case of coupons over the lines of one invoice, with the tax of each product."""

from tests.billing.desk import new_desk
from tests.billing.house import money
from tests.billing.published.conftest import Opening
from tests.door import Door


async def test_p46_coupons_by_group_and_tax_rounded_once(opening: Opening, api: Door) -> None:
    house = await opening("2025-06-01", "EUR", billing__tax_rounding="PER_INVOICE")
    twenties = await house.new_product()
    await house.taxes("10")
    await house.taxes("20", twenties)
    for code, minor in (("FIRST", 2000), ("SECOND", 1000), ("ALL", 500)):
        await house.coupon(code, amountOff=money(minor, "EUR"), isStackable=True, duration="FOREVER")
    lines = [
        {
            "description": f"Group {group}",
            "unitAmount": money(amount * 100, "EUR"),
            "product": twenties if amount == 20 else None,
            "coupons": ["SECOND"] if group == 2 else ["FIRST"] if amount in (10, 20) else [],
        }
        for group in (1, 2)
        for amount in (10, 20, 30, 40)
    ]
    desk = await new_desk(api)
    draft = await desk.drafted(lines=lines, coupons=["ALL"])
    opened = (await desk.does("invoiceFinalize", invoice=draft["id"]))["invoice"]
    for invoice in (draft, opened):
        taken, subtotal, tax, total = (
            int(invoice[name]["amountMinor"]) for name in ("discount", "subtotal", "tax", "total")
        )
        assert subtotal + taken == 20000
        assert [taken, subtotal, tax, total] == [3500, 16500, 1889, 18389]
