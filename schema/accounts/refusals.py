"""Why a mutation of accounts was refused."""

from enum import Enum

from schema.enums import describe_values
from schema.fields import errors


class AccountErrorCode(Enum):
    ACCOUNT_PERSONAL = "ACCOUNT_PERSONAL"
    ACCOUNTS_TOO_MANY = "ACCOUNTS_TOO_MANY"
    NAME_INVALID = "NAME_INVALID"
    TEXT_INVALID = "TEXT_INVALID"
    ZONE_UNKNOWN = "ZONE_UNKNOWN"
    LOCALE_UNKNOWN = "LOCALE_UNKNOWN"
    BILLING_DAY_INVALID = "BILLING_DAY_INVALID"
    CURRENCY_UNKNOWN = "CURRENCY_UNKNOWN"
    COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN"
    TAX_ID_INVALID = "TAX_ID_INVALID"
    ROLE_EXCEEDS_OWN = "ROLE_EXCEEDS_OWN"
    LAST_OWNER = "LAST_OWNER"
    OWNER_ALREADY = "OWNER_ALREADY"
    SEATS_FULL = "SEATS_FULL"
    SEATS_IN_USE = "SEATS_IN_USE"
    CODE_INVALID = "CODE_INVALID"
    CHOICES_INVALID = "CHOICES_INVALID"
    FIELDS_TOO_MANY = "FIELDS_TOO_MANY"
    FIELD_KIND_FIXED = "FIELD_KIND_FIXED"
    FIELD_TAKEN = "FIELD_TAKEN"
    FIELD_UNKNOWN = "FIELD_UNKNOWN"
    FIELD_REQUIRED = "FIELD_REQUIRED"
    FIELD_INVALID = "FIELD_INVALID"


AccountUserError = errors("Account", AccountErrorCode)
describe_values(
    AccountErrorCode,
    ACCOUNT_PERSONAL="A person's own account has no seats for others.",
    ACCOUNTS_TOO_MANY="The member already owns the maximum number of accounts.",
    NAME_INVALID="The name is empty or too long.",
    TEXT_INVALID="The text must be a single line that is not too long.",
    ZONE_UNKNOWN="The time zone is unknown.",
    LOCALE_UNKNOWN="The locale is unknown.",
    BILLING_DAY_INVALID="The billing day is not from 1 to 31.",
    CURRENCY_UNKNOWN="The currency is unknown.",
    COUNTRY_UNKNOWN="The country is unknown.",
    TAX_ID_INVALID="The tax number is not valid in that country.",
    ROLE_EXCEEDS_OWN="Only an owner can assign or remove this role.",
    LAST_OWNER="The member is the last owner. Make somebody else an owner first.",
    OWNER_ALREADY="The member already owns the account.",
    SEATS_FULL="All seats of the account are taken.",
    SEATS_IN_USE="More seats are taken than the limit allows. Remove some of them first.",
    CODE_INVALID="The code is not valid.",
    CHOICES_INVALID="A CHOICE has too few or too many values, or another kind has values.",
    FIELDS_TOO_MANY="There are already as many custom fields as possible.",
    FIELD_KIND_FIXED="The kind of an existing custom field cannot be changed.",
    FIELD_TAKEN="The custom field was defined by somebody else at the same time.",
    FIELD_UNKNOWN="The custom field does not exist or is archived.",
    FIELD_REQUIRED="A value for the custom field is required.",
    FIELD_INVALID="The value does not fit the custom field.",
)
