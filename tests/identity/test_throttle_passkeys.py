"""How often passkeys are asked for and tried is counted too, over the API, its aliases and the pages together."""

import base64
import json
from typing import Any

from tenure.identity.throttle import ALLOWANCES, Operation
from tests.door import Door

BEGIN = "mutation { passkeySignInBegin { options userErrors { code } } }"
SIGN_IN = """mutation ($response: JSON!) {
  sessionCreateByPasskey(input: {response: $response}) { userErrors { code } }
}"""
MOST = ALLOWANCES[Operation.PASSKEY_CHALLENGE].address.amount
TRIES = ALLOWANCES[Operation.PASSKEY_SIGN_IN].account.amount


def _aliases(many: int) -> str:
    return f"mutation {{ {' '.join(f'a{index}: passkeySignInBegin {{ options }}' for index in range(many))} }}"


async def test_challenges_are_counted_by_the_address_over_aliases_and_pages(api: Door) -> None:
    left, batch = MOST, 10
    while left > batch:
        assert "errors" not in await api.raw(_aliases(batch))
        left -= batch
    for _ in range(left - 1):
        assert (await api.client.get("/login/passkey/options")).status_code == 200
    body = await api.raw(_aliases(3))
    [error] = body["errors"]
    assert (error["extensions"]["code"], error["path"]) == ("RATE_LIMITED", ["a1"])
    assert 0 < error["extensions"]["retryAfter"] <= 15 * 60
    page = await api.client.get("/login/passkey/options")
    assert (page.status_code, int(page.headers["retry-after"]) > 0) == (429, True)


async def _made_up(api: Door, passkey: str) -> dict[str, Any]:
    """An answer to a challenge of ours that no passkey has signed."""
    options = (await api(BEGIN))["passkeySignInBegin"]["options"]
    options = json.loads(options) if isinstance(options, str) else options
    said = json.dumps({"type": "webauthn.get", "challenge": options["challenge"], "origin": "x"}).encode()
    client = base64.urlsafe_b64encode(said).decode().rstrip("=")
    return {"id": passkey, "response": {"clientDataJSON": client}}


async def test_answers_of_one_passkey_are_counted_and_another_one_is_not_shut_out(api: Door) -> None:
    for _ in range(TRIES):
        payload = (await api(SIGN_IN, {"response": await _made_up(api, "stolen")}))["sessionCreateByPasskey"]
        assert payload["userErrors"] == [{"code": "PASSKEY_INVALID"}]
    assert await api.errors(SIGN_IN, {"response": await _made_up(api, "stolen")}) == ["RATE_LIMITED"]
    other = (await api(SIGN_IN, {"response": await _made_up(api, "another")}))["sessionCreateByPasskey"]
    assert other["userErrors"] == [{"code": "PASSKEY_INVALID"}]
