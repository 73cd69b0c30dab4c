from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import PreviewFields


class SubscriptionCreatePreview(BaseModel):
    subscription_create_preview: "SubscriptionCreatePreviewSubscriptionCreatePreview"


class SubscriptionCreatePreviewSubscriptionCreatePreview(BaseModel):
    preview: Optional["SubscriptionCreatePreviewSubscriptionCreatePreviewPreview"]
    user_errors: list["SubscriptionCreatePreviewSubscriptionCreatePreviewUserErrors"]


SubscriptionCreatePreviewSubscriptionCreatePreviewPreview = PreviewFields


class SubscriptionCreatePreviewSubscriptionCreatePreviewUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
