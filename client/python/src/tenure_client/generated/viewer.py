from typing import Optional

from .base_model import BaseModel
from .enums import AccountKind, Permission
from .fragments import EntitlementFields, MemberFields


class Viewer(BaseModel):
    viewer: Optional["ViewerViewer"]


class ViewerViewer(BaseModel):
    events_cursor: str
    member: Optional["ViewerViewerMember"]
    permissions: list[Permission]
    entitlements: list["ViewerViewerEntitlements"]
    accounts: list["ViewerViewerAccounts"]


ViewerViewerMember = MemberFields
ViewerViewerEntitlements = EntitlementFields


class ViewerViewerAccounts(BaseModel):
    id: str
    kind: AccountKind
    name: str
    currency: str
