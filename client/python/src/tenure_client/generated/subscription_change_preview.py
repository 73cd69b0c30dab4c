from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import PreviewFields


class SubscriptionChangePreview(BaseModel):
    subscription_change_preview: "SubscriptionChangePreviewSubscriptionChangePreview"


class SubscriptionChangePreviewSubscriptionChangePreview(BaseModel):
    preview: Optional["SubscriptionChangePreviewSubscriptionChangePreviewPreview"]
    user_errors: list["SubscriptionChangePreviewSubscriptionChangePreviewUserErrors"]


SubscriptionChangePreviewSubscriptionChangePreviewPreview = PreviewFields


class SubscriptionChangePreviewSubscriptionChangePreviewUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
