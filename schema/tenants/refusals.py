"""Why a mutation of tenants was refused."""

from enum import Enum

from schema.enums import describe_values
from schema.fields import errors


class TenantsErrorCode(Enum):
    SLUG_INVALID = "SLUG_INVALID"
    SLUG_TAKEN = "SLUG_TAKEN"
    NAME_INVALID = "NAME_INVALID"
    CURRENCY_UNKNOWN = "CURRENCY_UNKNOWN"
    ZONE_UNKNOWN = "ZONE_UNKNOWN"
    LOCALE_UNKNOWN = "LOCALE_UNKNOWN"
    EMAIL_INVALID = "EMAIL_INVALID"
    EMAIL_UNCONFIRMED = "EMAIL_UNCONFIRMED"
    REASON_INVALID = "REASON_INVALID"
    SIGN_UP_CLOSED = "SIGN_UP_CLOSED"
    TOO_MANY_TENANTS = "TOO_MANY_TENANTS"
    TENANT_IS_OWN = "TENANT_IS_OWN"
    TENANT_CLOSED = "TENANT_CLOSED"
    TENANT_NOT_OPEN = "TENANT_NOT_OPEN"
    TENANT_OWNS_OTHERS = "TENANT_OWNS_OTHERS"
    OWNERSHIP_CYCLE = "OWNERSHIP_CYCLE"
    HOST_INVALID = "HOST_INVALID"
    HOST_NOT_ALLOWED = "HOST_NOT_ALLOWED"
    HOST_UNKNOWN = "HOST_UNKNOWN"
    HOST_UNPROVED = "HOST_UNPROVED"
    HOST_TAKEN = "HOST_TAKEN"
    HOST_IN_USE = "HOST_IN_USE"
    TOO_MANY_HOSTS = "TOO_MANY_HOSTS"
    COLOUR_INVALID = "COLOUR_INVALID"
    CONTRAST_TOO_LOW = "CONTRAST_TOO_LOW"
    LOGO_INVALID = "LOGO_INVALID"
    NOT_A_TEST = "NOT_A_TEST"
    INSTANT_INVALID = "INSTANT_INVALID"
    CLOCK_BUSY = "CLOCK_BUSY"


TenantsUserError = errors("Tenants", TenantsErrorCode)
describe_values(
    TenantsErrorCode,
    SLUG_INVALID="The short name is not valid.",
    SLUG_TAKEN="The short name is already taken.",
    NAME_INVALID="The name is empty or too long.",
    CURRENCY_UNKNOWN="The currency is unknown.",
    ZONE_UNKNOWN="The time zone is unknown.",
    LOCALE_UNKNOWN="The language is unknown.",
    EMAIL_INVALID="The email address is invalid.",
    EMAIL_UNCONFIRMED="The email address must be verified first.",
    REASON_INVALID="The reason is missing or too long.",
    SIGN_UP_CLOSED="Members cannot open businesses of their own here.",
    TOO_MANY_TENANTS="The member has opened the maximum number of businesses.",
    TENANT_IS_OWN="Only the owner of this business can do this to it.",
    TENANT_CLOSED="The business is closed permanently.",
    TENANT_NOT_OPEN="The new owner is suspended or closed.",
    TENANT_OWNS_OTHERS="The business owns others. Transfer or close those first.",
    OWNERSHIP_CYCLE="A business cannot be owned by itself or by a business that it owns.",
    HOST_INVALID="The host is not valid. Hosts are written like `members.club.example`.",
    HOST_NOT_ALLOWED="The host is reserved or cannot be owned.",
    HOST_UNKNOWN="The host has not been added to this business.",
    HOST_UNPROVED="The host has not been verified, or its record is not in the DNS yet.",
    HOST_TAKEN="Another business has verified the host.",
    HOST_IN_USE="Links use the host, or the platform assigned it.",
    TOO_MANY_HOSTS="The business has the maximum number of hosts.",
    COLOUR_INVALID="The color is not valid. Colors are written like `#14614e`.",
    CONTRAST_TOO_LOW="Text in the color would be hard to read.",
    LOGO_INVALID="The file was not uploaded as a logo.",
    NOT_A_TEST="Only a test business has a clock that can be advanced.",
    INSTANT_INVALID="The time or duration is not valid, goes back, or goes too far.",
    CLOCK_BUSY="The clock is being advanced. Wait until that is done.",
)
