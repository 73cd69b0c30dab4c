from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import PaymentFields, SubscriptionFields


class SubscriptionCreate(BaseModel):
    subscription_create: "SubscriptionCreateSubscriptionCreate"


class SubscriptionCreateSubscriptionCreate(BaseModel):
    subscription: Optional["SubscriptionCreateSubscriptionCreateSubscription"]
    payment: Optional["SubscriptionCreateSubscriptionCreatePayment"]
    cursor: Optional[str]
    user_errors: list["SubscriptionCreateSubscriptionCreateUserErrors"]


SubscriptionCreateSubscriptionCreateSubscription = SubscriptionFields
SubscriptionCreateSubscriptionCreatePayment = PaymentFields


class SubscriptionCreateSubscriptionCreateUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
