from typing import Optional

from .base_model import BaseModel
from .enums import IdentityErrorCode
from .fragments import ChallengeFields


class SessionCreate(BaseModel):
    session_create: "SessionCreateSessionCreate"


class SessionCreateSessionCreate(BaseModel):
    token: Optional[str]
    challenge: Optional["SessionCreateSessionCreateChallenge"]
    cursor: Optional[str]
    user_errors: list["SessionCreateSessionCreateUserErrors"]


SessionCreateSessionCreateChallenge = ChallengeFields


class SessionCreateSessionCreateUserErrors(BaseModel):
    code: IdentityErrorCode
    message: str
    field: Optional[list[str]]
