"""Certificates that the fake signs its webhooks with: an authority, one between, and the signer; and wrong ones."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tenure.kit import clock

SIGNER = "messageverificationcerts.paypal.com"


@dataclass(frozen=True)
class Certified:
    """A key, and the certificate that somebody made out for it."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def signature(self, text: bytes) -> bytes:
        return self.key.sign(text, padding.PKCS1v15(), hashes.SHA256())


@dataclass(frozen=True)
class Chain:
    """`root` is what must be trusted, `pem` what is served: the signer's certificate and the one between."""

    root: Certified
    between: Certified
    signer: Certified

    @property
    def pem(self) -> bytes:
        return self.signer.pem + self.between.pem


@cache
def chain() -> Chain:
    """The one of this process: three keys take a third of a second."""
    return made()


def made(host: str = SIGNER, *, root: Certified | None = None, until: datetime | None = None) -> Chain:
    """A chain, for tests also one of another host, below another authority, or that has ended."""
    root = root or authority("Fake Root")
    between = issued("Fake Authority Between", root, is_authority=True)
    return Chain(root, between, issued(host, between, until=until))


def authority(name: str) -> Certified:
    key = _key()
    return Certified(key, _certificate(name, key, None, key, is_authority=True, until=None))


def issued(name: str, by: Certified, *, is_authority: bool = False, until: datetime | None = None) -> Certified:
    key = _key()
    return Certified(key, _certificate(name, key, by.certificate, by.key, is_authority=is_authority, until=until))


def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _certificate(
    name: str,
    key: rsa.RSAPrivateKey,
    issuer: x509.Certificate | None,
    by: rsa.RSAPrivateKey,
    *,
    is_authority: bool,
    until: datetime | None,
) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    began = min(clock.now(), until or clock.now()) - timedelta(days=400)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(began)
        .not_valid_after(until or clock.now() + timedelta(days=400))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(_usage(is_authority), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False)
    )
    if not is_authority:
        builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    return builder.sign(by, hashes.SHA256())


def _usage(is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority,
        content_commitment=False,
        key_encipherment=not is_authority,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )
