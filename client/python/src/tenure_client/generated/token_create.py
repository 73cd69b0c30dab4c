from typing import Optional

from .base_model import BaseModel
from .enums import IdentityErrorCode
from .fragments import ChallengeFields, TokenFields


class TokenCreate(BaseModel):
    token_create: "TokenCreateTokenCreate"


class TokenCreateTokenCreate(BaseModel):
    tokens: Optional["TokenCreateTokenCreateTokens"]
    challenge: Optional["TokenCreateTokenCreateChallenge"]
    cursor: Optional[str]
    user_errors: list["TokenCreateTokenCreateUserErrors"]


TokenCreateTokenCreateTokens = TokenFields
TokenCreateTokenCreateChallenge = ChallengeFields


class TokenCreateTokenCreateUserErrors(BaseModel):
    code: IdentityErrorCode
    message: str
    field: Optional[list[str]]
