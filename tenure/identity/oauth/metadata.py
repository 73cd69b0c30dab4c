"""What clients find out by themselves (OpenID Connect Discovery 1.0, RFC 8414)."""

from typing import Any

from tenure.context import Context
from tenure.identity.oauth.applications import SCOPES
from tenure.identity.oauth.server import METHODS
from tenure.identity.oauth.signing import ALGORITHM


def of(ctx: Context) -> dict[str, Any]:
    """Of the business whose pages are at the context's origin, which is the issuer."""
    issuer = ctx.origin
    return {
        "issuer": issuer,
        "authorization_endpoint": f"{issuer}/oauth/authorize",
        "token_endpoint": f"{issuer}/oauth/token",
        "revocation_endpoint": f"{issuer}/oauth/revoke",
        "introspection_endpoint": f"{issuer}/oauth/introspect",
        "userinfo_endpoint": f"{issuer}/oauth/userinfo",
        "jwks_uri": f"{issuer}/.well-known/jwks.json",
        "scopes_supported": list(SCOPES),
        "claims_supported": [
            *("iss", "sub", "aud", "exp", "iat", "auth_time", "nonce"),
            *("name", "locale", "zoneinfo", "email", "email_verified", "membership"),
        ],
        "prompt_values_supported": ["none", "login", "consent", "select_account"],
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": [ALGORITHM],
        "token_endpoint_auth_methods_supported": METHODS,
        "revocation_endpoint_auth_methods_supported": METHODS,
        "introspection_endpoint_auth_methods_supported": METHODS[:2],
        "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": True,
    }
