"""What PayPal's events are about, by the type of the event where that tells more than the type of the object."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tenure.gateways.payments import paypal_answers, paypal_sales
from tenure.gateways.payments.contract import BadSignature, Notification, NotificationKind
from tenure.gateways.payments.paypal_search import order_of

Event = Mapping[str, Any]
_KINDS = {
    "checkout-order": NotificationKind.CHARGE,
    "capture": NotificationKind.CHARGE,
    "refund": NotificationKind.REFUND,
    "payment_token": NotificationKind.METHOD,
    "dispute": NotificationKind.DISPUTE,
}
_BY_TYPE = {
    "BILLING.SUBSCRIPTION.": NotificationKind.SUBSCRIPTION,
    "CHECKOUT.PAYMENT-APPROVAL.": NotificationKind.CHARGE,
}
_SALE = "PAYMENT.SALE."


def notification(event: Event) -> Notification:
    """What an inbox needs of a verified event. Raises BadSignature where it is none of PayPal's shape."""
    try:
        resource, kind = event["resource"], _kind(event)
        charge = _charge(event["resource_type"], resource)
        return Notification(
            event_id=event["id"],
            kind=kind,
            type=event["event_type"],
            provider_ref=_about(kind, resource, charge),
            charge_ref=charge,
            reference=paypal_answers.reference(_custom(resource)),
            created=moment_of(event["create_time"]),
        )
    except (KeyError, TypeError, AttributeError, IndexError, ValueError) as error:
        raise BadSignature("a signed webhook is not an event") from error


def _kind(event: Event) -> NotificationKind:
    """The payment of a subscription is news of the subscription: what it was for is read there."""
    name, resource = event["event_type"], event["resource"]
    if name.startswith(_SALE) and resource.get("billing_agreement_id"):
        return NotificationKind.SUBSCRIPTION
    told = next((kind for start, kind in _BY_TYPE.items() if name.startswith(start)), None)
    return told or _KINDS.get(event["resource_type"], NotificationKind.OTHER)


def _about(kind: NotificationKind, resource: Event, charge: str | None) -> str:
    if kind is NotificationKind.SUBSCRIPTION:
        return str(resource.get("billing_agreement_id") or resource["id"])
    own = resource.get("id") or resource.get("dispute_id") or ""
    return str((charge if kind is NotificationKind.CHARGE else None) or own)


def _charge(kind: str, resource: Event) -> str | None:
    """The charge that it is about, where it says so: of a refund, in what we gave it to carry."""
    if kind == "checkout-order":
        return str(resource.get("id") or resource["order_id"])
    if kind == "sale":
        return paypal_sales.charge_ref(resource["id"])
    if kind == "refund":
        carried = (resource.get("custom_id") or "").partition(",")[2] or None
        sale = resource.get("sale_id")
        return carried or (paypal_sales.charge_ref(sale) if sale else None)
    return order_of(resource) if kind == "capture" else resource.get("order_id")


def _custom(resource: Event) -> str | None:
    """What we gave it to carry, in whatever place this kind of object has for that."""
    disputed: Event = (resource.get("disputed_transactions") or [{}])[0]
    own = resource.get("custom_id") or resource.get("custom") or disputed.get("custom")
    return own or paypal_answers.unit(resource).get("custom_id")


def moment_of(text: str) -> datetime:
    """Raises ValueError."""
    moment = datetime.fromisoformat(text)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
