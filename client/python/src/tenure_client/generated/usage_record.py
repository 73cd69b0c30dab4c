from datetime import datetime
from typing import Optional

from .base_model import BaseModel
from .enums import CreditsErrorCode
from .fragments import UsageFields


class UsageRecord(BaseModel):
    usage_record: "UsageRecordUsageRecord"


class UsageRecordUsageRecord(BaseModel):
    record: Optional["UsageRecordUsageRecordRecord"]
    usage: Optional["UsageRecordUsageRecordUsage"]
    cursor: Optional[str]
    user_errors: list["UsageRecordUsageRecordUserErrors"]


class UsageRecordUsageRecordRecord(BaseModel):
    id: str
    quantity: int
    key: str
    occurred_at: datetime


UsageRecordUsageRecordUsage = UsageFields


class UsageRecordUsageRecordUserErrors(BaseModel):
    code: CreditsErrorCode
    message: str
    field: Optional[list[str]]
