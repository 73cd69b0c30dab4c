"""Our rows as authlib asks for them, and requests as it reads them.

It decides and we keep: before it is asked, what it may ask for is read and locked; what it decided is written after.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

from authlib.oauth2.rfc6749 import ClientMixin, OAuth2Payload, OAuth2Request, TokenMixin
from authlib.oidc.core import AuthorizationCodeMixin

from models.identity import Application, ApplicationGrant, ApplicationKind, ApplicationToken, AuthorizationCode
from tenure.identity.oauth.applications import SCOPES
from tenure.kit import clock, secrets


class Payload(OAuth2Payload):
    """What was sent, in the query or as a form; a parameter that stands there twice is seen twice."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._lists: defaultdict[str, list[str]] = defaultdict(list)
        for name, value in pairs:
            self._lists[name].append(value)

    @property
    def data(self) -> dict[str, str]:
        return {name: values[-1] for name, values in self._lists.items()}

    @property
    def datalist(self) -> defaultdict[str, list[str]]:
        return self._lists


class Request(OAuth2Request):
    """A request to one of our endpoints. Whether it came by TLS is the affair of what stands before us."""

    def __init__(self, method: str, path: str, sent: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(method, f"https://here{path}", headers=dict(headers or {}))
        self.payload = Payload(parse_qsl(sent, keep_blank_values=True, max_num_fields=50))

    @property
    def form(self) -> dict[str, str]:
        return dict(self.payload.data)

    @property
    def args(self) -> dict[str, str]:
        return dict(self.payload.data)


@dataclass(frozen=True, slots=True)
class Client(ClientMixin):
    """An application as authlib knows it."""

    row: Application
    now: datetime

    def get_client_id(self) -> str:
        return str(self.row.id)

    def get_default_redirect_uri(self) -> str | None:
        return None

    def get_allowed_scope(self, scope: str | None) -> str | None:
        wanted = (scope or "openid").split()
        return " ".join(one for one in SCOPES if one in wanted) if set(wanted) <= set(self.row.scopes) else None

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        return redirect_uri in self.row.redirect_uris

    def check_client_secret(self, client_secret: str) -> bool:
        digest = secrets.digest(client_secret)
        if self.row.secret_digest is not None and secrets.same(self.row.secret_digest, digest):
            return True
        overlaps = self.row.overlap_until is not None and self.now < self.row.overlap_until
        return overlaps and self.row.former_digest is not None and secrets.same(self.row.former_digest, digest)

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        return (method == "none") == (self.row.kind is ApplicationKind.PUBLIC)

    def check_response_type(self, response_type: str) -> bool:
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type in ("authorization_code", "refresh_token")


@dataclass(frozen=True, slots=True)
class Code(AuthorizationCodeMixin):
    """A code as authlib knows it."""

    row: AuthorizationCode
    now: datetime

    @property
    def code_challenge(self) -> str:
        return self.row.challenge

    @property
    def code_challenge_method(self) -> str:
        return "S256"

    def get_redirect_uri(self) -> str:
        return self.row.redirect_uri

    def get_scope(self) -> str:
        return " ".join(self.row.scopes)

    def get_nonce(self) -> str | None:
        return self.row.nonce

    def get_auth_time(self) -> int | None:
        """In real time, as the other times of an ID token are, also where the business has a test clock."""
        if self.row.proved_at is None:
            return None
        return int((clock.now() - (self.now - self.row.proved_at)).timestamp())

    def get_acr(self) -> None:
        return None

    def get_amr(self) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Token(TokenMixin):
    """A token as authlib knows it, with the grant that it stands on."""

    row: ApplicationToken
    grant: ApplicationGrant
    now: datetime

    def check_client(self, client: Any) -> bool:
        return bool(client.row.id == self.grant.application_id)

    def get_scope(self) -> str:
        return " ".join(self.row.scopes)

    def get_expires_in(self) -> int:
        return int((self.row.expires_at - self.row.created_at).total_seconds())

    def is_expired(self) -> bool:
        return self.row.expires_at <= self.now

    def is_revoked(self) -> bool:
        return self.row.revoked_at is not None or self.row.used_at is not None or self.grant.revoked_at is not None
