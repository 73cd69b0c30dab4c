"""Codes of authenticator apps (RFC 6238): six digits, every 30 seconds another.

Their time is the real one, also where the tenant has a test clock: it is the time of the device that shows them.
"""

from datetime import datetime

import pyotp
import segno

from tenure.kit import secrets

STEP_SECONDS = 30
DIGITS = 6
SKEW = 1
"""How many intervals a device's clock may be ahead or behind."""


def secret() -> str:
    """160 bits of chance in base32, as apps take it."""
    return pyotp.random_base32()


def uri(plain_secret: str, account: str, issuer: str) -> str:
    """What the QR code holds: the secret, and under which name the app lists it."""
    return pyotp.TOTP(plain_secret).provisioning_uri(name=account, issuer_name=issuer)


def picture(address: str) -> str:
    """The address as a QR code, as `data:image/svg+xml`."""
    return segno.make(address, error="m").svg_data_uri(scale=5, border=4, dark="#000", light="#fff")


def step_of(plain_secret: str, code: str, now: datetime) -> int | None:
    """The interval whose code this is; None where it is none of now, the one before or the one after."""
    typed = "".join(code.split())
    if len(typed) != DIGITS or not typed.isascii() or not typed.isdigit():
        return None
    present = int(now.timestamp()) // STEP_SECONDS
    app = pyotp.TOTP(plain_secret)
    steps = range(present - SKEW, present + SKEW + 1)
    # All are compared, so that the time it takes tells nothing.
    matching = [step for step in steps if secrets.same(app.generate_otp(step), typed)]
    return matching[-1] if matching else None
