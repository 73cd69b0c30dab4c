"""What the business decides about credits."""

from enum import StrEnum

from tenure.kit.kinds import Choice, Json
from tenure.kit.settings import Setting


class BelowZero(StrEnum):
    """REFUSE: what is not there is not used. ADJUST: it is used, and the balance is brought back to nothing."""

    REFUSE = "REFUSE"
    ADJUST = "ADJUST"


BELOW_ZERO = Setting(
    "credits.below_zero",
    Choice(BelowZero),
    BelowZero.REFUSE,
    "What happens when more credits are used than there are: refused, or recorded and the balance adjusted to zero.",
    title="Use beyond the balance",
)
THRESHOLDS = Setting(
    "credits.thresholds",
    Json(list[int]),
    [10, 0],
    "The payer is notified when this many credits are left, or fewer.",
    title="Low balance thresholds",
)
ALL = (BELOW_ZERO, THRESHOLDS)
