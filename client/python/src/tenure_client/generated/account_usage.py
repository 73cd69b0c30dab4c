from typing import Optional

from .base_model import BaseModel
from .fragments import UsageFields


class AccountUsage(BaseModel):
    account: "AccountUsageAccount"


class AccountUsageAccount(BaseModel):
    id: str
    usage: Optional["AccountUsageAccountUsage"]


AccountUsageAccountUsage = UsageFields
