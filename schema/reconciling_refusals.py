"""Why a mutation about a provider's books was refused."""

from enum import Enum

from schema.enums import describe_values
from schema.fields import errors


class ReconciliationErrorCode(Enum):
    ISSUE_CLOSED = "ISSUE_CLOSED"
    NOT_IN_SUSPENSE = "NOT_IN_SUSPENSE"
    NOTHING_TO_RECORD = "NOTHING_TO_RECORD"
    NOT_APPLIED_YET = "NOT_APPLIED_YET"
    DAYS_INVALID = "DAYS_INVALID"
    NO_BOOKS = "NO_BOOKS"
    REFUND_TOO_LARGE = "REFUND_TOO_LARGE"
    NOTHING_TO_PREVIEW = "NOTHING_TO_PREVIEW"
    PREVIEW_STALE = "PREVIEW_STALE"


ReconciliationUserError = errors("Reconciliation", ReconciliationErrorCode)
describe_values(
    ReconciliationErrorCode,
    ISSUE_CLOSED="The issue is already closed.",
    NOT_IN_SUSPENSE="No money of the issue is held in suspense.",
    NOTHING_TO_RECORD="There is no unknown charge to record.",
    NOT_APPLIED_YET="The notification is already waiting to be processed.",
    DAYS_INVALID="The number of days is out of range.",
    NO_BOOKS="Money that is received without a payment provider has no books to compare.",
    REFUND_TOO_LARGE="The refund is larger than the amount that is left.",
    NOTHING_TO_PREVIEW="The action moves no money, or its amount is read from the provider.",
    PREVIEW_STALE="The outcome has changed since the preview. Request a new preview.",
)
