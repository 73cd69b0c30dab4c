from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import PreviewFields


class SubscriptionCancelPreview(BaseModel):
    subscription_cancel_preview: "SubscriptionCancelPreviewSubscriptionCancelPreview"


class SubscriptionCancelPreviewSubscriptionCancelPreview(BaseModel):
    preview: Optional["SubscriptionCancelPreviewSubscriptionCancelPreviewPreview"]
    user_errors: list["SubscriptionCancelPreviewSubscriptionCancelPreviewUserErrors"]


SubscriptionCancelPreviewSubscriptionCancelPreviewPreview = PreviewFields


class SubscriptionCancelPreviewSubscriptionCancelPreviewUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
