from typing import Optional

from .base_model import BaseModel
from .fragments import EventFields


class EventList(BaseModel):
    events: "EventListEvents"


class EventListEvents(BaseModel):
    nodes: list["EventListEventsNodes"]
    page_info: "EventListEventsPageInfo"


EventListEventsNodes = EventFields


class EventListEventsPageInfo(BaseModel):
    has_next_page: bool
    end_cursor: Optional[str]
