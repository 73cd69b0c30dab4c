from typing import Optional

from .base_model import BaseModel
from .enums import CreditsErrorCode


class UsageRecordMany(BaseModel):
    usage_record_many: "UsageRecordManyUsageRecordMany"


class UsageRecordManyUsageRecordMany(BaseModel):
    outcomes: Optional[list["UsageRecordManyUsageRecordManyOutcomes"]]
    cursor: Optional[str]
    user_errors: list["UsageRecordManyUsageRecordManyUserErrors"]


class UsageRecordManyUsageRecordManyOutcomes(BaseModel):
    key: str
    code: Optional[CreditsErrorCode]
    message: Optional[str]
    field: Optional[str]
    record: Optional["UsageRecordManyUsageRecordManyOutcomesRecord"]


class UsageRecordManyUsageRecordManyOutcomesRecord(BaseModel):
    id: str
    quantity: int


class UsageRecordManyUsageRecordManyUserErrors(BaseModel):
    code: CreditsErrorCode
    message: str
    field: Optional[list[str]]
