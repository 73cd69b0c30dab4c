"""How agreements are kept, where businesses differ: what can be set of them."""

from enum import StrEnum
from zoneinfo import ZoneInfo

from models.accounts import Account
from models.catalogue import Offer
from tenure import settings
from tenure.billing import tax_settings
from tenure.billing.engine.lines import Manner
from tenure.billing.engine.proration import PRESETS
from tenure.context import Context
from tenure.kit.terms import Proration
from tenure.settings import Choice, Integer, Setting
from tenure.settings.reading import Layers
from tenure.subscriptions import schedules


class TrialEnd(StrEnum):
    """What becomes of a trial that has nothing to charge at its end."""

    END = "END"
    PAUSE = "PAUSE"


PRORATION = Setting(
    "subscriptions.proration",
    Choice(Proration),
    Proration.SECOND_ACTUAL,
    "How time is counted when a subscription starts, changes or ends within a period. An offer can have its own "
    "policy.",
)
TRIAL_WITHOUT_METHOD = Setting(
    "subscriptions.trial_without_method",
    Choice(TrialEnd),
    TrialEnd.END,
    "What happens when a trial ends and no payment method is on file.",
    title="Trial end without payment method",
)
LONGEST_PAUSE = Setting(
    "subscriptions.longest_pause_days",
    Integer(1, 3_650, "days"),
    365,
    "A pause ends automatically after this many days.",
    title="Maximum pause",
)
ALL = (PRORATION, TRIAL_WITHOUT_METHOD, LONGEST_PAUSE)


async def manner(ctx: Context, offer: Offer, account: Account) -> Manner:
    """By which policy, in whose zone and with which rounding the offer is reckoned for an account."""
    return manner_by(await settings.layers(ctx), ctx, offer, account)


def manner_by(layers: Layers, ctx: Context, offer: Offer, account: Account) -> Manner:
    """As `manner`, by settings that somebody has read."""
    preset = offer.proration or layers.of(PRORATION).value
    zone = ZoneInfo(schedules.zone_of(ctx, account.zone))
    return Manner(PRESETS[preset], zone, layers.of(tax_settings.ROUNDING).value)
