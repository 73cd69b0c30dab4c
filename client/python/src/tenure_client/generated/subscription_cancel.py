from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import SubscriptionFields


class SubscriptionCancel(BaseModel):
    subscription_cancel: "SubscriptionCancelSubscriptionCancel"


class SubscriptionCancelSubscriptionCancel(BaseModel):
    subscription: Optional["SubscriptionCancelSubscriptionCancelSubscription"]
    cursor: Optional[str]
    user_errors: list["SubscriptionCancelSubscriptionCancelUserErrors"]


SubscriptionCancelSubscriptionCancelSubscription = SubscriptionFields


class SubscriptionCancelSubscriptionCancelUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
