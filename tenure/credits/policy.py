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
    "What becomes of a use of more credits than there are: refused, or recorded and the balance adjusted to zero.",
)
THRESHOLDS = Setting(
    "credits.thresholds",
    Json(list[int]),
    [10, 0],
    "Whoever pays for an account is written to when this many credits are left, or fewer.",
)
ALL = (BELOW_ZERO, THRESHOLDS)
