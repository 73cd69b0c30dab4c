"""Why a mutation of webhooks was refused."""

from enum import Enum

from schema.enums import describe_values
from schema.fields import errors


class WebhookErrorCode(Enum):
    URL_INVALID = "URL_INVALID"
    DESCRIPTION_TOO_LONG = "DESCRIPTION_TOO_LONG"
    TYPE_UNKNOWN = "TYPE_UNKNOWN"
    DOCUMENT_INVALID = "DOCUMENT_INVALID"
    DOCUMENT_TOO_COSTLY = "DOCUMENT_TOO_COSTLY"
    ENDPOINTS_TOO_MANY = "ENDPOINTS_TOO_MANY"
    ENDPOINT_DELETED = "ENDPOINT_DELETED"
    OVERLAP_INVALID = "OVERLAP_INVALID"
    SECRETS_TOO_MANY = "SECRETS_TOO_MANY"
    RANGE_MISSING = "RANGE_MISSING"
    RANGE_TOO_LONG = "RANGE_TOO_LONG"


WebhookUserError = errors("Webhook", WebhookErrorCode)
describe_values(
    WebhookErrorCode,
    URL_INVALID="The URL is not an https URL on the public internet, is too long, or has a fragment.",
    DESCRIPTION_TOO_LONG="The description is too long.",
    TYPE_UNKNOWN="There is no such event type.",
    DOCUMENT_INVALID="The document cannot be used.",
    DOCUMENT_TOO_COSTLY="The document costs too much to run.",
    ENDPOINTS_TOO_MANY="The business has the maximum number of endpoints.",
    ENDPOINT_DELETED="The endpoint was deleted.",
    OVERLAP_INVALID="The overlap must be 0 to 168 hours.",
    SECRETS_TOO_MANY="Too many previous secrets still sign. Wait until one of them ends.",
    RANGE_MISSING="The range is missing. Give cursors or times.",
    RANGE_TOO_LONG="The range has too many events. Ask for a part of it.",
)
