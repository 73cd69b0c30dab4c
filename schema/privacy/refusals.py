"""Why a mutation of privacy was refused."""

from enum import Enum

from schema.enums import describe_values
from schema.fields import errors


class PrivacyErrorCode(Enum):
    ALREADY_ERASED = "ALREADY_ERASED"
    ERASURE_UNDER_WAY = "ERASURE_UNDER_WAY"
    ERASURE_BEGUN = "ERASURE_BEGUN"
    NO_ERASURE = "NO_ERASURE"
    LAST_OWNER = "LAST_OWNER"
    ACCOUNT_OWNER = "ACCOUNT_OWNER"
    REASON_INVALID = "REASON_INVALID"
    TOO_MANY_EXPORTS = "TOO_MANY_EXPORTS"
    PURPOSE_UNKNOWN = "PURPOSE_UNKNOWN"
    CONSENT_REQUIRED = "CONSENT_REQUIRED"
    CONSENT_OUTDATED = "CONSENT_OUTDATED"
    CODE_INVALID = "CODE_INVALID"
    NAME_INVALID = "NAME_INVALID"
    TEXT_INVALID = "TEXT_INVALID"
    URL_INVALID = "URL_INVALID"
    IN_USE = "IN_USE"


PrivacyUserError = errors("Privacy", PrivacyErrorCode)
describe_values(
    PrivacyErrorCode,
    ALREADY_ERASED="The member has already been erased.",
    ERASURE_UNDER_WAY="An erasure is already in progress.",
    ERASURE_BEGUN="The erasure has started and can no longer be canceled.",
    NO_ERASURE="There is no erasure in progress.",
    LAST_OWNER="The member is the last owner of the business.",
    ACCOUNT_OWNER="The member owns a company account in which others have seats.",
    REASON_INVALID="The reason is missing or too long.",
    TOO_MANY_EXPORTS="The maximum number of exports per day is reached.",
    PURPOSE_UNKNOWN="There is no such purpose to consent to.",
    CONSENT_REQUIRED="The consent is required and cannot be withdrawn.",
    CONSENT_OUTDATED="The text has changed since. Show the current version.",
    CODE_INVALID="The code is not valid.",
    NAME_INVALID="The name is empty or too long.",
    TEXT_INVALID="The text is empty or too long.",
    URL_INVALID="The URL is not valid.",
    IN_USE="Another change was faster. Try again.",
)
