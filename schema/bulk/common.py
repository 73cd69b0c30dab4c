"""What exports and imports have in common."""

from enum import Enum

import strawberry

from models import bulk_files as rows
from schema.fields import errors

BulkStatus = strawberry.enum(
    rows.BulkStatus,
    description="The status of an export or import. DONE, FAILED, and CANCELED are final. The work continues "
    "automatically, even after its worker was killed.",
)


class BulkErrorCode(Enum):
    TOO_MANY = "TOO_MANY"
    FINISHED = "FINISHED"
    FIELD_UNKNOWN = "FIELD_UNKNOWN"
    FILTER_UNFIT = "FILTER_UNFIT"
    FILE_UNFIT = "FILE_UNFIT"
    MAPPING_INVALID = "MAPPING_INVALID"


BulkUserError = errors("Bulk", BulkErrorCode)
