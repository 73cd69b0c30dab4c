"""Stripe's customers and the payment methods that are attached to them."""

from collections.abc import AsyncIterator

from tenure.gateways.payments import stripe_answers
from tenure.gateways.payments.contract import NotThere, ProviderRefused
from tenure.gateways.payments.customers import KeptCustomer, KeptMethod
from tenure.gateways.payments.stripe_account import StripeAccount


class StripeCustomers(StripeAccount):
    """The customers of one Stripe account. Who paid as a guest is none."""

    async def customers(self) -> AsyncIterator[KeptCustomer]:
        async for found in self._listed(self._stripe.customers.list_async):
            yield KeptCustomer(found["id"], found.get("email"), found.get("name"), stripe_answers.default_method(found))

    async def methods_of(self, customer: str) -> AsyncIterator[KeptMethod]:
        try:
            found = [one async for one in self._listed(self._stripe.payment_methods.list_async, customer=customer)]
        except ProviderRefused as refusal:
            if refusal.code == "resource_missing":
                raise NotThere(refusal.message, refusal.code) from refusal
            raise
        for method in reversed(found):
            yield KeptMethod(method["id"], stripe_answers.method_facts(method))
