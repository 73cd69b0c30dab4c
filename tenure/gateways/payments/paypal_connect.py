"""PayPal's accounts of a process: one pool of connections, one set of access tokens and certificates."""

from tenure.gateways.payments.paypal import PayPalPayments
from tenure.gateways.payments.paypal_account import Account
from tenure.gateways.payments.paypal_notices import Receiver
from tenure.gateways.payments.paypal_place import LIVE, SANDBOX, Place
from tenure.gateways.payments.paypal_webhooks import Proofs
from tenure.gateways.payments.paypal_wire import Wire


class PayPalDoor:
    """`place` stands for PayPal, wherever an account says that it is."""

    def __init__(self, place: Place | None = None) -> None:
        self._wire = Wire()
        self._proofs = Proofs(self._wire)
        self._place = place

    def opened(
        self, client_id: str, secret: str, *, is_sandbox: bool, merchant_id: str = "", email: str = ""
    ) -> PayPalPayments:
        place = self._place or (SANDBOX if is_sandbox else LIVE)
        account = Account(client_id, secret, self._wire, place)
        return PayPalPayments(account, self._proofs, Receiver(merchant_id, email))

    async def close(self) -> None:
        await self._wire.close()
