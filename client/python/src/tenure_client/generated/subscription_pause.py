from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import SubscriptionFields


class SubscriptionPause(BaseModel):
    subscription_pause: "SubscriptionPauseSubscriptionPause"


class SubscriptionPauseSubscriptionPause(BaseModel):
    subscription: Optional["SubscriptionPauseSubscriptionPauseSubscription"]
    cursor: Optional[str]
    user_errors: list["SubscriptionPauseSubscriptionPauseUserErrors"]


SubscriptionPauseSubscriptionPauseSubscription = SubscriptionFields


class SubscriptionPauseSubscriptionPauseUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
