"""Two years of one membership."""

from tenure.context import Context
from tests.billing.house import money
from tests.scenarios.book import Story
from tests.scenarios.conftest import Opening

CARD, FAILING = "pm_card_success", "pm_card_expires_next_renewal"


async def test_from_a_trial_over_every_turn_to_its_end(opening: Opening, system: Context) -> None:
    house = await opening("2024-01-31")
    week = {"money": money(0), "intervalUnit": "DAY", "intervalCount": 7}
    basic = await house.offer(1000, trialPhases=[week])
    plus = await house.offer(3000)
    buyer = await house.buyer()
    agreement = await buyer.buys(basic, FAILING)
    story = Story(house, system, agreement)

    async def pays_what_is_owed() -> None:
        (owed,) = [one for one in await agreement.invoices() if one["status"] == "OPEN"]
        await buyer.settles(owed, CARD)

    async def refund() -> None:
        await agreement.refund((await agreement.invoices())[-1], 400)

    await story.on("2024-01-31", "trial")
    await story.on("2024-02-07", "the trial ends, the card is declined")
    await story.on("2024-02-08", "paid with another card", pays_what_is_owed)
    await story.on("2024-03-07", "renewed")
    await story.on("2024-03-17", "upgrade, 21 of 31 days left", lambda: agreement.change(plus, paymentMethod=FAILING))
    await story.on("2024-03-27", "paused with credit, 11 of 31 days left", lambda: agreement.pause(creditsUnused=True))
    await story.on("2024-05-22", "resumed, 16 of 31 days left, the card is declined", agreement.resume)
    await story.on("2024-05-23", "paid with another card", pays_what_is_owed)
    await story.on(
        "2024-05-24", "downgrade at the end of the period", lambda: agreement.change(basic, when="PERIOD_END")
    )
    await story.on("2024-06-07", "renewed for less")
    await story.on("2024-07-07", "renewed")
    await story.on("2024-07-08", "part of it refunded", refund)
    await story.on("2025-12-07", "seventeen renewals")
    await story.on("2025-12-08", "canceled at the end", agreement.cancel)
    await story.on("2026-01-07", "ended")
    assert story.rows == [
        # day          what                                            charged  credit  balance  state
        ("2024-01-31", "trial", 0, 0, 0, "TRIALING"),
        ("2024-02-07", "the trial ends, the card is declined", 1000, 0, 0, "PAST_DUE"),
        ("2024-02-08", "paid with another card", 0, 0, 0, "ACTIVE"),
        ("2024-03-07", "renewed", 1000, 0, 0, "ACTIVE"),
        ("2024-03-17", "upgrade, 21 of 31 days left", 2032, -677, 0, "ACTIVE"),
        ("2024-03-27", "paused with credit, 11 of 31 days left", 0, -1065, 1065, "PAUSED"),
        ("2024-05-22", "resumed, 16 of 31 days left, the card is declined", 1548, 0, 0, "PAST_DUE"),
        ("2024-05-23", "paid with another card", 0, 0, 0, "ACTIVE"),
        ("2024-05-24", "downgrade at the end of the period", 0, 0, 0, "ACTIVE"),
        ("2024-06-07", "renewed for less", 1000, 0, 0, "ACTIVE"),
        ("2024-07-07", "renewed", 1000, 0, 0, "ACTIVE"),
        ("2024-07-08", "part of it refunded", 0, -400, 0, "ACTIVE"),
        ("2025-12-07", "seventeen renewals", 17000, 0, 0, "ACTIVE"),
        ("2025-12-08", "canceled at the end", 0, 0, 0, "ACTIVE"),
        ("2026-01-07", "ended", 0, 0, 0, "ENDED"),
    ]
    await story.close()
