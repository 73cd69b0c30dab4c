"""What the fake's payers pay with, by the ids under which any account of it finds them, unspent at every use.

They stand for what a payer does in PayPal's own windows: each is a set-up token and a payment token in one.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Instrument:
    """`response` is the processor's code of a charge, `absent` that of one without the payer, `issue` a wallet's."""

    kind: str = "card"
    last4: str = ""
    response: str = "0000"
    absent: str = ""
    issue: str = ""
    is_kept: bool = True
    authenticates: bool = False
    pending: bool = False

    def facts(self) -> dict[str, Any]:
        """How it is shown in orders and tokens."""
        if self.kind == "paypal":
            return {"email_address": "ada@payer.example", "account_id": PAYER_ID}
        return {"brand": "VISA", "last_digits": self.last4, "expiry": "2099-12"}


PAYER_ID = "QYR5Z8XDVJNXQ"
INSTRUMENTS = {
    "card_visa": Instrument(last4="4242"),
    "card_declined": Instrument(last4="0002", response="5100", is_kept=False),
    "card_without_funds": Instrument(last4="9995", response="5120", is_kept=False),
    "card_stolen": Instrument(last4="9979", response="9520", is_kept=False),
    "card_to_authenticate": Instrument(last4="3155", absent="5650", authenticates=True),
    "card_failing_later": Instrument(last4="0341", absent="5400"),
    "wallet_good": Instrument("paypal"),
    "wallet_pending": Instrument("paypal", pending=True),
    "wallet_empty": Instrument("paypal", issue="INSTRUMENT_DECLINED"),
    "wallet_locked": Instrument("paypal", issue="PAYER_ACCOUNT_RESTRICTED"),
}
