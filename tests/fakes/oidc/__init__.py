"""An OpenID Connect provider over real HTTP, which can be told to misbehave."""

import base64
import hashlib
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import time
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode

from joserfc import jwt
from joserfc.jwk import KeySet, OctKey, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.site.serving import serving

CLIENT, SECRET = "tenure at the provider", "a secret: with/signs"


def _new_key() -> RSAKey:
    """Named as no other: the next provider of the tests may have the port of this one, and keys are kept by address."""
    return RSAKey.generate_key(2048, {"kid": secrets.token_hex(8), "use": "sig"}, auto_kid=False)


@dataclass
class Asked:
    """What came with somebody to the provider, under the code that they went back with."""

    redirect_uri: str
    nonce: str
    challenge: str


@dataclass
class Provider:
    """Everybody who comes is `person`. `claims` overrides what the ID token says (None leaves a claim out)."""

    issuer: str = ""
    person: dict[str, Any] = field(default_factory=lambda: {"sub": "p-1", "email": "pat@example.com"})
    claims: dict[str, Any] = field(default_factory=dict)
    algorithm: str = "RS256"
    declines: bool = False
    answers_issuer: bool = True
    calls_itself: str | None = None
    signs_with: RSAKey | None = None
    codes: dict[str, Asked] = field(default_factory=dict)
    redeemed: list[dict[str, str]] = field(default_factory=list)
    key: RSAKey = field(default_factory=_new_key)

    def rotate(self) -> None:
        self.key = _new_key()

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/.well-known/openid-configuration", self._configuration),
                Route("/authorize", self._authorize),
                Route("/token", self._token, methods=["POST"]),
                Route("/keys", self._keys),
            ]
        )

    async def _configuration(self, request: Request) -> Response:
        return JSONResponse(
            {
                "issuer": self.calls_itself or self.issuer,
                "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token",
                "jwks_uri": f"{self.issuer}/keys",
                "response_types_supported": ["code"],
                "authorization_response_iss_parameter_supported": True,
            }
        )

    async def _authorize(self, request: Request) -> Response:
        said = request.query_params
        assert said["response_type"] == "code"
        assert said["client_id"] == CLIENT
        assert said["code_challenge_method"] == "S256"
        answer = {"state": said["state"]} | ({"iss": self.issuer} if self.answers_issuer else {})
        if self.declines:
            answer["error"] = "access_denied"
        else:
            answer["code"] = secrets.token_urlsafe(8)
            self.codes[answer["code"]] = Asked(said["redirect_uri"], said["nonce"], said["code_challenge"])
        return RedirectResponse(f"{said['redirect_uri']}?{urlencode(answer)}")

    async def _token(self, request: Request) -> Response:
        form = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
        self.redeemed.append(form)
        asked = self.codes.pop(form["code"], None)
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if asked is None or challenge != asked.challenge or form["redirect_uri"] != asked.redirect_uri:
            return JSONResponse({"error": "invalid_grant"}, 400)
        if self._client(request) != (CLIENT, SECRET):
            return JSONResponse({"error": "invalid_client"}, 401)
        access = secrets.token_urlsafe(8)
        token = self._signed(self._said(asked.nonce))
        return JSONResponse({"access_token": access, "token_type": "Bearer", "id_token": token})

    def _client(self, request: Request) -> tuple[str, str]:
        name, _, secret = (
            base64.b64decode(request.headers["authorization"].removeprefix("Basic ")).decode().partition(":")
        )
        return unquote(name), unquote(secret)

    def _said(self, nonce: str) -> dict[str, Any]:
        now = int(time())
        usual = {
            "iss": self.issuer,
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": nonce,
            "email_verified": True,
        }
        said = usual | self.person | self.claims
        return {name: value for name, value in said.items() if value is not None}

    def _signed(self, said: dict[str, Any]) -> str:
        header = {"alg": self.algorithm, "kid": self.key.kid}
        if self.algorithm == "none":
            parts = (jwt.encode({"alg": "HS256"}, said, OctKey.generate_key())).split(".")
            none = base64.urlsafe_b64encode(b'{"alg":"none"}').decode().rstrip("=")
            return f"{none}.{parts[1]}."
        if self.algorithm == "HS256":  # with the public key, which everybody can read, as the secret
            return jwt.encode(header, said, OctKey.import_key(self.key.as_pem(private=False)), ["HS256"])
        return jwt.encode(header, said, self.signs_with or self.key, [self.algorithm])

    async def _keys(self, request: Request) -> Response:
        return JSONResponse(KeySet([self.key]).as_dict(private=False))


@asynccontextmanager
async def running() -> AsyncIterator[Provider]:
    """A provider at a free port of this machine."""
    provider = Provider()
    async with serving(provider.app()) as port:
        provider.issuer = f"http://127.0.0.1:{port}"
        yield provider
