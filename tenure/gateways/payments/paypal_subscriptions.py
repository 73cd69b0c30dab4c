"""Subscriptions v1: agreements that PayPal charges by itself, once their payer has agreed on its page."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from tenure.gateways.payments import paypal_answers, paypal_managed, paypal_plans
from tenure.gateways.payments.contract import AnswerLost, ProviderRefused, ProviderUnavailable
from tenure.gateways.payments.managed import (
    ManagedCharge,
    ManagedPrice,
    ManagedRequest,
    ManagedStatus,
    ManagedSubscription,
)
from tenure.gateways.payments.paypal_account import Account, Answer, checked
from tenure.kit import clock

PATH = "/v1/billing/subscriptions"
_WRONG_STATUS = "SUBSCRIPTION_STATUS_INVALID"
_OVER = frozenset({ManagedStatus.EXPIRED, ManagedStatus.ENDED})
_MARGIN = timedelta(days=1)
"""By how much a list of payments reaches beyond now: PayPal's clock may be ahead of ours."""


class PayPalSubscriptions:
    """The subscriptions of one PayPal business. A request id of theirs is kept for 72 hours."""

    _account: Account

    async def subscription(self, provider_ref: str) -> ManagedSubscription:
        """How it stands now. Raises NotThere."""
        until = self._account.until()
        return await self._read(await self._account.look(f"{PATH}/{checked(provider_ref)}", until), until)

    async def _read(self, answer: Answer, until: float) -> ManagedSubscription:
        plan = await self._account.look(f"{paypal_plans.PLANS}/{checked(answer['plan_id'])}", until)
        return paypal_managed.subscription(answer, plan, clock.now())

    async def charges_of_subscription(self, provider_ref: str, since: datetime) -> AsyncIterator[ManagedCharge]:
        """What PayPal took. An attempt that failed is told of by the subscription alone: PAST_DUE."""
        standing = await self.subscription(provider_ref)
        latest = max(clock.now(), standing.period_end or since) + _MARGIN
        dates = {"start_time": _stamp(since), "end_time": _stamp(latest)}
        path = f"{PATH}/{checked(provider_ref)}/transactions?{urlencode(dates)}"
        told = (await self._account.look(path, self._account.until())).get("transactions", [])
        for charge in paypal_managed.charges(told, standing):
            yield charge

    def check_price(self, price: ManagedPrice) -> None:
        paypal_plans.plan(price)

    async def ensure_price(self, key: str, price: ManagedPrice) -> ManagedPrice:
        """The plan of this price."""
        return replace(price, provider_ref=await paypal_plans.ensure(self._account, key, price))

    async def make_subscription(self, request: ManagedRequest) -> ManagedSubscription:
        """One that nobody can approve, because its answer was lost, was never made."""
        until = self._account.until()
        try:
            answer = await self._account.change(PATH, _asked(request), request.key, until)
        except AnswerLost as lost:
            raise ProviderUnavailable(str(lost)) from lost
        # PayPal answers a request id that it knows with what it did then, whatever is asked for now.
        if (answer.get("custom_id"), answer["plan_id"]) != (request.reference, request.price.provider_ref):
            raise ProviderRefused(
                "This idempotency key was already used for another subscription.", "idempotency_key_reused"
            )
        return await self._read(answer, until)

    async def revise_subscription(
        self, provider_ref: str, key: str, price: ManagedPrice, quantity: int, return_url: str
    ) -> ManagedSubscription:
        """Its payer has to agree, as to a new one; until then it stays as it is."""
        until = self._account.until()
        body = {
            "plan_id": price.provider_ref,
            "quantity": str(quantity),
            "application_context": paypal_managed.context(return_url, return_url),
        }
        revised = await self._account.change(f"{PATH}/{checked(provider_ref)}/revise", body, key, until)
        return replace(await self.subscription(provider_ref), approval_url=paypal_answers.link(revised, "approve"))

    async def suspend_subscription(self, provider_ref: str, key: str) -> ManagedSubscription:
        """No charge until it is activated again."""
        return await self._moved(provider_ref, "suspend", "Paused on request.", key, {ManagedStatus.PAUSED})

    async def activate_subscription(self, provider_ref: str, key: str) -> ManagedSubscription:
        """Charges go on, at the next date that PayPal had for it."""
        going_on = {ManagedStatus.ACTIVE, ManagedStatus.TRIALING, ManagedStatus.PAST_DUE}
        return await self._moved(provider_ref, "activate", "Resumed on request.", key, going_on)

    async def cancel_subscription(self, provider_ref: str, key: str, *, at_end: bool) -> ManagedSubscription:
        """PayPal cancels at once, and takes no more; the time that is paid for is written into the note of it.

        One that its payer has not agreed to cannot be canceled: it stays APPROVAL, and is canceled once they do.
        """
        standing = await self.subscription(provider_ref)
        if standing.status is ManagedStatus.APPROVAL or standing.status in _OVER or standing.ends_at is not None:
            return standing
        now = clock.now()
        rests = standing.status in (ManagedStatus.UNPAID, ManagedStatus.PAUSED)
        end = standing.period_end if at_end and not rests else None
        if standing.status is ManagedStatus.PAST_DUE:
            end = standing.period_start if at_end else None
        note = paypal_managed.canceling(end or now)
        return await self._moved(provider_ref, "cancel", note, key, {ManagedStatus.ENDED, ManagedStatus.ACTIVE})

    async def _moved(
        self, provider_ref: str, step: str, reason: str, key: str, wanted: set[ManagedStatus]
    ) -> ManagedSubscription:
        """How it stands after that step. What was there already is no refusal."""
        path = f"{PATH}/{checked(provider_ref)}/{step}"
        try:
            await self._account.change(path, {"reason": reason}, key, self._account.until())
        except ProviderRefused as refusal:
            after = await self.subscription(provider_ref)
            if refusal.code != _WRONG_STATUS or after.status not in wanted:
                raise
            return after
        return await self.subscription(provider_ref)


def _asked(request: ManagedRequest) -> dict[str, Any]:
    asked: dict[str, Any] = {
        "plan_id": request.price.provider_ref,
        "quantity": str(request.quantity),
        "custom_id": request.reference,
        "subscriber": {"email_address": request.email},
        "application_context": paypal_managed.context(request.return_url, request.cancel_url),
    }
    return asked | ({"start_time": _stamp(request.trial_end)} if request.trial_end else {})


_stamp = paypal_managed.stamp
