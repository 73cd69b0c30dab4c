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
    "What happens when more credits are used than there are: the use is refused, or it is recorded and the balance "
    "is adjusted to zero.",
    title="Use beyond the balance",
)
THRESHOLDS = Setting(
    "credits.thresholds",
    Json(list[int]),
    [10, 0],
    "The payer is notified when this many credits or fewer are left.",
    title="Low balance thresholds",
)
ALL = (BELOW_ZERO, THRESHOLDS)
