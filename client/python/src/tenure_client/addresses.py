"""Where a business is served."""

from dataclasses import dataclass
from typing import Self
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Address:
    """`http` and `ws` are the two doors of its GraphQL.

    Names below `localhost` are this machine (RFC 6761), which browsers know and many resolvers do not: those are called
    as `localhost`, and `host` is what the `Host` header names then.
    """

    http: str
    ws: str
    host: str
    is_below_localhost: bool

    @classmethod
    def of(cls, url: str) -> Self:
        """Of the business's own address, `https://club.example`. Raises ValueError for anything else."""
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
            raise ValueError(f"{url!r} is not the URL of a business, such as https://club.example.")
        path = parts.path.rstrip("/").removesuffix("/graphql") + "/graphql"
        below = parts.hostname.endswith(".localhost") and parts.scheme == "http"
        called = parts.netloc.replace(parts.hostname, "localhost") if below else parts.netloc
        socket = parts.scheme.replace("http", "ws")
        return cls(f"{parts.scheme}://{called}{path}", f"{socket}://{parts.netloc}{path}", parts.netloc, below)
