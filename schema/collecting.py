"""Ways to pay, and what is owed."""

from enum import Enum

import strawberry

from resolvers import collecting
from schema.billing import PAYMENT_EVENTS, PaymentMethod
from schema.fields import Info, errors, mutation, payload
from schema.subscriptions.agreements import Subscription
from tenure.access import Permission


class CollectionErrorCode(Enum):
    NO_PROVIDER = "NO_PROVIDER"
    PAYMENT_METHOD_DECLINED = "PAYMENT_METHOD_DECLINED"
    PAYMENT_METHOD_REMOVED = "PAYMENT_METHOD_REMOVED"


CollectionUserError = errors("Collection", CollectionErrorCode)


@strawberry.input
class PaymentMethodAddInput:
    payment_method: str = strawberry.field(description="The provider's token of it.")
    account: strawberry.ID | None = strawberry.field(default=None, description="One's own, where none is named.")


@strawberry.input
class PaymentMethodRemoveInput:
    payment_method: strawberry.ID


@strawberry.input
class SubscriptionPaymentMethodSetInput:
    subscription: strawberry.ID
    payment_method: strawberry.ID


@payload(CollectionUserError)
class PaymentMethodAddPayload:
    payment_method: PaymentMethod | None


@payload(CollectionUserError)
class PaymentMethodRemovePayload:
    payment_method: PaymentMethod | None


@payload(CollectionUserError)
class SubscriptionPaymentMethodSetPayload:
    subscription: Subscription | None


RETRY_EVENTS = [
    *PAYMENT_EVENTS,
    "subscription.recovered",
    "subscription.renewed",
    "subscription.trial_converted",
    "subscription.trial_phase_changed",
    "subscription.unpaid",
    "subscription.ended",
    "dunning.cleared",
    "dunning.exhausted",
    "entitlement.granted",
    "entitlement.revoked",
    "invoice.voided",
    "credit_note.issued",
    "credits.granted",
]


@strawberry.type
class PaymentMethodMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Keep a way to pay, and use it for all that is charged from now on. What is owed is tried with it at once; "
        "a declined payment is no error: see how the subscription stands.",
        emits=RETRY_EVENTS,
        needs_key=True,
    )
    async def payment_method_add(self, info: Info, input: PaymentMethodAddInput) -> PaymentMethodAddPayload:
        return PaymentMethodAddPayload(payment_method=await collecting.add_method(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Pay for one subscription with another way to pay that is kept. What is owed is tried with it at once.",
        emits=RETRY_EVENTS,
        needs_key=True,
    )
    async def subscription_payment_method_set(
        self, info: Info, input: SubscriptionPaymentMethodSetInput
    ) -> SubscriptionPaymentMethodSetPayload:
        return SubscriptionPaymentMethodSetPayload(subscription=await collecting.choose_method(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Charge a way to pay no more. What is paid with it asks for another one when it is due.",
        emits=["payment_method.removed"],
    )
    async def payment_method_remove(self, info: Info, input: PaymentMethodRemoveInput) -> PaymentMethodRemovePayload:
        return PaymentMethodRemovePayload(payment_method=await collecting.remove_method(info.context, input))
