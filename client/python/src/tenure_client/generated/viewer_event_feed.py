from .base_model import BaseModel
from .fragments import EventFields


class ViewerEventFeed(BaseModel):
    viewer_events: "ViewerEventFeedViewerEvents"


ViewerEventFeedViewerEvents = EventFields
