from typing import Optional

from .base_model import BaseModel
from .fragments import MemberFields


class Members(BaseModel):
    members: "MembersMembers"


class MembersMembers(BaseModel):
    nodes: list["MembersMembersNodes"]
    page_info: "MembersMembersPageInfo"


MembersMembersNodes = MemberFields


class MembersMembersPageInfo(BaseModel):
    has_next_page: bool
    end_cursor: Optional[str]
