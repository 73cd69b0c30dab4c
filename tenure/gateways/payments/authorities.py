"""The certificate authorities that we trust in others' names."""

import ssl
from functools import cache

import httpx
from cryptography import x509


@cache
def trust() -> ssl.SSLContext:
    """Those that httpx trusts. Reading them takes a third of a second: once is enough."""
    return httpx.create_ssl_context()


@cache
def roots() -> tuple[x509.Certificate, ...]:
    """The same, one by one."""
    return tuple(map(x509.load_der_x509_certificate, trust().get_ca_certs(binary_form=True)))
