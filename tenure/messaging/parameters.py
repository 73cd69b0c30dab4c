"""What a letter says, on its way through the database: sealed, with amounts and times kept as what they are."""

import json
from datetime import date, datetime
from typing import Any

from tenure.kit.money import Money
from tenure.kit.secrets import Keyring

Parameter = str | int | bool | None | Money | date


def seal(keyring: Keyring, parameters: dict[str, Parameter]) -> str:
    return keyring.seal(json.dumps({name: _written(value) for name, value in parameters.items()}))


def unseal(keyring: Keyring, sealed: str) -> dict[str, Parameter]:
    return {name: _read(value) for name, value in json.loads(keyring.unseal(sealed)).items()}


def _written(value: Parameter) -> Any:
    if isinstance(value, Money):
        return {"minor": value.minor, "currency": value.currency}
    if isinstance(value, datetime):
        return {"instant": value.isoformat()}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    return value


def _read(value: Any) -> Parameter:
    match value:
        case {"minor": minor, "currency": currency}:
            return Money(minor, currency)
        case {"instant": text}:
            return datetime.fromisoformat(text)
        case {"day": text}:
            return date.fromisoformat(text)
    plain: str | int | bool | None = value
    return plain
