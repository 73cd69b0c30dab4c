from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import SubscriptionFields


class SubscriptionResume(BaseModel):
    subscription_resume: "SubscriptionResumeSubscriptionResume"


class SubscriptionResumeSubscriptionResume(BaseModel):
    subscription: Optional["SubscriptionResumeSubscriptionResumeSubscription"]
    cursor: Optional[str]
    user_errors: list["SubscriptionResumeSubscriptionResumeUserErrors"]


SubscriptionResumeSubscriptionResumeSubscription = SubscriptionFields


class SubscriptionResumeSubscriptionResumeUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
