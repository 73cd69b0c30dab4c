"""Why a mutation of identity was refused."""

from enum import Enum

from schema.enums import describe_values
from schema.fields import errors


class IdentityErrorCode(Enum):
    EMAIL_INVALID = "EMAIL_INVALID"
    EMAIL_UNCONFIRMED = "EMAIL_UNCONFIRMED"
    CREDENTIALS_WRONG = "CREDENTIALS_WRONG"
    MEMBER_SUSPENDED = "MEMBER_SUSPENDED"
    LINK_INVALID = "LINK_INVALID"
    PASSWORD_INVALID = "PASSWORD_INVALID"
    PASSWORD_TOO_SHORT = "PASSWORD_TOO_SHORT"
    PASSWORD_TOO_LONG = "PASSWORD_TOO_LONG"
    PASSWORD_OBVIOUS = "PASSWORD_OBVIOUS"
    PASSWORD_WRONG = "PASSWORD_WRONG"
    NAME_INVALID = "NAME_INVALID"
    LOCALE_UNKNOWN = "LOCALE_UNKNOWN"
    ZONE_UNKNOWN = "ZONE_UNKNOWN"
    AVATAR_INVALID = "AVATAR_INVALID"
    PURPOSE_UNKNOWN = "PURPOSE_UNKNOWN"
    CONSENT_OUTDATED = "CONSENT_OUTDATED"
    CONSENT_REQUIRED = "CONSENT_REQUIRED"
    ROLE_EXCEEDS_OWN = "ROLE_EXCEEDS_OWN"
    ROLE_UNCLEAR = "ROLE_UNCLEAR"
    ROLE_NAME_TAKEN = "ROLE_NAME_TAKEN"
    ROLE_HELD = "ROLE_HELD"
    ROLES_TOO_MANY = "ROLES_TOO_MANY"
    PERMISSION_UNKNOWN = "PERMISSION_UNKNOWN"
    DESCRIPTION_INVALID = "DESCRIPTION_INVALID"
    REASON_INVALID = "REASON_INVALID"
    IMPERSONATION_EXCEEDS_OWN = "IMPERSONATION_EXCEEDS_OWN"
    IMPERSONATION_OF_ONESELF = "IMPERSONATION_OF_ONESELF"
    LAST_OWNER = "LAST_OWNER"
    SCOPE_UNKNOWN = "SCOPE_UNKNOWN"
    SCOPE_EXCEEDS_OWN = "SCOPE_EXCEEDS_OWN"
    EXPIRY_PAST = "EXPIRY_PAST"
    ADDRESS_INVALID = "ADDRESS_INVALID"
    OVERLAP_INVALID = "OVERLAP_INVALID"
    KEY_ENDED = "KEY_ENDED"
    TOKEN_INVALID = "TOKEN_INVALID"
    TOKEN_REUSED = "TOKEN_REUSED"
    EMAIL_SAME = "EMAIL_SAME"
    CHALLENGE_INVALID = "CHALLENGE_INVALID"
    CODE_WRONG = "CODE_WRONG"
    PROOF_MISSING = "PROOF_MISSING"
    FACTOR_MISSING = "FACTOR_MISSING"
    FACTORS_TOO_MANY = "FACTORS_TOO_MANY"
    PASSKEY_INVALID = "PASSKEY_INVALID"
    PASSKEY_KNOWN = "PASSKEY_KNOWN"
    MAGIC_LINKS_OFF = "MAGIC_LINKS_OFF"
    MEMBER_IS_ONESELF = "MEMBER_IS_ONESELF"
    PASSWORD_BREACHED = "PASSWORD_BREACHED"


IdentityUserError = errors("Identity", IdentityErrorCode)
MEANINGS = {
    "EMAIL_INVALID": "The email address is invalid.",
    "EMAIL_UNCONFIRMED": "The email address must be verified first.",
    "CREDENTIALS_WRONG": "The email address or the password is incorrect.",
    "MEMBER_SUSPENDED": "The login is suspended or was erased.",
    "LINK_INVALID": "The link was already used, has expired, was revoked, or is not valid here.",
    "PASSWORD_INVALID": "The password contains characters that cannot be typed.",
    "PASSWORD_TOO_SHORT": "The password is too short.",
    "PASSWORD_TOO_LONG": "The password is too long.",
    "PASSWORD_OBVIOUS": "The password is too easy to guess.",
    "PASSWORD_WRONG": "The current password is incorrect.",
    "NAME_INVALID": "The name is empty or too long.",
    "LOCALE_UNKNOWN": "The language is unknown. Languages are written like `pt-BR`.",
    "ZONE_UNKNOWN": "The time zone is unknown. Time zones are written like `Europe/Berlin`.",
    "AVATAR_INVALID": "The file was not uploaded as an avatar.",
    "PURPOSE_UNKNOWN": "There is no such purpose to consent to.",
    "CONSENT_OUTDATED": "The text has changed since. Show the current version.",
    "CONSENT_REQUIRED": "A required consent is missing or cannot be withdrawn.",
    "ROLE_EXCEEDS_OWN": "The role or the member has permissions that you do not have.",
    "ROLE_UNCLEAR": "Give exactly one role, or at least one for an invitation.",
    "ROLE_NAME_TAKEN": "A role with this name already exists.",
    "ROLE_HELD": "Members have the role. Revoke it from them first.",
    "ROLES_TOO_MANY": "The business already has the maximum number of roles.",
    "PERMISSION_UNKNOWN": "The role needs at least one permission of staff.",
    "DESCRIPTION_INVALID": "The description is too long.",
    "REASON_INVALID": "The reason is missing, too short or too long.",
    "IMPERSONATION_EXCEEDS_OWN": "The member has permissions that you do not have.",
    "IMPERSONATION_OF_ONESELF": "You cannot act as yourself.",
    "LAST_OWNER": "The member is the last owner. Make another member an owner first.",
    "SCOPE_UNKNOWN": "A scope is unknown, or none was given.",
    "SCOPE_EXCEEDS_OWN": "A scope is a permission that you do not have.",
    "EXPIRY_PAST": "The key would expire before it is created.",
    "ADDRESS_INVALID": "A network is not valid, or there are too many.",
    "OVERLAP_INVALID": "The overlap must be 0 to 168 hours.",
    "KEY_ENDED": "The key has expired or was revoked.",
    "TOKEN_INVALID": "The token is not valid, or no longer. Sign in again.",
    "TOKEN_REUSED": "The token was already used, so its session has ended. Sign in again.",
    "EMAIL_SAME": "This is already the email address of the member.",
    "CHALLENGE_INVALID": "The challenge has expired or was already answered. Start again.",
    "CODE_WRONG": "The code is incorrect or was already used.",
    "PROOF_MISSING": "A verification is missing.",
    "FACTOR_MISSING": "Recovery codes require an authenticator app. Set one up first.",
    "FACTORS_TOO_MANY": "The member has the maximum number of factors. Remove one first.",
    "PASSKEY_INVALID": "The passkey is unknown, or the response of the device is not valid.",
    "PASSKEY_KNOWN": "The passkey is already registered.",
    "MAGIC_LINKS_OFF": "The business does not offer sign-in by an emailed link.",
    "MEMBER_IS_ONESELF": "You cannot do this to yourself. Ask another member of the staff.",
    "PASSWORD_BREACHED": "The password is known from a breach of another site.",
}
describe_values(IdentityErrorCode, **MEANINGS)
