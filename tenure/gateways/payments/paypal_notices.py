"""Classic notifications (IPN): forms, which PayPal confirms when they are posted back to it byte by byte.

They come from a business's older buttons and subscriptions too; what we did not charge is kept for a person to see.
"""

import codecs
from dataclasses import dataclass
from urllib.parse import parse_qsl

from tenure.gateways.payments import paypal_answers, paypal_money
from tenure.gateways.payments.contract import (
    BadSignature,
    Notification,
    NotificationKind,
    NotThere,
    ProviderUnavailable,
)
from tenure.gateways.payments.paypal_account import Account, Answer
from tenure.gateways.payments.paypal_search import order_of
from tenure.kit import clock
from tenure.kit.money import Money

_COMMAND = b"cmd=_notify-validate&"
_CHARSET = "windows-1252"
"""What PayPal writes where it does not say."""
_MOST_FIELDS = 500


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who a notice must have been paid to: PayPal's id of the business, and its e-mail. Empty: not checked."""

    merchant_id: str = ""
    email: str = ""

    def is_in(self, said: dict[str, str]) -> bool:
        by_id = not self.merchant_id or said.get("receiver_id") == self.merchant_id
        heard = (said.get("receiver_email") or said.get("business") or "").lower()
        return by_id and (not self.email or heard == self.email.lower())


async def read_notice(account: Account, receiver: Receiver, raw: bytes) -> Notification:
    """The notification in the bytes, once PayPal says that they are its own, paid to us, and true.

    Raises BadSignature, or ProviderUnavailable where PayPal cannot be asked.
    """
    until = account.until()
    answer = await account.wire.post_form(account.place.notices, _COMMAND + raw, until)
    if answer == "INVALID":
        raise BadSignature("PayPal did not send this notice")
    if answer != "VERIFIED":
        raise ProviderUnavailable("PayPal says neither yes nor no to a notice")
    said = fields(raw)
    if not receiver.is_in(said):
        raise BadSignature("this notice is about money for somebody else")
    transaction = said.get("txn_id") or said.get("ipn_track_id") or ""
    taken = await _capture(account, transaction, until)
    if taken is not None and not _is_about(said, taken):
        raise BadSignature("this notice is of another amount than PayPal took")
    return _notification(said, transaction, taken)


def fields(raw: bytes) -> dict[str, str]:
    """The form, in the charset that it names. Raises BadSignature where it cannot be read."""
    try:
        plain = dict(parse_qsl(raw.decode("ascii"), encoding="latin-1", max_num_fields=_MOST_FIELDS))
        charset = codecs.lookup(plain.get("charset", _CHARSET)).name
        said = parse_qsl(
            raw.decode("ascii"),
            keep_blank_values=True,
            encoding=charset,
            errors="strict",
            max_num_fields=_MOST_FIELDS,
        )
    except (ValueError, LookupError) as error:
        raise BadSignature("a notice that cannot be read") from error
    return dict(said)


async def _capture(account: Account, transaction: str, until: float) -> Answer | None:
    """What PayPal itself has of that transaction, where it is one of our kind."""
    if not transaction.isalnum():
        return None
    try:
        return await account.look(f"/v2/payments/captures/{transaction}", until)
    except NotThere:
        return None


def _is_about(said: dict[str, str], taken: Answer) -> bool:
    try:
        told = paypal_money.read({"value": said["mc_gross"], "currency_code": said["mc_currency"]})
    except (KeyError, ValueError, ArithmeticError):
        return False
    money: Money = paypal_money.read(taken["amount"])
    return told == money


def _notification(said: dict[str, str], transaction: str, taken: Answer | None) -> Notification:
    """One per transaction and state, however often it comes."""
    order = order_of(taken) if taken else None
    status = said.get("payment_status") or said.get("txn_type") or "unknown"
    return Notification(
        event_id=f"ipn:{transaction}:{status}"[:255],
        kind=NotificationKind.CHARGE if order else NotificationKind.OTHER,
        type=f"ipn.{status}"[:120],
        provider_ref=order or transaction,
        charge_ref=order,
        reference=paypal_answers.reference((taken or {}).get("custom_id")),
        created=clock.now(),
    )
