from typing import Optional

from .base_model import BaseModel
from .enums import IdentityErrorCode


class TokenRevoke(BaseModel):
    token_revoke: "TokenRevokeTokenRevoke"


class TokenRevokeTokenRevoke(BaseModel):
    is_revoked: Optional[bool]
    cursor: Optional[str]
    user_errors: list["TokenRevokeTokenRevokeUserErrors"]


class TokenRevokeTokenRevokeUserErrors(BaseModel):
    code: IdentityErrorCode
    message: str
    field: Optional[list[str]]
