"""The operations that identity's tests send, and what they read from letters."""

import re
from typing import Any

from tenure.gateways.captcha import work
from tenure.gateways.mail.mailbox import Received
from tenure.identity import addresses
from tenure.jobs import worker_door
from tests.door import Door

SIGN_UP = """mutation ($input: MemberSignUpInput!) {
  memberSignUp(input: $input) { letterSentTo userErrors { code field message } }
}"""
CONFIRM = """mutation ($token: String!) {
  emailConfirm(input: {token: $token}) { isConfirmed userErrors { code field } }
}"""
SIGN_IN = """mutation ($email: String!, $password: String!, $returnToken: Boolean = true) {
  sessionCreate(input: {email: $email, password: $password, returnToken: $returnToken}) {
    token session { id isCurrent } viewer { member { email } } userErrors { code field message }
  }
}"""
REQUEST_RESET = """mutation ($email: String!) {
  passwordResetRequest(input: {email: $email}) { letterSentTo userErrors { code } }
}"""
RESET = """mutation ($token: String!, $password: String!) {
  passwordReset(input: {token: $token, password: $password}) { isChanged userErrors { code field } }
}"""
CHANGE = """mutation ($current: String, $password: String!) {
  passwordChange(input: {currentPassword: $current, password: $password}) { member { id } userErrors { code field } }
}"""
VIEWER = """{ viewer {
  member { id email name locale zone emailConfirmedAt avatar { id } seats { role account { id } } }
  accounts { id kind name seats { role member { email } } }
  sessions { id device address isCurrent } roles permissions
} }"""

SIGN_IN_ANSWERING = """mutation ($email: String!, $password: String!, $captcha: String) {
  sessionCreate(input: {email: $email, password: $password, captcha: $captcha, returnToken: true}) {
    token userErrors { code field message }
  }
}"""

PASSWORD = "correct horse battery staple"
ANNA = "Anna@Example.com"


async def sign_up(api: Door, email: str = ANNA, password: str = PASSWORD, name: str = "Anna") -> dict[str, Any]:
    """Sign up, and have the login made that was asked for."""
    answer = await api(SIGN_UP, {"input": {"email": email, "password": password, "name": name}})
    payload: dict[str, Any] = answer["memberSignUp"]
    await worker_door.drain(api.system.services, api.system.tenant)
    return payload


async def sign_in(api: Door, email: str = ANNA, password: str = PASSWORD) -> dict[str, Any]:
    payload: dict[str, Any] = (await api(SIGN_IN, {"email": email, "password": password}))["sessionCreate"]
    return payload


async def join(api: Door, mailbox: Any, email: str = ANNA, password: str = PASSWORD) -> Door:
    """Sign up, confirm and sign in, as a person does."""
    await sign_up(api, email, password)
    await api(CONFIRM, {"token": token_of((await letters(api, mailbox, email))[0])})
    return api.with_bearer((await sign_in(api, email, password))["token"])


async def letters(api: Door, mailbox: Any, email: str = ANNA) -> list[Received]:
    """What this tenant has mailed to that address, newest first."""
    sender = f"no-reply@{api.system.business.slug}.localhost"
    return [letter for letter in await mailbox(addresses.parse(email).text) if sender in letter.sender]


def token_of(letter: Received) -> str:
    """The token in the link of a letter."""
    found = re.search(r"/(?:confirm-email|reset-password|admin|magic)/(\S+)", letter.text)
    assert found, letter.text
    return found[1]


def codes(payload: dict[str, Any]) -> list[str]:
    return [error["code"] for error in payload["userErrors"]]


async def ease_captchas(api: Door) -> None:
    """Next to no work: a test that solves many of them keeps its process busy, and Redis waiting."""
    staff = await api.staff("SETTINGS_WRITE")
    document = """mutation {
      settingSet(input: {key: "captcha.difficulty", value: 1, level: TENANT}) { userErrors { message } }
    }"""
    assert (await staff(document))["settingSet"]["userErrors"] == []


async def answering(api: Door, document: str, variables: dict[str, Any]) -> dict[str, Any]:
    """The whole answer to an operation that takes `$captcha`, having solved the challenge where one was put."""
    body = await api.raw(document, variables)
    asked = challenge_in(body)
    return body if asked is None else await api.raw(document, {**variables, "captcha": solved(asked)})


def challenge_in(body: dict[str, Any]) -> dict[str, Any] | None:
    """The challenge of a refusal that asks for one."""
    found = [error["extensions"].get("captcha") for error in body.get("errors", [])]
    challenge: dict[str, Any] | None = next(filter(None, found), None)
    return challenge


def solved(challenge: dict[str, Any]) -> str:
    return work.solved(challenge["text"], challenge["difficulty"])
