"""docs/how-to/count-credits-and-usage.md, as somebody who follows it does."""

import re
from pathlib import Path
from typing import Any

import pytest

from models.accounts import Account
from models.catalogue import FeatureKind
from resolvers.ids import opaque
from tenure.catalogue import products
from tenure.context import Context
from tests.credits.packs import account_of, balance, buys
from tests.credits.test_counting import counted, entitled
from tests.door import Door

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "count-credits-and-usage.md"
BLOCKS = re.findall(r"```graphql\n(.*?)```", PAGE.read_text(), re.DOTALL)
ASKED = {block.split()[1].partition("(")[0]: block for block in BLOCKS}


async def asked(door: Door, name: str, **variables: Any) -> Any:
    answer = await door(ASKED.pop(name), variables)
    (found,) = answer.values()
    assert not found.get("userErrors"), found
    return found


@pytest.fixture
async def exports(system: Context, account: Account) -> None:
    """A limit of 500 that the account has."""
    made = await products.create_feature(system, "exports", "Exports", FeatureKind.LIMIT)
    await entitled(system, account, await counted(system, made), 500)


@pytest.mark.usefixtures("exports")
async def test_the_page_can_be_followed(system: Context, account: Account, api: Door) -> None:
    bought, other = await buys(system, account, 28, 700), await account_of(system, await api.member())
    program = await api.staff("USAGE_WRITE", "MEMBERS_READ", "BILLING_READ", "CREDITS_WRITE")
    ours, pack = opaque(account), opaque(bought.product)
    used = await asked(program, "UseCredits", account=ours, product=pack)
    assert used["balance"] == {"units": "18", "value": {"amount": "4.50", "currency": "USD"}}
    assert (await asked(program, "GiveCredits", account=ours, product=pack))["grant"]["units"] == "5"
    held = opaque(await balance(system, account, bought.product))
    assert (await asked(program, "CorrectCredits", balance=held))["balance"] == {"units": "21"}
    assert (await asked(program, "MoveCredits", balance=held, account=opaque(other)))["taken"]["units"] == "3"
    (shown,) = (await asked(program, "Credits", account=ours))["creditBalances"]
    assert (shown["units"], len(shown["movements"]["nodes"])) == ("18", 5)
    counting = await asked(program, "CountUsage", account=ours)
    assert counting["usage"] == {"used": "1", "limit": "500", "left": "499"}
    records = [{"account": ours, "feature": "exports", "quantity": "2", "key": "export-10"}]
    (outcome,) = (await asked(program, "CountMuchUsage", records=records))["outcomes"]
    assert (outcome["key"], outcome["code"]) == ("export-10", None)
    assert (await asked(program, "Usage", account=ours))["usage"]["used"] == "3"
    assert ASKED == {}  # every example of the page was asked
