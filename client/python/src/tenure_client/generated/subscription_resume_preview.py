from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import PreviewFields


class SubscriptionResumePreview(BaseModel):
    subscription_resume_preview: "SubscriptionResumePreviewSubscriptionResumePreview"


class SubscriptionResumePreviewSubscriptionResumePreview(BaseModel):
    preview: Optional["SubscriptionResumePreviewSubscriptionResumePreviewPreview"]
    user_errors: list["SubscriptionResumePreviewSubscriptionResumePreviewUserErrors"]


SubscriptionResumePreviewSubscriptionResumePreviewPreview = PreviewFields


class SubscriptionResumePreviewSubscriptionResumePreviewUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
