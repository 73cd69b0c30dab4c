from typing import Optional

from .base_model import BaseModel


class Can(BaseModel):
    viewer: Optional["CanViewer"]


class CanViewer(BaseModel):
    can: bool
    limit: Optional[int]
