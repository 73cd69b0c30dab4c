from .base_model import BaseModel
from .fragments import EventFields


class EventFeed(BaseModel):
    events: "EventFeedEvents"


EventFeedEvents = EventFields
