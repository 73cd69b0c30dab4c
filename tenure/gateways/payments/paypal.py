"""PayPal, over its REST interface: Orders v2, Vault v3 and Payments v2.

A payment method is the id of a payment token, or `WALLET`: then the member approves on PayPal's own page.
"""

import base64
import hashlib
from collections.abc import Mapping
from datetime import datetime

from tenure.gateways.payments import paypal_answers, paypal_orders, paypal_sales, paypal_search
from tenure.gateways.payments.arrivals import WALLET
from tenure.gateways.payments.contract import (
    AnswerLost,
    ChargeRequest,
    ChargeResult,
    ChargeStatus,
    ClientToken,
    Notification,
    NotThere,
    ProviderRefused,
    ProviderUnavailable,
    RefundRequest,
    RefundResult,
    SetupRequest,
    SetupResult,
)
from tenure.gateways.payments.declines import is_hard
from tenure.gateways.payments.paypal_account import Account, Answer, checked
from tenure.gateways.payments.paypal_books import PayPalBooks
from tenure.gateways.payments.paypal_declines import of_issue
from tenure.gateways.payments.paypal_events import notification
from tenure.gateways.payments.paypal_notices import Receiver, read_notice
from tenure.gateways.payments.paypal_subscriptions import PayPalSubscriptions
from tenure.gateways.payments.paypal_webhooks import Proofs

_ORDERS = "/v2/checkout/orders"
_TOKENS = "/v3/vault/payment-tokens"
_SETUPS = "/v3/vault/setup-tokens"
_MOST_PAGES = 100


class PayPalPayments(PayPalBooks, PayPalSubscriptions):
    """One PayPal business. `proofs` are the certificates of webhooks, shared by all; `receiver` is who is paid."""

    name = "paypal"

    def __init__(self, account: Account, proofs: Proofs, receiver: Receiver) -> None:
        self._account = account
        self._proofs = proofs
        self._receiver = receiver

    @property
    def pages(self) -> str:
        """The origin on which members approve."""
        return self._account.place.pages

    async def charge(self, request: ChargeRequest) -> ChargeResult:
        until = self._account.until()
        token = None if request.payment_method == WALLET else await self._token(request, until)
        try:
            order = await self._account.change(_ORDERS, paypal_orders.order(request, token), request.key, until)
        except ProviderRefused as refusal:
            return _declined(request, refusal)
        except AnswerLost as lost:
            if token is not None:
                raise
            # Nobody can approve an order whose address nobody was told: nothing was done, and nothing will be.
            raise ProviderUnavailable(str(lost)) from lost
        result = paypal_answers.charge_result(order)
        # PayPal answers a request id that it knows with what it did then, whatever is asked for now.
        if (result.reference, result.money) != (request.reference, request.money):
            raise ProviderRefused("This idempotency key was already used for another charge.", "idempotency_key_reused")
        return result

    async def _token(self, request: ChargeRequest, until: float) -> Answer:
        """The payment token, which tells what kind it is, and whose."""
        token = await self._account.look(f"{_TOKENS}/{checked(request.payment_method)}", until)
        owner = token.get("customer", {}).get("id")
        if request.customer and owner and owner != request.customer:
            raise ProviderRefused("This payment method belongs to another customer.", "PAYMENT_SOURCE_CANNOT_BE_USED")
        return token

    async def confirm(self, provider_ref: str) -> ChargeResult:
        """How the order stands, captured now where its payer has approved it: that can be done once only.

        Or how the payment of a subscription stands.
        """
        if (capture := paypal_sales.capture_of(provider_ref)) is not None:
            return await paypal_sales.look(self._account, checked(capture))
        until = self._account.until()
        order = await self._account.look(f"{_ORDERS}/{checked(provider_ref)}", until)
        if not paypal_answers.may_be_captured(order):
            return paypal_answers.charge_result(order)
        try:
            path = f"{_ORDERS}/{order['id']}/capture"
            order = await self._account.change(path, {}, f"capture:{order['id']}", until)
        except ProviderRefused as refusal:
            order = await self._not_captured(order, refusal, until)
        return paypal_answers.charge_result(order)

    async def _not_captured(self, order: Answer, refusal: ProviderRefused, until: float) -> Answer:
        """The order after a capture that was refused; a declined one is gone on with no more."""
        code = of_issue(refusal.code)
        if code is None and refusal.code != "ORDER_ALREADY_CAPTURED":
            raise refusal
        if code is not None:
            await self._give_up(order, code, until)
        return await self._account.look(f"{_ORDERS}/{order['id']}", until)

    async def _give_up(self, order: Answer, why: str, until: float) -> None:
        patch = paypal_orders.giving_up(order, why)
        await self._account.change(f"{_ORDERS}/{order['id']}", patch, None, until, "PATCH")

    async def find_charge(
        self, reference: str, *, customer: str | None = None, since: datetime | None = None
    ) -> ChargeResult | None:
        """By the search of transactions, which is late: raises ProviderUnavailable while it cannot know ours yet."""
        return await paypal_search.charge(self._account, reference, customer, since)

    async def cancel_charge(self, provider_ref: str, key: str) -> ChargeResult:
        """PayPal cancels no order: we mark it, and never capture what is marked."""
        if paypal_sales.capture_of(provider_ref) is not None:
            return await self.confirm(provider_ref)
        until = self._account.until()
        path = f"{_ORDERS}/{checked(provider_ref)}"
        order = await self._account.look(path, until)
        if paypal_answers.capture(order) is None and not paypal_answers.is_given_up(order):
            try:
                await self._give_up(order, paypal_answers.CANCELED, until)
            except ProviderRefused as refusal:
                if refusal.code != "ORDER_ALREADY_COMPLETED":
                    raise
            order = await self._account.look(path, until)
        return paypal_answers.charge_result(order)

    async def refund(self, request: RefundRequest) -> RefundResult:
        until = self._account.until()
        capture = await self._captured(request.provider_ref, until)
        path = f"{paypal_sales.CAPTURES}/{checked(capture)}/refund"
        refund = await self._account.change(path, paypal_orders.refund(request), request.key, until)
        result = paypal_answers.refund_result(refund)
        if (result.reference, result.money) != (request.reference, request.money):
            raise ProviderRefused("This idempotency key was already used for another refund.", "idempotency_key_reused")
        return result

    async def _captured(self, provider_ref: str, until: float) -> str:
        """PayPal's id of what was taken. Raises ProviderRefused where nothing was."""
        if (capture := paypal_sales.capture_of(provider_ref)) is not None:
            return capture
        taken = paypal_answers.capture(await self._account.look(f"{_ORDERS}/{checked(provider_ref)}", until))
        if taken is None:
            raise ProviderRefused("This order didn't collect any money.", "ORDER_NOT_CAPTURED")
        return str(taken["id"])

    async def find_refund(self, reference: str, provider_ref: str) -> RefundResult | None:
        """By the order, which lists its refunds at once; of a subscription's payment by the search, which is late."""
        if (capture := paypal_sales.capture_of(provider_ref)) is not None:
            return await paypal_sales.find_refund(self._account, reference, checked(capture))
        order = await self._account.look(f"{_ORDERS}/{checked(provider_ref)}", self._account.until())
        found = map(paypal_answers.refund_result, paypal_answers.refunds(order))
        return next((refund for refund in found if refund.reference == reference), None)

    async def ensure_customer(self, key: str, account_id: str, email: str) -> str:
        """PayPal makes no customers: it takes our name for one, 22 letters long, so that nobody is asked."""
        return base64.urlsafe_b64encode(hashlib.sha256(account_id.encode()).digest()[:16]).decode().rstrip("=")

    async def forget_customer(self, customer: str, key: str) -> None:
        until = self._account.until()
        for _ in range(_MOST_PAGES):
            page = await self._account.look(f"{_TOKENS}?customer_id={checked(customer)}&page_size=20", until)
            if not page.get("payment_tokens"):
                return
            for token in page["payment_tokens"]:
                await self._account.change(f"{_TOKENS}/{token['id']}", None, None, until, "DELETE")

    async def save_method(self, request: SetupRequest) -> SetupResult:
        until = self._account.until()
        if request.payment_method in (None, WALLET):
            body = paypal_orders.setup(request.customer, request.return_url)
            setup = await self._account.change(_SETUPS, body, request.key, until)
        else:
            setup = await self._account.look(f"{_SETUPS}/{checked(request.payment_method or '')}", until)
        return await self._kept(setup, request.customer, request.key, until)

    async def confirm_method(self, provider_ref: str) -> SetupResult:
        until = self._account.until()
        token, _, customer = provider_ref.partition(".")
        setup = await self._account.look(f"{_SETUPS}/{checked(token)}", until)
        return await self._kept(setup, customer, f"keep:{token}", until)

    async def _kept(self, setup: Answer, customer: str, key: str, until: float) -> SetupResult:
        """Change an approved set-up token for a payment token. One that was changed brings the same within 3 hours."""
        provider_ref = f"{setup['id']}.{customer}"
        if setup["status"] not in ("APPROVED", "VAULTED"):
            return paypal_answers.waiting_setup(setup, provider_ref)
        token = await self._account.change(_TOKENS, paypal_orders.exchange(setup["id"], customer), key, until)
        return paypal_answers.kept_setup(token, provider_ref)

    async def detach_method(self, payment_method: str, key: str) -> None:
        try:
            path = f"{_TOKENS}/{checked(payment_method)}"
            await self._account.change(path, None, None, self._account.until(), "DELETE")
        except NotThere:
            return  # forgotten already

    async def client_token(self, provider_ref: str) -> ClientToken:
        token, is_setup, _ = provider_ref.partition(".")
        path = f"{_SETUPS if is_setup else _ORDERS}/{checked(token)}"
        answer = await self._account.look(path, self._account.until())
        return paypal_answers.client_token(answer, provider_ref, self._account.client_id)

    async def fetch_proof(self, headers: Mapping[str, str], now: datetime) -> None:
        """Have the certificate at hand that these headers name."""
        await self._proofs.fetch(self._account.place, headers, now, self._account.until())

    def parse_webhook(
        self, raw: bytes, headers: Mapping[str, str], secrets: tuple[str, ...], now: datetime
    ) -> Notification:
        """`secrets` are the ids of our webhooks at PayPal. Its certificate must have been fetched before."""
        return notification(self._proofs.verified(self._account.place, raw, headers, secrets, now))

    async def read_notice(self, raw: bytes) -> Notification:
        return await read_notice(self._account, self._receiver, raw)


def _declined(request: ChargeRequest, refusal: ProviderRefused) -> ChargeResult:
    """A wallet that cannot pay: PayPal keeps no order of it, so that there is none to name."""
    code = of_issue(refusal.code)
    if code is None:
        raise refusal
    return ChargeResult(
        status=ChargeStatus.DECLINED,
        provider_ref="",
        reference=request.reference,
        money=request.money,
        decline_code=code,
        hard=is_hard(code),
        customer=request.customer,
    )
