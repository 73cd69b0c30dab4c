from typing import Optional

from .base_model import BaseModel
from .enums import IdentityErrorCode


class EmailConfirm(BaseModel):
    email_confirm: "EmailConfirmEmailConfirm"


class EmailConfirmEmailConfirm(BaseModel):
    is_confirmed: Optional[bool]
    cursor: Optional[str]
    user_errors: list["EmailConfirmEmailConfirmUserErrors"]


class EmailConfirmEmailConfirmUserErrors(BaseModel):
    code: IdentityErrorCode
    message: str
    field: Optional[list[str]]
