from typing import Optional

from .base_model import BaseModel
from .fragments import SubscriptionFields


class Subscriptions(BaseModel):
    subscriptions: "SubscriptionsSubscriptions"


class SubscriptionsSubscriptions(BaseModel):
    nodes: list["SubscriptionsSubscriptionsNodes"]
    page_info: "SubscriptionsSubscriptionsPageInfo"


SubscriptionsSubscriptionsNodes = SubscriptionFields


class SubscriptionsSubscriptionsPageInfo(BaseModel):
    has_next_page: bool
    end_cursor: Optional[str]
