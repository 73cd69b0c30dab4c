"""authlib's authorisation server over rows that were read before: it decides by the specifications, we keep.

OAuth 2.1: codes with PKCE (S256) alone, addresses to the letter, refresh tokens that are good once. What it would
write is left in `issued` and `reused`, for the transaction that holds the rows.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from authlib.oauth2.rfc6749 import AuthorizationServer, InvalidRequestError
from authlib.oauth2.rfc6749.grants import AuthorizationCodeGrant, RefreshTokenGrant
from authlib.oauth2.rfc7009 import RevocationEndpoint
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oauth2.rfc7662 import IntrospectionEndpoint
from authlib.oidc.core import OpenIDCode

from models.identity import (
    Application,
    ApplicationGrant,
    ApplicationToken,
    ApplicationTokenKind,
    AuthorizationCode,
    Member,
    MemberStatus,
)
from tenure.identity.oauth.adapters import Client, Code, Request, Token
from tenure.identity.oauth.applications import SCOPES
from tenure.identity.oauth.signing import ALGORITHM, Signer
from tenure.kit import clock, secrets

CODE_FOR = timedelta(seconds=60)
ACCESS_FOR = timedelta(minutes=30)
REFRESH_FOR = timedelta(days=60)
ID_TOKEN_FOR = timedelta(minutes=10)
METHODS = ["client_secret_basic", "client_secret_post", "none"]


@dataclass(slots=True)
class Known:
    """The rows that a request leads to, so far as they are there, and what an ID token is made of."""

    now: datetime
    application: Application | None = None
    code: AuthorizationCode | None = None
    token: ApplicationToken | None = None
    grant: ApplicationGrant | None = None
    member: Member | None = None
    issuer: str = ""
    signer: Signer | None = None
    claims: dict[str, Any] = field(default_factory=dict)

    @property
    def is_backed(self) -> bool:
        """Whether the member still allows it, and may still sign in."""
        is_active = self.member is not None and self.member.status is MemberStatus.ACTIVE
        return is_active and self.grant is not None and self.grant.revoked_at is None


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: Any
    headers: list[tuple[str, str]]

    @property
    def location(self) -> str:
        """Where a browser goes; empty where it stays."""
        return dict(self.headers).get("Location", "")


class Server(AuthorizationServer):
    """For one request."""

    def __init__(self, known: Known) -> None:
        super().__init__(scopes_supported=list(SCOPES))
        self.known = known
        self.issued: dict[str, str] | None = None
        self.given: str | None = None
        self.is_reused = False
        self.is_revoked = False
        self.register_token_generator("default", _tokens)
        self.register_grant(_CodeGrant, [_Challenge(required=True), _IdToken(require_nonce=False)])
        self.register_grant(_RefreshGrant)
        self.register_endpoint(_Revocation)
        self.register_endpoint(_Introspection)

    def query_client(self, client_id: str) -> Client | None:
        row = self.known.application
        if row is None or str(row.id) != client_id or row.deleted_at is not None:
            return None
        return Client(row, self.known.now)

    def save_token(self, token: dict[str, str], request: Request) -> None:
        self.issued = token

    def send_signal(self, name: str, *args: Any, **named: Any) -> None:
        """Nobody listens."""

    def create_oauth2_request(self, request: Request) -> Request:
        return request

    def handle_response(self, status: int, body: Any, headers: list[tuple[str, str]]) -> Answer:
        return Answer(status, dict(body) if isinstance(body, list) else body, list(headers))


def _tokens(grant_type: str, client: Client, **named: Any) -> dict[str, Any]:
    return {
        "token_type": "Bearer",
        "access_token": f"oa_{secrets.token()}",
        "refresh_token": f"or_{secrets.token()}",
        "expires_in": int(ACCESS_FOR.total_seconds()),
        "scope": named["scope"],
    }


class _Challenge(CodeChallenge):
    """PKCE, of public and confidential clients alike, and by S256 alone."""

    def validate_code_challenge(self, grant: Any, redirect_uri: str) -> None:
        said = grant.request.payload.data
        if not said.get("code_challenge") or said.get("code_challenge_method") != "S256":
            raise InvalidRequestError("A 'code_challenge' with the method S256 is required.")
        super().validate_code_challenge(grant, redirect_uri)


class _CodeGrant(AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS
    server: Server

    def generate_authorization_code(self) -> str:
        return secrets.token()

    def save_authorization_code(self, code: str, request: Request) -> None:
        self.server.given = code

    def query_authorization_code(self, code: str, client: Client) -> Code | None:
        known = self.server.known
        row, grant = known.code, known.grant
        if row is None or grant is None or grant.application_id != client.row.id:
            return None
        if row.used_at is not None:
            self.server.is_reused = True
            return None
        return (
            Code(row, known.now) if row.revoked_at is None and known.now < row.expires_at and known.is_backed else None
        )

    def delete_authorization_code(self, authorization_code: Code) -> None:
        """It is marked as used with the tokens that come of it."""

    def authenticate_user(self, authorization_code: Code) -> Member | None:
        return self.server.known.member


class _RefreshGrant(RefreshTokenGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS
    INCLUDE_NEW_REFRESH_TOKEN = True
    server: Server

    def authenticate_refresh_token(self, refresh_token: str) -> Token | None:
        known = self.server.known
        row, grant = known.token, known.grant
        if row is None or grant is None or row.kind is not ApplicationTokenKind.REFRESH:
            return None
        if row.used_at is not None and grant.application_id == self.request.client.row.id:
            self.server.is_reused = True
        token = Token(row, grant, known.now)
        return None if token.is_expired() or token.is_revoked() or not known.is_backed else token

    def authenticate_user(self, refresh_token: Token) -> Member | None:
        return self.server.known.member

    def revoke_old_credential(self, refresh_token: Token) -> None:
        """It is marked as used with the tokens that come of it."""


class _IdToken(OpenIDCode):
    """Who has signed in, signed with the business's key. Its times are the real ones: others live by them."""

    def exists_nonce(self, nonce: str, request: Request) -> bool:
        return False  # each code is redeemed once, and carries its own

    def resolve_client_private_key(self, client: Client) -> Any:
        return self._known.signer.key

    def get_client_algorithm(self, client: Client) -> str:
        return ALGORITHM

    def get_encode_header(self, client: Client) -> dict[str, str]:
        return {"alg": ALGORITHM, "kid": self._known.signer.kid, "typ": "JWT"}

    def get_compatible_claims(self, request: Request) -> dict[str, Any]:
        now = clock.now()
        times = {"iat": int(now.timestamp()), "exp": int((now + ID_TOKEN_FOR).timestamp())}
        return {"iss": self._known.issuer, "aud": request.client.get_client_id(), **times}

    def generate_user_info(self, user: Member, scope: str) -> dict[str, Any]:
        return dict(self._known.claims)

    def __call__(self, grant: Any) -> None:
        self._known = grant.server.known
        super().__call__(grant)


class _Revocation(RevocationEndpoint):
    CLIENT_AUTH_METHODS = METHODS
    server: Server

    def query_token(self, token_string: str, token_type_hint: str | None) -> Token | None:
        known = self.server.known
        return Token(known.token, known.grant, known.now) if known.token and known.grant else None

    def revoke_token(self, token: Token, request: Request) -> None:
        self.server.is_revoked = True


class _Introspection(IntrospectionEndpoint):
    CLIENT_AUTH_METHODS = METHODS[:2]
    server: Server

    def query_token(self, token_string: str, token_type_hint: str | None) -> Token | None:
        known = self.server.known
        return Token(known.token, known.grant, known.now) if known.token and known.grant and known.is_backed else None

    def check_permission(self, token: Token, client: Client, request: Request) -> bool:
        return token.check_client(client)

    def introspect_token(self, token: Token) -> dict[str, Any]:
        return {
            "client_id": str(token.grant.application_id),
            "sub": str(token.grant.member_id),
            "scope": token.get_scope(),
            "token_type": "Bearer",
            "iss": self.server.known.issuer,
            "iat": int(token.row.created_at.timestamp()),
            "exp": int(token.row.expires_at.timestamp()),
        }
