from typing import Optional

from .base_model import BaseModel


class LastEvent(BaseModel):
    events: "LastEventEvents"


class LastEventEvents(BaseModel):
    page_info: "LastEventEventsPageInfo"


class LastEventEventsPageInfo(BaseModel):
    end_cursor: Optional[str]
