from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import PreviewFields


class SubscriptionPausePreview(BaseModel):
    subscription_pause_preview: "SubscriptionPausePreviewSubscriptionPausePreview"


class SubscriptionPausePreviewSubscriptionPausePreview(BaseModel):
    preview: Optional["SubscriptionPausePreviewSubscriptionPausePreviewPreview"]
    user_errors: list["SubscriptionPausePreviewSubscriptionPausePreviewUserErrors"]


SubscriptionPausePreviewSubscriptionPausePreviewPreview = PreviewFields


class SubscriptionPausePreviewSubscriptionPausePreviewUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
