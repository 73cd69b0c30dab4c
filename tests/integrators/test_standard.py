"""Deliveries hold to Standard Webhooks: the published vector, and its libraries in Python and JavaScript."""

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import Webhook

from tenure.context import Context
from tenure.integrators import signing
from tests.claims import Claim
from tests.door import Door
from tests.integrators.happen import happen
from tests.integrators.operations import ROTATE
from tests.integrators.receiver import Received, Receiver
from tests.programs import program

NODE = Path(__file__).parents[1] / "node"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
ID, STAMP, BODY = "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}'
SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.fixture
async def packages() -> None:
    if not (NODE / "node_modules" / "standardwebhooks").exists():
        install = await asyncio.create_subprocess_exec(program("npm"), "ci", "--silent", cwd=NODE)
        assert await install.wait() == 0


async def _in_javascript(pairs: list[tuple[str, Received]]) -> list[str]:
    lines = [json.dumps({"secret": key, "headers": one.headers, "body": one.body.decode()}) for key, one in pairs]
    pipe = asyncio.subprocess.PIPE
    library = await asyncio.create_subprocess_exec(program("node"), "webhook.mjs", cwd=NODE, stdin=pipe, stdout=pipe)
    out, _ = await library.communicate("".join(f"{line}\n" for line in lines).encode())
    return out.decode().splitlines()


def test_the_published_vector_is_reproduced(claim: Claim) -> None:
    at = datetime.fromtimestamp(STAMP, UTC)
    headers = signing.headers([SECRET], ID, at, BODY)
    assert headers == {"webhook-id": ID, "webhook-timestamp": str(STAMP), "webhook-signature": SIGNED}
    assert Webhook(SECRET).sign(ID, at, BODY.decode()) == SIGNED
    claim("the published vector of Standard Webhooks passes")


@pytest.mark.usefixtures("packages")
async def test_its_libraries_verify_what_is_sent(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any, claim: Claim
) -> None:
    key, former = await made(types=["feature.created"])
    await happen(system, 3)
    await sent()
    secret = (await staff(ROTATE, {"input": {"webhookEndpoint": key}}))["webhookEndpointSecretRotate"]["secret"]
    await happen(system, 3)
    await sent()
    pairs = [(former, one) for one in receiver.received] + [(secret, one) for one in receiver.received[3:]]
    assert [Webhook(key).verify(one.body, one.headers)["type"] for key, one in pairs] == ["feature.created"] * 9
    assert await _in_javascript(pairs) == ["feature.created"] * 9
    wrong = [(secret, one) for one in receiver.received[:3]]
    assert await _in_javascript(wrong) == ["refused: No matching signature found"] * 3
    claim(f"the libraries of Python and JavaScript verify {len(pairs)} of {len(pairs)} deliveries, also while rotating")
