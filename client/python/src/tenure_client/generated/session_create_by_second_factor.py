from typing import Optional

from .base_model import BaseModel
from .enums import IdentityErrorCode


class SessionCreateBySecondFactor(BaseModel):
    session_create_by_second_factor: (
        "SessionCreateBySecondFactorSessionCreateBySecondFactor"
    )


class SessionCreateBySecondFactorSessionCreateBySecondFactor(BaseModel):
    token: Optional[str]
    cursor: Optional[str]
    user_errors: list[
        "SessionCreateBySecondFactorSessionCreateBySecondFactorUserErrors"
    ]


class SessionCreateBySecondFactorSessionCreateBySecondFactorUserErrors(BaseModel):
    code: IdentityErrorCode
    message: str
    field: Optional[list[str]]
