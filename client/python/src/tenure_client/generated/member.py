from .base_model import BaseModel
from .enums import SeatRole
from .fragments import AccountFields, MemberFields


class Member(BaseModel):
    member: "MemberMember"


class MemberMember(MemberFields):
    seats: list["MemberMemberSeats"]


class MemberMemberSeats(BaseModel):
    id: str
    role: SeatRole
    account: "MemberMemberSeatsAccount"


MemberMemberSeatsAccount = AccountFields
