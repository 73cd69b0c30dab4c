"""What a person typed into a form, what is wrong with it, and the key under which it counts once."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import parse_qsl

from starlette.requests import Request

from tenure.context import Claim, Context
from tenure.events.core import camel
from tenure.kit import ids
from tenure.kit.refusals import BadInput, CaptchaRequired, Refused

MOST_BYTES = 64 * 1024
MOST_FIELDS = 120
"""As many as a business may ask besides, and what every page of details asks."""
KEY = "key"
LETTER, LETTER_CODE = "letter", "letter_code"
"""What a mailed code answers, and the code, where one stands for the captcha."""


@dataclass(slots=True)
class Form:
    """`errors` stand beside their fields, `problem` above them all."""

    values: Mapping[str, str] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    problem: str = ""
    captcha: Mapping[str, Any] | None = None
    """What the browser is asked, where many attempts were made."""

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, "")

    def refuse(self, refusal: Refused | CaptchaRequired) -> None:
        """Show a refusal beside the field that it names, or above the form where it names none of ours."""
        if isinstance(refusal, CaptchaRequired):
            self.captcha = cast(Mapping[str, Any], refusal.extensions["captcha"])
            if self[LETTER]:
                self.errors[LETTER_CODE] = "This code has expired, or isn't the one in the email to this address."
            else:
                self.problem = str(refusal)
            return
        name = refusal.field[-1] if refusal.field else ""
        known = {camel(one): one for one in self.values}
        if name in known:
            self.errors[known[name]] = refusal.message
        else:
            self.problem = refusal.message

    def fresh_key(self) -> str:
        """Each showing of a form is a new attempt; sending one showing twice is one attempt."""
        return str(ids.new())

    def claim(self, ctx: Context, mutation: str, *said: str) -> Context:
        """The context under this form's key, so that a double click or a refresh does nothing twice."""
        digest = hashlib.sha256("\0".join(said).encode()).hexdigest()
        return ctx.claiming(Claim(mutation, self[KEY][:80], digest)) if self[KEY] else ctx


async def read(request: Request, names: Sequence[str] = ()) -> Form:
    """The form in a request's body; the last of two values counts. Raises `BadInput`."""
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        raise BadInput("This isn't a form.")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise BadInput("This form is too large.")
    return Form({**dict.fromkeys(names, ""), **_parsed(bytes(body))})


def _parsed(body: bytes) -> dict[str, str]:
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="strict")
    except ValueError as error:  # also of text that is not UTF-8
        raise BadInput("This form can't be read.") from error
    if any("\0" in value for _, value in pairs):
        raise BadInput("This form contains invalid characters.")
    return dict(pairs)
