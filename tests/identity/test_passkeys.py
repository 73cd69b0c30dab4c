"""Passkeys in a real Chromium, with a virtual authenticator; and what the server refuses of their answers."""

import base64
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.async_api import CDPSession, Page, async_playwright, expect
from starlette.applications import Starlette

from models import database
from models.identity import Factor, FactorKind
from models.tenants import Tenant
from tenure.config import Config
from tenure.context import Context
from tests.chromium import required
from tests.door import Door
from tests.identity.support import PASSWORD, codes
from tests.people import signed_in
from tests.site.serving import serving

pytestmark = pytest.mark.claims("WebAuthn in Chromium with its virtual authenticator: {count} tests")

EMAIL = "ada@example.com"
BEGIN = "mutation { passkeySignInBegin { options userErrors { code } } }"
REGISTER = "mutation { passkeyRegistrationBegin { options userErrors { code } } }"
FINISH = """mutation ($response: JSON!) {
  passkeyRegistrationFinish(input: {response: $response}) { factor { id } userErrors { code field } }
}"""
SIGN_IN = """mutation ($response: JSON!) {
  sessionCreateByPasskey(input: {response: $response, returnToken: true}) {
    token viewer { member { email } } userErrors { code field }
  }
}"""


@dataclass
class Visitor:
    """A window whose browser has an authenticator of its own, at the tenant's site."""

    page: Page
    cdp: CDPSession
    authenticator: str
    base: str

    async def open(self, path: str) -> None:
        await self.page.goto(self.base + path)

    async def press(self, name: str) -> None:
        await self.page.get_by_role("button", name=name, exact=True).click()

    async def sign_in(self) -> None:
        await self.open("/login")
        await self.page.get_by_label("Email").fill(EMAIL)
        await self.page.get_by_label("Password").fill(PASSWORD)
        await self.press("Sign in")
        await expect(self.page.get_by_role("heading", name="My membership")).to_be_visible()

    async def register(self, name: str = "Laptop") -> None:
        await self.open("/account/security")
        await self.page.locator("#passkey-name").fill(name)
        await self.press("Add passkey")
        await expect(self.page.get_by_role("status")).to_have_text("Added. You can use it starting now.")

    async def sign_out(self) -> None:
        await self.press("Sign out")
        await expect(self.page.get_by_role("status")).to_have_text("You're signed out.")

    async def use_passkey(self) -> None:
        await self.open("/login")
        await self.press("Use a passkey")

    async def credentials(self) -> list[dict[str, Any]]:
        found = await self.cdp.send("WebAuthn.getCredentials", {"authenticatorId": self.authenticator})
        kept: list[dict[str, Any]] = found["credentials"]
        return kept

    async def signed(self, options: dict[str, Any]) -> dict[str, Any]:
        """What the browser answers to these options, as it would send it."""
        await self.open("/login")
        answer: dict[str, Any] = await self.page.evaluate(
            """async options => {
              const parse = PublicKeyCredential.parseRequestOptionsFromJSON(options);
              return (await navigator.credentials.get({ publicKey: parse })).toJSON();
            }""",
            options,
        )
        return answer


@pytest.fixture
async def visitor(app: Starlette, config: Config, business: Tenant) -> AsyncIterator[Visitor]:
    path = required()
    base = f"http://{business.slug}.localhost:{config.port}"
    async with serving(app) as port, async_playwright() as playwright:
        # Passkeys are bound to the site's own origin: the browser is led to it, wherever this server happens to listen.
        led = [f"--host-resolver-rules=MAP {business.slug}.localhost:{config.port} 127.0.0.1:{port}", "--no-sandbox"]
        chromium = await playwright.chromium.launch(executable_path=path, args=led)
        context = await chromium.new_context()
        context.set_default_timeout(10_000)
        page = await context.new_page()
        cdp = await context.new_cdp_session(page)
        await cdp.send("WebAuthn.enable")
        made = await cdp.send(
            "WebAuthn.addVirtualAuthenticator",
            {
                "options": {
                    "protocol": "ctap2",
                    "transport": "internal",
                    "hasResidentKey": True,
                    "hasUserVerification": True,
                    "isUserVerified": True,
                    "automaticPresenceSimulation": True,
                }
            },
        )
        yield Visitor(page, cdp, made["authenticatorId"], base)
        await chromium.close()


async def _member(api: Door, visitor: Visitor) -> Door:
    member = api.with_bearer(await signed_in(api, EMAIL, PASSWORD))
    await visitor.sign_in()
    return member


async def _options(api: Door) -> dict[str, Any]:
    options: dict[str, Any] = (await api(BEGIN))["passkeySignInBegin"]["options"]
    return options


async def _answered(api: Door, response: object) -> dict[str, Any]:
    payload: dict[str, Any] = (await api(SIGN_IN, {"response": response}))["sessionCreateByPasskey"]
    return payload


async def test_a_passkey_is_registered_and_signs_in_without_a_password(api: Door, visitor: Visitor) -> None:
    said: list[str] = []
    visitor.page.on("console", lambda message: said.append(message.text))
    await _member(api, visitor)
    await visitor.register()
    [credential] = await visitor.credentials()
    assert credential["isResidentCredential"]
    assert credential["rpId"] == visitor.base.partition("//")[2].partition(":")[0]
    await visitor.sign_out()
    await visitor.use_passkey()
    await expect(visitor.page.get_by_role("heading", name="My membership")).to_be_visible()
    await visitor.open("/account/security")
    await expect(visitor.page.get_by_label("Name", exact=True)).to_have_value("Laptop")
    assert said == []


async def test_a_passkey_is_renamed_and_removed(api: Door, visitor: Visitor) -> None:
    await _member(api, visitor)
    await visitor.register()
    await visitor.page.get_by_label("Name", exact=True).fill("Old laptop")
    await visitor.press("Rename")
    await expect(visitor.page.get_by_label("Name", exact=True)).to_have_value("Old laptop")
    await visitor.press("Remove Old laptop")
    await expect(visitor.page.get_by_text("You don't have any passkeys yet.")).to_be_visible()
    await visitor.sign_out()
    await visitor.use_passkey()
    await expect(visitor.page.get_by_role("alert")).to_contain_text("not registered here")


async def test_a_passkey_is_a_fresh_proof(api: Door, visitor: Visitor, clock: Any) -> None:
    await _member(api, visitor)
    await visitor.register()
    await clock.advance(minutes=16)
    await visitor.open("/account/security")
    await visitor.press("Add app")
    await expect(visitor.page.get_by_role("heading", name="Confirm it's you")).to_be_visible()
    await visitor.press("Use a passkey")
    await expect(visitor.page.get_by_role("heading", name="Security", exact=True)).to_be_visible()
    await visitor.press("Add app")
    await expect(visitor.page.get_by_role("heading", name="Set up an authenticator app")).to_be_visible()


async def test_an_answer_counts_once_and_to_its_own_question(api: Door, visitor: Visitor, clock: Any) -> None:
    await _member(api, visitor)
    await visitor.register()
    answer = await visitor.signed(await _options(api))
    assert (await _answered(api, answer))["viewer"]["member"]["email"] == EMAIL
    assert codes(await _answered(api, answer)) == ["CHALLENGE_INVALID"]
    late = await visitor.signed(await _options(api))
    await clock.advance(minutes=5, seconds=1)
    assert codes(await _answered(api, late)) == ["CHALLENGE_INVALID"]


async def test_a_changed_answer_proves_nothing(api: Door, visitor: Visitor) -> None:
    await _member(api, visitor)
    await visitor.register()
    answer = await visitor.signed(await _options(api))
    for part in ("signature", "authenticatorData"):
        bent = json.loads(json.dumps(answer))
        raw = bytearray(base64.urlsafe_b64decode(bent["response"][part] + "=="))
        raw[-1] ^= 1
        bent["response"][part] = base64.urlsafe_b64encode(raw).decode().rstrip("=")
        assert codes(await _answered(api, bent)) == ["PASSKEY_INVALID"], part
    elsewhere = json.loads(base64.urlsafe_b64decode(answer["response"]["clientDataJSON"] + "=="))
    elsewhere["origin"] = "https://evil.test"
    bent = json.loads(json.dumps(answer))
    bent["response"]["clientDataJSON"] = base64.urlsafe_b64encode(json.dumps(elsewhere).encode()).decode().rstrip("=")
    assert codes(await _answered(api, bent)) == ["PASSKEY_INVALID"]
    assert (await _answered(api, answer))["token"], "refused answers leave the question as it was"


async def test_a_copied_key_is_found_by_its_counter(api: Door, visitor: Visitor, system: Context) -> None:
    """Its owner's device has signed more often than the copy believes."""
    await _member(api, visitor)
    await visitor.register()
    async with database.for_tenant(system.tenant):
        await Factor.of(system.tenant).filter(kind=FactorKind.PASSKEY).update(sign_count=1_000)
    answer = await visitor.signed(await _options(api))
    assert codes(await _answered(api, answer)) == ["PASSKEY_INVALID"]


async def test_without_a_finger_a_face_or_a_pin_a_passkey_is_not_enough(api: Door, visitor: Visitor) -> None:
    await _member(api, visitor)
    await visitor.register()
    given = {"authenticatorId": visitor.authenticator, "isUserVerified": False}
    await visitor.cdp.send("WebAuthn.setUserVerified", given)
    options = {**await _options(api), "userVerification": "discouraged"}
    answer = await visitor.signed(options)
    assert codes(await _answered(api, answer)) == ["PASSKEY_INVALID"]


async def test_the_same_passkey_is_not_registered_twice(api: Door, visitor: Visitor) -> None:
    await _member(api, visitor)
    await visitor.register()
    await visitor.press("Add passkey")
    await expect(visitor.page.get_by_role("alert")).to_contain_text("No passkey was used")
    assert len(await visitor.credentials()) == 1


@pytest.mark.parametrize(
    "response",
    [{}, "no json", [], 7, {"id": "x"}, {"response": {"clientDataJSON": "!!"}}, {"response": []}, "[" * 9_000],
)
async def test_what_is_no_answer_is_refused(api: Door, response: Any) -> None:
    assert codes(await _answered(api, response)) == ["PASSKEY_INVALID"]
    member = await api.member()
    finished = (await member(FINISH, {"response": response}))["passkeyRegistrationFinish"]
    assert codes(finished) == ["PASSKEY_INVALID"]


async def test_whoever_begins_learns_nothing_about_anybody(api: Door) -> None:
    await api.member(EMAIL)
    options = await _options(api)
    assert options["userVerification"] == "required"
    assert not options.get("allowCredentials")
    assert EMAIL not in json.dumps(options)
    assert (await (await api.member())(REGISTER))["passkeyRegistrationBegin"]["options"]["rp"]["id"].endswith(
        ".localhost"
    )
