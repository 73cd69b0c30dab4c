"""Where PayPal is: the real one, the one to try things in, and for tests any other."""

from dataclasses import dataclass

from cryptography import x509


@dataclass(frozen=True, slots=True)
class Place:
    """`pages` is the origin on which members approve, `notices` where a classic notification is posted back,
    `certificates` the origins that may serve those of webhooks, `signer` the name in them. `roots` are the authorities
    behind that; none named, those that httpx trusts.
    """

    api: str
    pages: str
    notices: str
    certificates: frozenset[str]
    signer: str
    roots: tuple[x509.Certificate, ...] = ()


LIVE = Place(
    "https://api-m.paypal.com",
    "https://www.paypal.com",
    "https://ipnpb.paypal.com/cgi-bin/webscr",
    frozenset({"https://api.paypal.com", "https://api-m.paypal.com"}),
    "messageverificationcerts.paypal.com",
)
SANDBOX = Place(
    "https://api-m.sandbox.paypal.com",
    "https://www.sandbox.paypal.com",
    "https://ipnpb.sandbox.paypal.com/cgi-bin/webscr",
    frozenset({"https://api.sandbox.paypal.com", "https://api-m.sandbox.paypal.com"}),
    "messageverificationcerts.sandbox.paypal.com",
)
