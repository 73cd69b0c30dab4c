"""Why a mutation of webhooks was refused."""

from enum import Enum

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
