from typing import Optional

from .base_model import BaseModel


class EventsCursor(BaseModel):
    viewer: Optional["EventsCursorViewer"]


class EventsCursorViewer(BaseModel):
    events_cursor: str
