from typing import Optional

from .base_model import BaseModel
from .enums import IdentityErrorCode


class SessionDelete(BaseModel):
    session_delete: "SessionDeleteSessionDelete"


class SessionDeleteSessionDelete(BaseModel):
    is_signed_out: Optional[bool]
    cursor: Optional[str]
    user_errors: list["SessionDeleteSessionDeleteUserErrors"]


class SessionDeleteSessionDeleteUserErrors(BaseModel):
    code: IdentityErrorCode
    message: str
    field: Optional[list[str]]
