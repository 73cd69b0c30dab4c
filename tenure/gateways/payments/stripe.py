"""Stripe, through its own SDK: PaymentIntents, SetupIntents, Refunds and Customers."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import stripe
from stripe.params import PaymentIntentCreateParams, PaymentIntentListParams, SetupIntentCreateParams

from tenure.gateways.payments import notifications, stripe_answers
from tenure.gateways.payments.contract import (
    AnswerLost,
    ChargeRequest,
    ChargeResult,
    ClientToken,
    Consent,
    Notification,
    ProviderUnavailable,
    RefundRequest,
    RefundResult,
    SetupRequest,
    SetupResult,
    first_to_matter,
)
from tenure.gateways.payments.notifications import REFERENCE
from tenure.gateways.payments.stripe_account import once
from tenure.gateways.payments.stripe_books import CHARGE_PARTS, StripeBooks
from tenure.gateways.payments.stripe_customers import StripeCustomers
from tenure.gateways.payments.stripe_endpoints import StripeEndpoints
from tenure.gateways.payments.stripe_subscriptions import StripeSubscriptions

_ACCOUNT = "tenure_account"
_KEY = "tenure_key"


class StripePayments(StripeBooks, StripeCustomers, StripeEndpoints, StripeSubscriptions):
    """One Stripe account."""

    name = "stripe"

    async def charge(self, request: ChargeRequest) -> ChargeResult:
        async with self._asking(AnswerLost):
            try:
                intent = await self._stripe.payment_intents.create_async(_charge_params(request), once(request.key))
            except stripe.CardError as error:
                return stripe_answers.charge_result(_declined(error, "payment_intent"))
        return await self._charged(intent.to_dict())

    async def confirm(self, provider_ref: str) -> ChargeResult:
        async with self._asking(ProviderUnavailable):
            intent = await self._stripe.payment_intents.retrieve_async(provider_ref, {"expand": CHARGE_PARTS})
        return await self._charged(intent.to_dict())

    async def _charged(self, intent: stripe_answers.Answer) -> ChargeResult:
        """A way to pay once may have left another one for later: iDEAL a debit of the same bank account."""
        result = stripe_answers.charge_result(intent)
        later = stripe_answers.later_method(intent)
        facts = await self.method(later) if later else None
        return replace(result, payment_method=later, method=facts) if facts is not None else result

    async def find_charge(
        self, reference: str, *, customer: str | None = None, since: datetime | None = None
    ) -> ChargeResult | None:
        # Lists, because Stripe's search lags behind its writes.
        params: PaymentIntentListParams = {"limit": 100, "expand": [f"data.{part}" for part in CHARGE_PARTS]}
        if customer:
            params["customer"] = customer
        if since:
            params["created"] = {"gte": int(since.timestamp())}
        async with self._asking(ProviderUnavailable):
            intents = await self._stripe.payment_intents.list_async(params)
            found = [
                stripe_answers.charge_result(intent.to_dict())
                async for intent in intents.auto_paging_iter()
                if intent.metadata.to_dict().get(REFERENCE) == reference
            ]
        return first_to_matter(found)

    async def cancel_charge(self, provider_ref: str, key: str) -> ChargeResult:
        async with self._asking(AnswerLost):
            try:
                intent = await self._stripe.payment_intents.cancel_async(
                    provider_ref, {"expand": CHARGE_PARTS}, once(key)
                )
            except stripe.InvalidRequestError as error:
                if error.code != "payment_intent_unexpected_state":
                    raise
                return await self.confirm(provider_ref)
        return stripe_answers.charge_result(intent.to_dict())

    async def refund(self, request: RefundRequest) -> RefundResult:
        async with self._asking(AnswerLost):
            refund = await self._stripe.refunds.create_async(
                {
                    "payment_intent": request.provider_ref,
                    "amount": stripe_answers.to_amount(request.money),
                    "metadata": {REFERENCE: request.reference, _KEY: request.key},
                },
                once(request.key),
            )
        return stripe_answers.refund_result(refund.to_dict())

    async def find_refund(self, reference: str, provider_ref: str) -> RefundResult | None:
        async with self._asking(ProviderUnavailable):
            refunds = await self._stripe.refunds.list_async({"payment_intent": provider_ref, "limit": 100})
            async for refund in refunds.auto_paging_iter():
                if (result := stripe_answers.refund_result(refund.to_dict())).reference == reference:
                    return result
        return None

    async def ensure_customer(self, key: str, account_id: str, email: str) -> str:
        # The look-up first: keys are forgotten after a day, and an answer may have been lost before that.
        async with self._asking(AnswerLost):
            customers = await self._stripe.customers.list_async({"email": email, "limit": 100})
            async for customer in customers.auto_paging_iter():
                if (customer.to_dict().get("metadata") or {}).get(_ACCOUNT) == account_id:
                    return customer.id
            made = await self._stripe.customers.create_async(
                {"email": email, "metadata": {_ACCOUNT: account_id}}, once(key)
            )
        return made.id

    async def forget_customer(self, customer: str, key: str) -> None:
        async with self._asking(AnswerLost):
            try:
                await self._stripe.customers.delete_async(customer)
            except stripe.InvalidRequestError as error:
                if error.code != "resource_missing":
                    raise

    async def save_method(self, request: SetupRequest) -> SetupResult:
        async with self._asking(AnswerLost):
            try:
                intent = await self._stripe.setup_intents.create_async(_setup_params(request), once(request.key))
            except stripe.CardError as error:
                return stripe_answers.setup_result(_declined(error, "setup_intent"))
        return stripe_answers.setup_result(intent.to_dict())

    async def confirm_method(self, provider_ref: str) -> SetupResult:
        async with self._asking(ProviderUnavailable):
            intent = await self._stripe.setup_intents.retrieve_async(provider_ref, {"expand": ["payment_method"]})
        return stripe_answers.setup_result(intent.to_dict())

    async def detach_method(self, payment_method: str, key: str) -> None:
        async with self._asking(AnswerLost):
            await self._stripe.payment_methods.detach_async(payment_method, {}, once(key))

    async def client_token(self, provider_ref: str) -> ClientToken:
        async with self._asking(ProviderUnavailable):
            intent: stripe.SetupIntent | stripe.PaymentIntent
            if provider_ref.startswith("seti_"):
                intent = await self._stripe.setup_intents.retrieve_async(provider_ref)
            else:
                intent = await self._stripe.payment_intents.retrieve_async(provider_ref)
        action_url = stripe_answers.action_url(intent.to_dict())
        return ClientToken(self.name, self._publishable_key, intent.client_secret or "", action_url)

    def parse_webhook(
        self, raw: bytes, headers: Mapping[str, str], secrets: tuple[str, ...], now: datetime
    ) -> Notification:
        # The SDK's own check asks the machine for the time and lets signatures from the future pass.
        return notifications.notification(notifications.verified(raw, headers, secrets, now))


def _charge_params(request: ChargeRequest) -> PaymentIntentCreateParams:
    params: PaymentIntentCreateParams = {
        "amount": stripe_answers.to_amount(request.money),
        "currency": request.money.currency.lower(),
        "payment_method": request.payment_method,
        "confirm": True,
        # Not `automatic_async`: the fee is then in the answer.
        "capture_method": "automatic",
        "automatic_payment_methods": _automatic(request.return_url),
        "description": request.description,
        "metadata": {REFERENCE: request.reference, _KEY: request.key},
        "expand": CHARGE_PARTS,
    }
    if request.customer:
        params["customer"] = request.customer
    if request.email:
        params["receipt_email"] = request.email
    if request.return_url:
        params["return_url"] = request.return_url
    if request.off_session:
        params["off_session"] = True
        return params
    params["mandate_data"] = _mandate(request.consent)
    if request.save:
        params["setup_future_usage"] = "off_session"
    return params


def _mandate(consent: Consent | None) -> "stripe.params.PaymentIntentCreateParamsMandateData":
    """What debits want to be confirmed with; cards pass it over."""
    if consent is None or not consent.address:
        return {"customer_acceptance": {"type": "offline", "offline": {}}}
    online: stripe.params.PaymentIntentCreateParamsMandateDataCustomerAcceptanceOnline = {
        "ip_address": consent.address,
        "user_agent": consent.device or "unknown",
    }
    return {"customer_acceptance": {"type": "online", "online": online}}


def _setup_params(request: SetupRequest) -> SetupIntentCreateParams:
    params: SetupIntentCreateParams = {
        "customer": request.customer,
        "usage": "off_session",
        "automatic_payment_methods": _automatic(request.return_url),
        "metadata": {REFERENCE: request.reference, _KEY: request.key},
        "expand": ["payment_method"],
    }
    if request.payment_method:
        params["payment_method"] = request.payment_method
        params["confirm"] = True
        params["mandate_data"] = _mandate(request.consent)
        if request.return_url:
            params["return_url"] = request.return_url
    return params


def _automatic(return_url: str | None) -> "stripe.params.PaymentIntentCreateParamsAutomaticPaymentMethods":
    """Methods that send the member away need somewhere to send them back to."""
    return {"enabled": True, "allow_redirects": "always" if return_url else "never"}


def _declined(error: stripe.CardError, subject: str) -> stripe_answers.Answer:
    """The intent inside a decline. Where there is none nothing was begun, and the error stands."""
    body = error.json_body if isinstance(error.json_body, dict) else {}
    intent = body.get("error", {}).get(subject)
    if not isinstance(intent, dict):
        raise error
    return intent
