from typing import Optional

from .base_model import BaseModel
from .enums import IdentityErrorCode


class MemberSignUp(BaseModel):
    member_sign_up: "MemberSignUpMemberSignUp"


class MemberSignUpMemberSignUp(BaseModel):
    letter_sent_to: Optional[str]
    cursor: Optional[str]
    user_errors: list["MemberSignUpMemberSignUpUserErrors"]


class MemberSignUpMemberSignUpUserErrors(BaseModel):
    code: IdentityErrorCode
    message: str
    field: Optional[list[str]]
