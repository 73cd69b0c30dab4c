from typing import Optional

from .base_model import BaseModel
from .enums import IdentityErrorCode
from .fragments import TokenFields


class TokenRefresh(BaseModel):
    token_refresh: "TokenRefreshTokenRefresh"


class TokenRefreshTokenRefresh(BaseModel):
    tokens: Optional["TokenRefreshTokenRefreshTokens"]
    cursor: Optional[str]
    user_errors: list["TokenRefreshTokenRefreshUserErrors"]


TokenRefreshTokenRefreshTokens = TokenFields


class TokenRefreshTokenRefreshUserErrors(BaseModel):
    code: IdentityErrorCode
    message: str
    field: Optional[list[str]]
