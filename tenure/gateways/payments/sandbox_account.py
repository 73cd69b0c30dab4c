"""The state of one merchant's account in the sandbox, and the only ways in which it changes."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from tenure.gateways.payments import sandbox_records
from tenure.gateways.payments.contract import (
    ChargeRequest,
    ChargeStatus,
    ProviderRefused,
    RefundRequest,
    RefundStatus,
    SetupRequest,
)
from tenure.gateways.payments.sandbox_methods import METHODS
from tenure.gateways.payments.sandbox_outbox import Outbox
from tenure.gateways.payments.sandbox_store import Document, Store

_ENDINGS = {
    ChargeStatus.SUCCEEDED: "succeeded",
    ChargeStatus.PENDING: "processing",
    ChargeStatus.ACTION_REQUIRED: "requires_action",
    ChargeStatus.DECLINED: "payment_failed",
    ChargeStatus.CANCELED: "canceled",
}
_UNPAID = frozenset({ChargeStatus.ACTION_REQUIRED, ChargeStatus.PENDING, ChargeStatus.DECLINED})


class Account:
    """Documents in a store, each changed in one atomic step; ids follow from keys: a repeated step finds the first."""

    def __init__(self, store: Store, name: str, outbox: Outbox, now: Callable[[], datetime]) -> None:
        self._store = store
        self._name = name
        self._outbox = outbox
        self._now = now

    async def claim(self, key: str, call: str, request: Mapping[str, Any]) -> None:
        """Bind the key to this request. Raises ProviderRefused where it belongs to another."""
        mine = {"call": call, "request": dict(request)}
        if await self._put("key", key, mine) not in (None, mine):
            raise ProviderRefused(
                "This idempotency key was already used with a different request.", "idempotency_error"
            )

    async def add_charge(self, request: ChargeRequest) -> tuple[Document, bool]:
        """The charge of this request, and whether this call made it."""
        method = await self._method(request.payment_method, request.customer)
        charge = sandbox_records.charge(self._id("pi", request.key), request, method, self._stamp())
        if request.save and request.customer and not method["customer"]:
            charge = {**charge, "method": self._id("pm", request.key)}
        await self._put("reference", f"{request.reference}/{charge['id']}", {"charge": charge["id"]})
        known = await self._put("charge", charge["id"], charge)
        await self._follow_up("charge", known or charge)
        return known or charge, known is None

    async def charges(self, reference: str) -> list[Document]:
        """The charges with our reference, newest first."""
        pointers = await self._store.list(self._key("reference", f"{reference}/"))
        found = [await self._get("charge", pointer["charge"]) for pointer in pointers]
        return sorted((charge for charge in found if charge), key=lambda charge: -int(charge["created"]))

    async def add_refund(self, request: RefundRequest) -> tuple[Document, bool]:
        """The refund of this request, and whether this call made it. Raises ProviderRefused where it is too much."""
        refund = self._new_refund(request)
        while True:
            charge = await self.known("charge", request.provider_ref)
            known = next((known for known in charge["refunds"] if known["id"] == refund["id"]), None)
            if known is None:
                _refuse_excess(charge, request)
            changed = {**charge, "refunds": [*charge["refunds"], refund]}
            if known or await self._store.replace(self._key("charge", charge["id"]), charge, changed):
                await self._outbox.tell("refund.created", refund, charge["id"], self._stamp())
                return known or refund, known is None

    async def add_customer(self, account_id: str, email: str) -> str:
        customer = self._id("cus", account_id)
        await self._put("customer", customer, {"account_id": account_id, "email": email})
        return customer

    async def remove_customer(self, customer: str, key: str) -> None:
        """The key's claim goes too: it says whose customer it was."""
        await self._store.remove(self._key("customer", customer))
        await self._store.remove(self._key("key", key))
        for method in await self._store.list(self._key("method", "")):
            if method["customer"] == customer:
                await self.detach(method["id"])

    async def add_setup(self, request: SetupRequest) -> Document:
        fresh = sandbox_records.setup(self._id("seti", request.key), request, self._stamp())
        return await self._put("setup", fresh["id"], fresh) or fresh

    async def choose(self, setup_id: str, payment_method: str) -> Document:
        """Give a set-up its test method, once."""
        if payment_method not in METHODS:
            raise ProviderRefused(f"There is no test payment method {payment_method[:80]!r}.", "resource_missing")
        while True:
            setup = await self.known("setup", setup_id)
            if setup["test"]:
                await self._follow_up("setup", setup)
                return setup
            method = self._id("pm", setup_id)
            chosen = sandbox_records.chosen(setup, payment_method, method)
            if await self._store.replace(self._key("setup", setup_id), setup, chosen):
                await self._follow_up("setup", chosen)
                return chosen

    async def move(
        self,
        kind: str,
        reference: str,
        status: ChargeStatus,
        decline_code: str | None = None,
        out_of: frozenset[ChargeStatus] = _UNPAID,
    ) -> Document:
        """Bring a charge or a set-up from one of these states to `status`; from any other it stays where it is."""
        while True:
            document = await self.known(kind, reference)
            if document["status"] not in out_of:
                await self._follow_up(kind, document)
                return document
            if document["test"] is None:
                raise ProviderRefused("This setup has no payment method yet.", "setup_intent_unexpected_state")
            moved = sandbox_records.stand(document, status, decline_code)
            if await self._store.replace(self._key(kind, reference), document, moved):
                await self._follow_up(kind, moved)
                return moved

    async def detach(self, payment_method: str) -> None:
        method = await self.known("method", payment_method)
        await self._store.replace(self._key("method", payment_method), method, {**method, "detached": True})

    async def all(self, kind: str) -> list[Document]:
        """Every document of this kind."""
        return await self._store.list(self._key(kind, ""))

    async def find(self, kind: str, reference: str) -> Document | None:
        """The document of this kind, where there is one."""
        return await self._get(kind, reference)

    async def known(self, kind: str, reference: str) -> Document:
        """The document of this kind. Raises ProviderRefused where there is none."""
        document = await self._get(kind, reference)
        if document is None:
            raise ProviderRefused(f"There is no {kind} {reference[:80]!r}.", "resource_missing")
        return document

    async def _method(self, payment_method: str, customer: str | None) -> Document:
        if payment_method in METHODS:
            return {"id": payment_method, "test": payment_method, "customer": None, "authenticated": False}
        method = await self.known("method", payment_method)
        if method["detached"] or method["customer"] != customer:
            raise ProviderRefused("This payment method doesn't belong to this customer.", "payment_method_unattached")
        return method

    async def _follow_up(self, kind: str, document: Document) -> None:
        """What comes after a new state: a method that is kept, and an event.

        Done again at every repeat, because a process may have ended between the state and what follows from it.
        """
        status = ChargeStatus(document["status"])
        if status in sandbox_records.KEPT and document["method"] not in (None, document["test"]):
            await self._put("method", document["method"], sandbox_records.kept_method(document))
        family = "payment_intent" if kind == "charge" else "setup_intent"
        ending = "setup_failed" if kind == "setup" and status is ChargeStatus.DECLINED else _ENDINGS[status]
        await self._outbox.tell(f"{family}.{ending}", document, None, self._stamp())

    def _new_refund(self, request: RefundRequest) -> Document:
        return {
            "id": self._id("re", request.key),
            "reference": request.reference,
            "money": [request.money.minor, request.money.currency],
            "status": RefundStatus.SUCCEEDED.value,
            "created": self._stamp(),
        }

    async def _put(self, kind: str, key: str, document: Document) -> Document | None:
        return await self._store.put_if_absent(self._key(kind, key), document)

    async def _get(self, kind: str, key: str) -> Document | None:
        return await self._store.get(self._key(kind, key))

    def _key(self, kind: str, key: str) -> str:
        return f"{self._name}/{kind}/{key}"

    def _id(self, prefix: str, *parts: str) -> str:
        return sandbox_records.name(prefix, self._name, *parts)

    def _stamp(self) -> int:
        """Microseconds since 1970."""
        return sandbox_records.microseconds(self._now())


def _refuse_excess(charge: Document, request: RefundRequest) -> None:
    left = sandbox_records.money_of(charge) - sandbox_records.refunded(charge)
    if request.money.currency != left.currency or request.money.minor <= 0:
        raise ProviderRefused(
            "The amount must be greater than zero and in the currency of the charge.", "parameter_invalid_integer"
        )
    if charge["status"] != ChargeStatus.SUCCEEDED:
        raise ProviderRefused("This charge didn't collect any money.", "charge_not_refundable")
    if left < request.money:
        raise ProviderRefused(
            "The amount is greater than what is left to refund of the charge.", "charge_already_refunded"
        )
