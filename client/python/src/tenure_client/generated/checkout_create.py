from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import CheckoutFields


class CheckoutCreate(BaseModel):
    checkout_create: "CheckoutCreateCheckoutCreate"


class CheckoutCreateCheckoutCreate(BaseModel):
    checkout: Optional["CheckoutCreateCheckoutCreateCheckout"]
    cursor: Optional[str]
    user_errors: list["CheckoutCreateCheckoutCreateUserErrors"]


CheckoutCreateCheckoutCreateCheckout = CheckoutFields


class CheckoutCreateCheckoutCreateUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
