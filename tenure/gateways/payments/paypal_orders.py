"""What we ask of PayPal for a charge or a set-up."""

from typing import Any

from tenure.gateways.payments import paypal_answers, paypal_money
from tenure.gateways.payments.arrivals import WALLET
from tenure.gateways.payments.contract import ChargeRequest, ProviderRefused, RefundRequest
from tenure.gateways.payments.paypal_account import Answer

_LONGEST = 127
NO_SHIPPING = "NO_SHIPPING"


def order(request: ChargeRequest, token: Answer | None) -> dict[str, Any]:
    """An order to be captured; `token` is the payment token, none for a wallet that is still to be approved."""
    return {
        "intent": "CAPTURE",
        "purchase_units": [
            {
                "reference_id": request.customer or "default",
                "amount": paypal_money.written(request.money),
                "description": request.description[:_LONGEST],
                "custom_id": paypal_answers.custom(request.reference, token["id"] if token else None),
                # PayPal takes money for one number once, also when it has forgotten the request id.
                "invoice_id": request.key[:_LONGEST],
            }
        ],
        "payment_source": _with_token(request, token) if token else _wallet(request),
    }


def _with_token(request: ChargeRequest, token: Answer) -> dict[str, Any]:
    kind = next((kind for kind in ("paypal", "card", "venmo") if kind in token["payment_source"]), None)
    if kind is None:
        raise ProviderRefused("This kind of payment method can't be charged.", "card_not_supported")
    source: dict[str, Any] = {"vault_id": token["id"]}
    if kind == "card":
        source["stored_credential"] = {
            "payment_initiator": "MERCHANT" if request.off_session else "CUSTOMER",
            "payment_type": "RECURRING" if request.off_session else "ONE_TIME",
            "usage": "SUBSEQUENT",
        }
        if request.return_url:
            source["experience_context"] = _back(request.return_url)
    return {kind: source}


def _wallet(request: ChargeRequest) -> dict[str, Any]:
    context: dict[str, Any] = {"shipping_preference": NO_SHIPPING, "user_action": "PAY_NOW"}
    context |= {"brand_name": request.description[:_LONGEST]} if request.description else {}
    context |= _back(request.return_url) if request.return_url else {}
    source: dict[str, Any] = {"experience_context": context}
    if request.save and request.customer:
        keep = {"store_in_vault": "ON_SUCCESS", "usage_type": "MERCHANT"}
        source["attributes"] = {"customer": {"id": request.customer}, "vault": keep}
    return {WALLET: source}


def setup(customer: str, return_url: str | None) -> dict[str, Any]:
    """A wallet to be kept without a charge."""
    context: dict[str, Any] = {"shipping_preference": NO_SHIPPING}
    context |= _back(return_url) if return_url else {}
    return {
        "customer": {"id": customer},
        "payment_source": {WALLET: {"usage_type": "MERCHANT", "experience_context": context}},
    }


def exchange(setup: str, customer: str) -> dict[str, Any]:
    return {"customer": {"id": customer}, "payment_source": {"token": {"id": setup, "type": "SETUP_TOKEN"}}}


def giving_up(found: Answer, why: str) -> list[dict[str, Any]]:
    """The change that marks an order as given up."""
    unit = paypal_answers.unit(found).get("reference_id", "default")
    path = f"/purchase_units/@reference_id=='{unit}'/custom_id"
    return [{"op": "replace", "path": path, "value": paypal_answers.given_up(found, why)}]


def _back(url: str) -> dict[str, str]:
    return {"return_url": url, "cancel_url": url}


def refund(request: RefundRequest) -> dict[str, Any]:
    """Its `custom_id` names the order too: what PayPal tells of a refund does not."""
    return {
        "amount": paypal_money.written(request.money),
        "custom_id": f"{request.reference},{request.provider_ref}",
    }
