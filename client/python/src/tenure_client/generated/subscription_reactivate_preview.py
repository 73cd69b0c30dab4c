from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import PreviewFields


class SubscriptionReactivatePreview(BaseModel):
    subscription_reactivate_preview: (
        "SubscriptionReactivatePreviewSubscriptionReactivatePreview"
    )


class SubscriptionReactivatePreviewSubscriptionReactivatePreview(BaseModel):
    preview: Optional[
        "SubscriptionReactivatePreviewSubscriptionReactivatePreviewPreview"
    ]
    user_errors: list[
        "SubscriptionReactivatePreviewSubscriptionReactivatePreviewUserErrors"
    ]


SubscriptionReactivatePreviewSubscriptionReactivatePreviewPreview = PreviewFields


class SubscriptionReactivatePreviewSubscriptionReactivatePreviewUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
