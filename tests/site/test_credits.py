"""What is left of credits and limits, on the pages of who has them."""

from datetime import timedelta

import pytest

from models import database
from models.accounts import Account
from models.catalogue import FeatureKind
from tenure.catalogue import products
from tenure.context import Context
from tenure.credits import consuming, correcting, counting
from tenure.credits.consuming import Use
from tenure.credits.counting import Used
from tenure.kit.terms import Movement
from tests.credits.packs import pack
from tests.credits.test_counting import counted, entitled
from tests.site.browser import Browser


@pytest.fixture
async def account(system: Context, member: Browser) -> Account:
    async with database.for_tenant(system.tenant, reading=True):
        return await Account.of(system.tenant).get()


async def test_a_member_sees_what_is_left_and_what_expires(system: Context, account: Account, member: Browser) -> None:
    sold = await pack(system, None, 900)
    key, until = (account.id, sold.product.id), system.now() + timedelta(days=30)
    await correcting.give(system, *key, 1300, Movement.BONUS, "welcome")
    await correcting.give(system, *key, 25, Movement.BONUS, "for spring", expires_at=until)
    await consuming.consume(system, Use(*key, 6, "one"))
    await member.open("/membership")
    assert "My credits" in member.text
    assert "1,319 left" in member.text
    assert "19 of them expire on" in member.text  # they are used first


async def test_a_member_sees_how_much_of_a_limit_is_left(system: Context, account: Account, member: Browser) -> None:
    exports = await counted(system, await products.create_feature(system, "exports", "Exports", FeatureKind.LIMIT))
    await entitled(system, account, exports, 500)
    await counting.record(system, Used(account.id, "exports", 120, "one"))
    await member.open("/membership")
    assert "380 of 500 left" in member.text
    assert '<progress id="usage-1" max="500" value="120">' in member.html


async def test_who_has_neither_sees_no_word_of_them(member: Browser) -> None:
    await member.open("/membership")
    assert "My credits" not in member.text
