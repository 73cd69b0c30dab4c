"""What docs/how-to/close-the-books.md says is asked, and answered so."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from models.catalogue import IntervalUnit
from models.tenants import Tenant
from tenure.context import Context
from tenure.kit import ids
from tests.analytics.agreements import begun
from tests.door import Door
from tests.ledger.invoiced import Sold, account_of, invoice
from tests.subscriptions.shop import new_shop

TEXT = (Path(__file__).parents[2] / "docs" / "how-to" / "close-the-books.md").read_text()
ASKED = re.findall(r"```graphql\n(.*?)```(?:\n\n```json\n(.*?)```)?", TEXT, re.DOTALL)


async def test_the_books_are_closed_as_the_how_to_says(
    api: Door, system: Context, business: Tenant, clock: Any
) -> None:
    start = datetime(2027, 1, 1, tzinfo=UTC)
    await Tenant.filter(id=business.id).update(clock=start)
    business.clock = start
    shop = await new_shop(system)
    month, year = await shop.offer(3100), await shop.offer(36500, IntervalUnit.YEAR)
    for offer, minor, end in (
        (month, 3100, datetime(2027, 2, 1, tzinfo=UTC)),
        (year, 36500, datetime(2028, 1, 1, tzinfo=UTC)),
    ):
        account = await account_of(api)
        await begun(system, account, offer)
        await invoice(system, account, Sold(minor, start, end))
    await clock.advance(days=31)
    staff = await api.staff("LEDGER_READ", "ANALYTICS_READ", "BILLING_READ", "MEMBERS_READ")
    assert len(ASKED) == 7
    for question, answer in ASKED:
        found = await staff(question, {"account": ids.encode("Account", account)} if "$account" in question else {})
        assert not answer or found == json.loads(answer), question
