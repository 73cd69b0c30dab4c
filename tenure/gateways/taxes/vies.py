"""The European Commission's register of VAT numbers (VIES), by its REST interface."""

from tenure.gateways.taxes.contract import RegisterUnavailable
from tenure.gateways.web.contract import Web, WebProblem

ADDRESS = "https://ec.europa.eu/taxation_customs/vies/rest-api"
_ANSWERS = frozenset({"VALID", "INVALID", "INVALID_INPUT"})
"""What it says of a number. All else (`MS_UNAVAILABLE`, `TIMEOUT`) it says of itself or of a country."""


class Vies:
    """`address` is another one behind a proxy, and in tests."""

    def __init__(self, web: Web, address: str = ADDRESS) -> None:
        self._web = web
        self._address = address.rstrip("/")

    async def knows(self, number: str) -> bool:
        try:
            answer = await self._web.get(f"{self._address}/ms/{number[:2]}/vat/{number[2:]}")
            told = answer.object()
        except WebProblem as problem:
            raise RegisterUnavailable(str(problem)) from problem
        is_valid, said = told.get("isValid"), told.get("userError", "VALID")
        if answer.status != 200 or not isinstance(is_valid, bool) or said not in _ANSWERS:
            raise RegisterUnavailable(f"VIES answered {answer.status} {said!r}")
        return is_valid and said == "VALID"
