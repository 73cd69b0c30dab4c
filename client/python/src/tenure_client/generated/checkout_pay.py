from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import CheckoutFields, PaymentFields


class CheckoutPay(BaseModel):
    checkout_pay: "CheckoutPayCheckoutPay"


class CheckoutPayCheckoutPay(BaseModel):
    checkout: Optional["CheckoutPayCheckoutPayCheckout"]
    payment: Optional["CheckoutPayCheckoutPayPayment"]
    cursor: Optional[str]
    user_errors: list["CheckoutPayCheckoutPayUserErrors"]


CheckoutPayCheckoutPayCheckout = CheckoutFields
CheckoutPayCheckoutPayPayment = PaymentFields


class CheckoutPayCheckoutPayUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
