"""A member with an account of their own."""

import pytest

from models.accounts import Account
from tenure.context import Context
from tests.credits.packs import account_of
from tests.door import Door


@pytest.fixture
async def member(api: Door) -> Door:
    return await api.member()


@pytest.fixture
async def account(system: Context, member: Door) -> Account:
    return await account_of(system, member)


@pytest.fixture
async def program(api: Door) -> Door:
    """A program of the business's that records what is used."""
    return await api.staff("USAGE_WRITE", "BILLING_READ", "SUBSCRIPTIONS_READ", "MEMBERS_READ")
