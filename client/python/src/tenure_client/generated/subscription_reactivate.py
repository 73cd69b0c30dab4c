from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import SubscriptionFields


class SubscriptionReactivate(BaseModel):
    subscription_reactivate: "SubscriptionReactivateSubscriptionReactivate"


class SubscriptionReactivateSubscriptionReactivate(BaseModel):
    subscription: Optional["SubscriptionReactivateSubscriptionReactivateSubscription"]
    cursor: Optional[str]
    user_errors: list["SubscriptionReactivateSubscriptionReactivateUserErrors"]


SubscriptionReactivateSubscriptionReactivateSubscription = SubscriptionFields


class SubscriptionReactivateSubscriptionReactivateUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
