"""Who pays hears beforehand of what follows a trial, and that a long period is about to begin anew."""

import secrets
from typing import Any

import pytest

from models.catalogue import IntervalUnit, Offer
from tenure.catalogue.offers import Phase
from tenure.context import Context
from tenure.kit.money import Money
from tenure.subscriptions import notices
from tests.billing.world import set_here
from tests.claims import FULL
from tests.conftest import Clock
from tests.door import Door
from tests.subscriptions.rows import told
from tests.subscriptions.shop import CANCEL, Shop, buy, new_shop

ENDING = "Your trial of"
RENEWING = "renews on"


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


def trial(days: int, minor: int = 0) -> Phase:
    return Phase(Money(minor, "USD"), IntervalUnit.DAY, days)


@pytest.fixture
async def yearly(shop: Shop) -> Offer:
    return await shop.offer(9900, IntervalUnit.YEAR)


@pytest.fixture
def anna() -> str:
    """An address of this test alone: all tests share a mailbox."""
    return f"anna.{secrets.token_hex(4)}@example.com"


@pytest.fixture
def subjects(mailbox: Any) -> Any:
    async def of(words: str, email: str) -> list[str]:
        return [letter.subject for letter in await mailbox(email) if words in letter.subject]

    return of


async def endings(ctx: Context) -> int:
    return (await told(ctx, "subscription.")).count("subscription.trial_ending")


async def test_a_week_before_a_trial_ends_its_payer_is_told_once_what_follows(
    api: Door, shop: Shop, system: Context, clock: Clock, mailbox: Any, subjects: Any, anna: str
) -> None:
    await buy(await api.member(anna), await shop.offer(1200, IntervalUnit.MONTH, 1, trial(14)))
    await clock.advance(days=6, hours=23)
    assert (await subjects(ENDING, anna), await endings(system)) == ([], 0)
    await clock.advance(hours=2)
    assert (len(await subjects(ENDING, anna)), await endings(system)) == (1, 1)
    letter = next(one for one in await mailbox(anna) if ENDING in one.subject)
    assert "charge $12.00" in letter.text
    await clock.advance(days=40)
    assert (len(await subjects(ENDING, anna)), await endings(system)) == (1, 1)


async def test_of_a_trial_that_is_shorter_than_the_notice_it_is_told_at_once(
    api: Door, shop: Shop, system: Context, clock: Clock, subjects: Any, anna: str
) -> None:
    await buy(await api.member(anna), await shop.offer(1200, IntervalUnit.MONTH, 1, trial(3)))
    await clock.advance(minutes=1)
    assert (len(await subjects(ENDING, anna)), await endings(system)) == (1, 1)


async def test_each_phase_of_a_trial_has_its_letter_and_the_last_one_its_event(
    api: Door, shop: Shop, system: Context, clock: Clock, subjects: Any, anna: str
) -> None:
    offer = await shop.offer(9900, IntervalUnit.MONTH, 1, trial(15, 100), trial(30, 5000))
    await buy(await api.member(anna), offer)
    await clock.advance(days=10)
    assert (len(await subjects(ENDING, anna)), await endings(system)) == (1, 0)
    await clock.advance(days=30)
    assert (len(await subjects(ENDING, anna)), await endings(system)) == (2, 1)


async def test_whoever_has_canceled_hears_of_no_charge(
    api: Door, shop: Shop, system: Context, clock: Clock, subjects: Any, anna: str
) -> None:
    member = await api.member(anna)
    bought = await buy(member, await shop.offer(1200, IntervalUnit.MONTH, 1, trial(14)))
    await member(CANCEL, {"id": bought["checkout"]["subscription"]["id"], "now": False})
    await clock.advance(days=13)
    assert (await subjects(ENDING, anna), await endings(system)) == ([], 1)


async def test_a_year_is_announced_a_month_before_it_begins_anew_and_a_month_is_not(
    api: Door, shop: Shop, yearly: Offer, clock: Clock, mailbox: Any, subjects: Any, anna: str
) -> None:
    await buy(await api.member(anna), yearly)
    await buy(await api.member(anna.replace("anna", "bert")), await shop.offer())
    await clock.advance(days=334)
    assert await subjects(RENEWING, anna) == []
    await clock.advance(days=2)
    assert len(await subjects(RENEWING, anna)) == 1
    letter = next(one for one in await mailbox(anna) if RENEWING in one.subject)
    assert "charge $99.00" in letter.text
    assert await subjects(RENEWING, anna.replace("anna", "bert")) == []


async def test_a_business_says_how_long_before_and_of_which_periods(
    api: Door, shop: Shop, yearly: Offer, system: Context, clock: Clock, subjects: Any, anna: str
) -> None:
    await set_here(system, notices.RENEWAL_DAYS, 0)
    await buy(await api.member(anna), yearly)
    await set_here(system, notices.RENEWAL_DAYS, 3)
    await set_here(system, notices.RENEWAL_MONTHS, 1)
    await buy(await api.member(anna.replace("anna", "bert")), await shop.offer())
    await clock.advance(days=29)
    assert len(await subjects(RENEWING, anna.replace("anna", "bert"))) == 1
    await clock.advance(days=336 if FULL else 30)
    assert await subjects(RENEWING, anna) == []
