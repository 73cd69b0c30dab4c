"""Subscriptions from a file: what was paid elsewhere is not asked for again, and the next period is ours."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models.catalogue import IntervalUnit, Offer
from tenure.context import Context
from tests.bulk.operations import Desk, counts, problems, sheet
from tests.door import Door
from tests.subscriptions.rows import rows
from tests.subscriptions.shop import Shop, buy, new_shop

START = datetime(2026, 2, 10, 9, tzinfo=UTC)
ADA = {"externalId": "old-1", "email": "ada@example.com", "collection": "MANUAL"}
SHOWN = """{ subscriptions(first: 10) { nodes {
  id externalId status origin collection quantity periodStart periodEnd endsAt startsAt } } }"""


@pytest.fixture
async def shop(system: Context, clock: Any) -> Shop:
    await clock.begin(START)
    system.business.clock = START
    return await new_shop(system)


@pytest.fixture
async def ada(shop: Shop, api: Door) -> Door:
    return await api.member("ada@example.com")


async def shown(desk: Desk) -> dict[str, Any]:
    (found,) = (await desk.door(SHOWN))["subscriptions"]["nodes"]
    subscription: dict[str, Any] = found
    return subscription


async def test_the_paid_period_runs_out_and_the_next_is_invoiced(
    desk: Desk, ada: Door, shop: Shop, system: Context, clock: Any
) -> None:
    offer = await shop.offer(1200)
    row = {**ADA, "offer": offer.code, "startedAt": "2025-01-31", "currentPeriodEnd": "2026-02-28"}
    done = await desk.bring("SUBSCRIPTIONS", sheet(row))
    assert (done["status"], counts(done)) == ("DONE", (1, 0, 0, 0)), done
    found = await shown(desk)
    assert (found["externalId"], found["status"], found["origin"]) == ("old-1", "ACTIVE", "IMPORT")
    assert (found["periodStart"][:10], found["periodEnd"][:10]) == ("2026-01-31", "2026-02-28")
    assert found["startsAt"][:10] == "2025-01-31"
    for table in ("invoice", "payment", "transfer"):
        assert await rows(system, table) == []
    assert (await ada("{ viewer { entitlements { source } } }"))["viewer"]["entitlements"] == [
        {"source": "SUBSCRIPTION"}
    ]
    await desk.run_jobs()
    assert await rows(system, "message") == []
    told = [one["type"] for one in await rows(system, "event") if one["cause"] == f"import:{done['id']}"]
    assert told[:2] == ["subscription.created", "subscription.activated"]
    await clock.advance_to(datetime(2026, 3, 1, tzinfo=UTC))
    (invoice,) = await rows(system, "invoice")
    assert (invoice["total_minor"], invoice["collection"]) == (1200, "MANUAL")
    assert (await shown(desk))["periodEnd"][:10] == "2026-03-31"  # the 31st stays the 31st


async def test_what_is_kept_on_file_is_charged_from_then_on(
    desk: Desk, ada: Door, shop: Shop, system: Context, clock: Any
) -> None:
    other = await new_shop(system)
    await buy(ada, await other.offer(500, IntervalUnit.YEAR))
    (kept,) = await rows(system, "payment_method")
    offer = await shop.offer(700)
    row = {"externalId": "a", "email": "ada@example.com", "offer": offer.code, "paymentMethod": kept["token"]}
    done = await desk.bring("SUBSCRIPTIONS", sheet({**row, "currentPeriodEnd": "2026-03-01T12:00:00Z"}))
    assert counts(done) == (1, 0, 0, 0), done
    await clock.advance_to(datetime(2026, 3, 2, tzinfo=UTC))
    paid = [(one["minor"], one["status"]) for one in await rows(system, "payment")]
    assert paid == [(500, "SUCCEEDED"), (700, "SUCCEEDED")]


async def test_who_has_canceled_elsewhere_is_not_billed(
    desk: Desk, ada: Door, shop: Shop, system: Context, clock: Any
) -> None:
    offer = await shop.offer()
    row = {**ADA, "offer": offer.code, "currentPeriodEnd": "2026-03-01", "cancelAtPeriodEnd": "TRUE"}
    assert counts(await desk.bring("SUBSCRIPTIONS", sheet(row))) == (1, 0, 0, 0)
    assert (await shown(desk))["endsAt"][:10] == "2026-03-01"
    await clock.advance_to(datetime(2026, 3, 2, tzinfo=UTC))
    assert (await shown(desk))["status"] == "ENDED"
    assert await rows(system, "invoice") == []


async def test_run_again_nothing_is_doubled_and_other_terms_are_refused(
    desk: Desk, ada: Door, shop: Shop, system: Context
) -> None:
    offer, dearer = await shop.offer(), await shop.offer(9900)
    row = {**ADA, "offer": offer.code, "currentPeriodEnd": "2026-03-01"}
    assert counts(await desk.bring("SUBSCRIPTIONS", sheet(row))) == (1, 0, 0, 0)
    assert counts(await desk.bring("SUBSCRIPTIONS", sheet(row))) == (0, 0, 1, 0)
    later = {**row, "daysUntilDue": "30"}
    assert counts(await desk.bring("SUBSCRIPTIONS", sheet(later), onExisting="UPDATE")) == (0, 1, 0, 0)
    assert [one["days_until_due"] for one in await rows(system, "subscription")] == [30]
    other = await desk.bring("SUBSCRIPTIONS", sheet({**later, "offer": dearer.code}), onExisting="UPDATE")
    assert problems(other) == [(2, "offer", "TERMS_DIFFER")]


async def test_what_has_no_place_here_is_told_row_by_row(
    desk: Desk, ada: Door, api: Door, shop: Shop, system: Context
) -> None:
    offer = await shop.offer()
    once = await shop.offer(5000, IntervalUnit.LIFETIME)
    await api.member("bob@example.com")
    good = {**ADA, "offer": offer.code, "currentPeriodEnd": "2026-03-01"}
    wrong: list[tuple[dict[str, str], tuple[str, str]]] = [
        ({"email": "nobody@example.com"}, ("email", "MEMBER_UNKNOWN")),
        ({"offer": "nothing"}, ("offer", "OFFER_UNKNOWN")),
        ({"offer": once.code}, ("offer", "PRICE_UNSUITABLE")),
        ({"currency": "EUR"}, ("currency", "CURRENCY_DIFFERS")),
        ({"quantity": "7"}, ("quantity", "QUANTITY_INVALID")),
        ({"currentPeriodEnd": "2026-02-01"}, ("currentPeriodEnd", "PERIOD_OVER")),
        ({"currentPeriodEnd": "2026-05-01"}, ("currentPeriodEnd", "PERIOD_TOO_LONG")),
        ({"currentPeriodEnd": "soon"}, ("currentPeriodEnd", "INSTANT_INVALID")),
        ({"startedAt": "2026-02-20"}, ("startedAt", "START_INVALID")),
        ({"collection": "AUTOMATIC"}, ("paymentMethod", "PAYMENT_METHOD_REQUIRED")),
        ({"collection": "BARTER"}, ("collection", "WORD_UNKNOWN")),
        ({"paymentMethod": "pm_unknown"}, ("paymentMethod", "PAYMENT_METHOD_UNKNOWN")),
        ({"account": "nonsense"}, ("account", "NOT_FOUND")),
        ({"externalId": ""}, ("externalId", "CELL_EMPTY")),
    ]
    content = sheet(*({**good, "externalId": f"w{n}", **one} for n, (one, _) in enumerate(wrong)))
    dry = await desk.bring("SUBSCRIPTIONS", content, dry=True)
    assert [found[1:] for found in problems(dry)] == [why for _, why in wrong]
    assert await rows(system, "subscription") == []
    await desk.bring("SUBSCRIPTIONS", sheet(good))
    taken = {**good, "email": "bob@example.com"}
    again = await desk.bring("SUBSCRIPTIONS", sheet({**good, "externalId": "old-2"}, taken))
    assert problems(again) == [(2, "offer", "ALREADY_SUBSCRIBED"), (3, "externalId", "EXTERNAL_ID_TAKEN")]


async def test_a_period_that_began_at_another_hour_keeps_its_own(desk: Desk, ada: Door, shop: Shop, clock: Any) -> None:
    """Its start does not lie on the grid: the dates count from the end of what was paid."""
    offer: Offer = await shop.offer()
    row = {**ADA, "offer": offer.code, "startedAt": "2025-06-03", "currentPeriodEnd": "2026-02-17T15:30:00+01:00"}
    assert counts(await desk.bring("SUBSCRIPTIONS", sheet(row))) == (1, 0, 0, 0)
    found = await shown(desk)
    assert datetime.fromisoformat(found["periodEnd"]) == datetime(2026, 2, 17, 14, 30, tzinfo=UTC)
    assert datetime.fromisoformat(found["periodStart"]) == datetime(2026, 1, 17, 14, 30, tzinfo=UTC)
    await clock.advance_to(datetime(2026, 2, 18, tzinfo=UTC) + timedelta(hours=1))
    assert datetime.fromisoformat((await shown(desk))["periodEnd"]) == datetime(2026, 3, 17, 14, 30, tzinfo=UTC)
