"""A payment provider for demos, development and tests: no account, no network, and money that is not real."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict, replace
from datetime import datetime

from tenure.gateways.payments import notifications, sandbox_records
from tenure.gateways.payments.contract import (
    DEADLINE,
    AnswerLost,
    ChargeRequest,
    ChargeResult,
    ChargeStatus,
    ClientToken,
    Notification,
    PaymentError,
    ProviderRefused,
    ProviderUnavailable,
    RefundRequest,
    RefundResult,
    SetupRequest,
    SetupResult,
    first_to_matter,
)
from tenure.gateways.payments.declines import AUTHENTICATION_FAILED
from tenure.gateways.payments.notifications import SignedNotification
from tenure.gateways.payments.sandbox_account import Account
from tenure.gateways.payments.sandbox_books import SandboxBooks
from tenure.gateways.payments.sandbox_methods import METHODS
from tenure.gateways.payments.sandbox_outbox import Outbox
from tenure.gateways.payments.sandbox_store import Document, Store, StoreUnavailable
from tenure.kit import clock

PAGES = "/sandbox"
"""Where our hosted pages start: `/authenticate/<ref>` and `/method/<ref>` lie below it."""


class SandboxPayments(SandboxBooks):
    """One merchant's account in the sandbox; all processes that share the store see the same one.

    `webhook_secret` signs the notifications, `deadline` is in seconds, `now` tells when things happen.
    """

    name = "sandbox"

    def __init__(
        self,
        store: Store,
        account: str,
        webhook_secret: str,
        *,
        pages: str = PAGES,
        deadline: float = DEADLINE,
        now: Callable[[], datetime] = clock.now,
    ) -> None:
        self._outbox = Outbox(store, account, webhook_secret)
        self._account = Account(store, account, self._outbox, now)
        self._pages = pages
        self._deadline = deadline

    async def charge(self, request: ChargeRequest) -> ChargeResult:
        if request.money.minor <= 0:
            raise ProviderRefused("The amount must be greater than zero.", "amount_too_small")
        async with self._asking(AnswerLost):
            await self._account.claim(request.key, "charge", asdict(replace(request, consent=None)))
            charge, new = await self._account.add_charge(request)
        _lose_answer(charge, new)
        return sandbox_records.charge_result(sandbox_records.first_answer(charge), self._pages)

    async def confirm(self, provider_ref: str) -> ChargeResult:
        async with self._asking(ProviderUnavailable):
            return sandbox_records.charge_result(await self._account.known("charge", provider_ref), self._pages)

    async def find_charge(
        self, reference: str, *, customer: str | None = None, since: datetime | None = None
    ) -> ChargeResult | None:
        async with self._asking(ProviderUnavailable):
            charges = await self._account.charges(reference)
        return first_to_matter(
            sandbox_records.charge_result(charge, self._pages)
            for charge in charges
            if customer in (None, charge["customer"])
            and (since is None or charge["created"] >= sandbox_records.microseconds(since))
        )

    async def cancel_charge(self, provider_ref: str, key: str) -> ChargeResult:
        async with self._asking(AnswerLost):
            await self._account.claim(key, "cancel", {"provider_ref": provider_ref})
            charge = await self._account.move("charge", provider_ref, ChargeStatus.CANCELED)
        return sandbox_records.charge_result(charge, self._pages)

    async def refund(self, request: RefundRequest) -> RefundResult:
        async with self._asking(AnswerLost):
            await self._account.claim(request.key, "refund", asdict(request))
            refund, new = await self._account.add_refund(request)
            _lose_answer(await self._account.known("charge", request.provider_ref), new)
        return sandbox_records.refund_result(refund)

    async def find_refund(self, reference: str, provider_ref: str) -> RefundResult | None:
        async with self._asking(ProviderUnavailable):
            charge = await self._account.known("charge", provider_ref)
        found = (refund for refund in charge["refunds"] if refund["reference"] == reference)
        return next((sandbox_records.refund_result(refund) for refund in found), None)

    async def ensure_customer(self, key: str, account_id: str, email: str) -> str:
        async with self._asking(AnswerLost):
            await self._account.claim(key, "customer", {"account_id": account_id, "email": email})
            return await self._account.add_customer(account_id, email)

    async def forget_customer(self, customer: str, key: str) -> None:
        async with self._asking(AnswerLost):
            await self._account.remove_customer(customer, key)

    async def save_method(self, request: SetupRequest) -> SetupResult:
        async with self._asking(AnswerLost):
            await self._account.claim(request.key, "setup", asdict(replace(request, consent=None)))
            setup = await self._account.add_setup(request)
            if request.payment_method:
                setup = await self._account.choose(setup["id"], request.payment_method)
        return sandbox_records.setup_result(setup, self._pages)

    async def confirm_method(self, provider_ref: str) -> SetupResult:
        async with self._asking(ProviderUnavailable):
            return sandbox_records.setup_result(await self._account.known("setup", provider_ref), self._pages)

    async def detach_method(self, payment_method: str, key: str) -> None:
        async with self._asking(AnswerLost):
            await self._account.claim(key, "detach", {"payment_method": payment_method})
            await self._account.detach(payment_method)

    async def client_token(self, provider_ref: str) -> ClientToken:
        async with self._asking(ProviderUnavailable):
            subject = await self._account.known(_kind(provider_ref), provider_ref)
        secret = f"{provider_ref}_secret_sandbox"
        return ClientToken(self.name, "pk_sandbox", secret, sandbox_records.action_url(subject, self._pages))

    def parse_webhook(
        self, raw: bytes, headers: Mapping[str, str], secrets: tuple[str, ...], now: datetime
    ) -> Notification:
        return notifications.notification(notifications.verified(raw, headers, secrets, now))

    # What the hosted pages and the worker call, in place of the member, the bank and the provider's own machines:

    async def authenticate(self, provider_ref: str, approve: bool) -> None:
        """The member approves or rejects a charge or a set-up that waits for it; any other is left as it is."""
        status, code = (ChargeStatus.SUCCEEDED, None) if approve else (ChargeStatus.DECLINED, AUTHENTICATION_FAILED)
        waiting = frozenset({ChargeStatus.ACTION_REQUIRED})
        async with self._asking(AnswerLost):
            await self._account.move(_kind(provider_ref), provider_ref, status, code, waiting)

    async def settle(self, provider_ref: str, succeed: bool) -> None:
        """The bank answers on a pending charge."""
        status, code = (ChargeStatus.SUCCEEDED, None) if succeed else (ChargeStatus.DECLINED, "insufficient_funds")
        async with self._asking(AnswerLost):
            await self._account.move("charge", provider_ref, status, code, frozenset({ChargeStatus.PENDING}))

    async def choose_method(self, provider_ref: str, payment_method: str) -> SetupResult:
        """The member brings a test method to a set-up that was begun without one."""
        async with self._asking(AnswerLost):
            setup = await self._account.choose(provider_ref, payment_method)
        return sandbox_records.setup_result(setup, self._pages)

    async def notifications_for(self, provider_ref: str, now: datetime) -> list[SignedNotification]:
        """Every webhook about this charge, set-up or refund so far, freshly signed, oldest first."""
        async with self._asking(ProviderUnavailable):
            return await self._outbox.about(provider_ref, now)

    async def undelivered(self, now: datetime) -> list[SignedNotification]:
        """The webhooks that nobody has taken yet, freshly signed, oldest first."""
        async with self._asking(ProviderUnavailable):
            return await self._outbox.undelivered(now)

    async def delivered(self, event_id: str) -> None:
        """This webhook was taken."""
        async with self._asking(AnswerLost):
            await self._outbox.delivered(event_id)

    @asynccontextmanager
    async def _asking(self, lost: type[PaymentError]) -> AsyncIterator[None]:
        """Turn silence into `lost`, and a store that cannot be used into ProviderUnavailable."""
        try:
            async with asyncio.timeout(self._deadline):
                yield
        except TimeoutError as error:
            raise lost(f"the sandbox did not respond within {self._deadline} s") from error
        except StoreUnavailable as error:
            raise ProviderUnavailable(str(error)) from error


def _kind(provider_ref: str) -> str:
    return "setup" if provider_ref.startswith("seti_") else "charge"


def _lose_answer(charge: Document, new: bool) -> None:
    if new and METHODS[charge["test"]].loses_answer:
        raise AnswerLost("the sandbox carried out the request but sent no response, as this test method asks")
