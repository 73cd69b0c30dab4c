"""What exports and imports have in common."""

from enum import Enum

import strawberry

from models import bulk_files as rows
from schema.enums import describe_values
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
describe_values(
    BulkErrorCode,
    TOO_MANY="Too many exports or imports are in progress. Wait for one to finish.",
    FINISHED="The export or import is already finished.",
    FIELD_UNKNOWN="The field does not exist.",
    FILTER_UNFIT="The filter is for another list.",
    FILE_UNFIT="The file is not a completed upload of type text/csv.",
    MAPPING_INVALID="A column does not exist, or a column or field is mapped twice.",
)
