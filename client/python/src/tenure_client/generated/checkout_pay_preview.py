from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import PreviewFields


class CheckoutPayPreview(BaseModel):
    checkout_pay_preview: "CheckoutPayPreviewCheckoutPayPreview"


class CheckoutPayPreviewCheckoutPayPreview(BaseModel):
    preview: Optional["CheckoutPayPreviewCheckoutPayPreviewPreview"]
    user_errors: list["CheckoutPayPreviewCheckoutPayPreviewUserErrors"]


CheckoutPayPreviewCheckoutPayPreviewPreview = PreviewFields


class CheckoutPayPreviewCheckoutPayPreviewUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
