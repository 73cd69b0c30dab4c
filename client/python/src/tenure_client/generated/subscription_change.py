from datetime import datetime
from typing import Optional

from .base_model import BaseModel
from .enums import ChangeStatus, SubscriptionErrorCode
from .fragments import MoneyFields, PaymentFields, SubscriptionFields


class SubscriptionChange(BaseModel):
    subscription_change: "SubscriptionChangeSubscriptionChange"


class SubscriptionChangeSubscriptionChange(BaseModel):
    subscription: Optional["SubscriptionChangeSubscriptionChangeSubscription"]
    change: Optional["SubscriptionChangeSubscriptionChangeChange"]
    payment: Optional["SubscriptionChangeSubscriptionChangePayment"]
    cursor: Optional[str]
    user_errors: list["SubscriptionChangeSubscriptionChangeUserErrors"]


SubscriptionChangeSubscriptionChangeSubscription = SubscriptionFields


class SubscriptionChangeSubscriptionChangeChange(BaseModel):
    id: str
    status: ChangeStatus
    quantity: int
    effective_at: datetime
    approval_url: Optional[str]
    net: Optional["SubscriptionChangeSubscriptionChangeChangeNet"]


SubscriptionChangeSubscriptionChangeChangeNet = MoneyFields
SubscriptionChangeSubscriptionChangePayment = PaymentFields


class SubscriptionChangeSubscriptionChangeUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
