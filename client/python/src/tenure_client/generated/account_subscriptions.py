from typing import Optional

from .base_model import BaseModel
from .fragments import SubscriptionFields


class AccountSubscriptions(BaseModel):
    account: "AccountSubscriptionsAccount"


class AccountSubscriptionsAccount(BaseModel):
    id: str
    subscriptions: "AccountSubscriptionsAccountSubscriptions"


class AccountSubscriptionsAccountSubscriptions(BaseModel):
    nodes: list["AccountSubscriptionsAccountSubscriptionsNodes"]
    page_info: "AccountSubscriptionsAccountSubscriptionsPageInfo"


AccountSubscriptionsAccountSubscriptionsNodes = SubscriptionFields


class AccountSubscriptionsAccountSubscriptionsPageInfo(BaseModel):
    has_next_page: bool
    end_cursor: Optional[str]
