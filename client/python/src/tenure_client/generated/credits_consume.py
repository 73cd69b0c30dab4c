from typing import Optional

from .base_model import BaseModel
from .enums import CreditsErrorCode


class CreditsConsume(BaseModel):
    credits_consume: "CreditsConsumeCreditsConsume"


class CreditsConsumeCreditsConsume(BaseModel):
    movement: Optional["CreditsConsumeCreditsConsumeMovement"]
    balance: Optional["CreditsConsumeCreditsConsumeBalance"]
    cursor: Optional[str]
    user_errors: list["CreditsConsumeCreditsConsumeUserErrors"]


class CreditsConsumeCreditsConsumeMovement(BaseModel):
    id: str


class CreditsConsumeCreditsConsumeBalance(BaseModel):
    id: str
    units: int


class CreditsConsumeCreditsConsumeUserErrors(BaseModel):
    code: CreditsErrorCode
    message: str
    field: Optional[list[str]]
