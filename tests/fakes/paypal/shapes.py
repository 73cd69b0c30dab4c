"""The part of the shapes in PayPal's REST specification that we need: names of fields, types, and enumerations.

A dictionary is an object, with a star behind the names that must be there; a list of one shape is an array of it; a
set of words is an enumeration; a pattern is a string that it matches.
"""

import re
from typing import Any

Shape = Any
ANY = object()

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
CUSTOM = re.compile(r".{0,127}")
VAULT_ID = re.compile(r"[0-9a-zA-Z_-]{1,255}")
CUSTOMER = {"id": re.compile(r"[0-9a-zA-Z_-]{1,22}"), "email_address": str}
URL = re.compile(r"https?://.{1,3900}")
MONEY = {"currency_code*": re.compile("[A-Z]{3}"), "value*": re.compile(r"-?[0-9]+(\.[0-9]+)?")}
LINKS = [{"href*": URL, "rel*": str, "method": {"GET", "POST", "PUT", "DELETE", "PATCH"}}]
EMPTY: Shape = {}

_EXPERIENCE = {
    "brand_name": str,
    "locale": str,
    "shipping_preference": {"GET_FROM_FILE", "NO_SHIPPING", "SET_PROVIDED_ADDRESS"},
    "return_url": URL,
    "cancel_url": URL,
}
_WALLET_EXPERIENCE = {
    **_EXPERIENCE,
    "landing_page": {"LOGIN", "GUEST_CHECKOUT", "NO_PREFERENCE"},
    "user_action": {"CONTINUE", "PAY_NOW"},
    "payment_method_preference": {"UNRESTRICTED", "IMMEDIATE_PAYMENT_REQUIRED"},
}
_VAULT_WALLET = {"store_in_vault": {"ON_SUCCESS"}, "usage_type*": {"MERCHANT", "PLATFORM"}, "description": str}
_STORED = {
    "payment_initiator*": {"CUSTOMER", "MERCHANT"},
    "payment_type*": {"ONE_TIME", "RECURRING", "UNSCHEDULED"},
    "usage": {"FIRST", "SUBSEQUENT", "DERIVED"},
}
_SOURCE_ASKED = {
    "card": {"vault_id": VAULT_ID, "stored_credential": _STORED, "experience_context": _EXPERIENCE},
    "paypal": {
        "vault_id": VAULT_ID,
        "email_address": str,
        "attributes": {"customer": CUSTOMER, "vault": _VAULT_WALLET},
        "experience_context": _WALLET_EXPERIENCE,
    },
}
_UNIT_ASKED = {
    "reference_id": str,
    "amount*": MONEY,
    "description": CUSTOM,
    "custom_id": CUSTOM,
    "invoice_id": CUSTOM,
}
ORDER_ASKED = {"intent*": {"CAPTURE", "AUTHORIZE"}, "purchase_units*": [_UNIT_ASKED], "payment_source": _SOURCE_ASKED}
CAPTURE_ASKED = {"payment_source": _SOURCE_ASKED}
PATCH_ASKED = [{"op*": {"add", "remove", "replace", "move", "copy", "test"}, "path": str, "value": ANY, "from": str}]
REFUND_ASKED = {"amount": MONEY, "custom_id": CUSTOM, "invoice_id": CUSTOM, "note_to_payer": re.compile(".{0,255}")}

PROCESSOR = {"avs_code": str, "cvv_code": str, "response_code": re.compile("[0-9A-Z]{4}"), "payment_advice_code": str}
_BREAKDOWN = {"gross_amount*": MONEY, "paypal_fee": MONEY, "net_amount": MONEY}
_RELATED = {"related_ids": {"order_id": str, "authorization_id": str, "capture_id": str}}
CAPTURE = {
    "id": str,
    "status": {"COMPLETED", "DECLINED", "PARTIALLY_REFUNDED", "PENDING", "REFUNDED", "FAILED"},
    "status_details": {"reason": {"ECHECK", "REFUNDED", "PENDING_REVIEW", "CHARGEBACK", "OTHER"}},
    "amount": MONEY,
    "invoice_id": CUSTOM,
    "custom_id": CUSTOM,
    "final_capture": bool,
    "seller_receivable_breakdown": _BREAKDOWN,
    "supplementary_data": _RELATED,
    "processor_response": PROCESSOR,
    "links": LINKS,
    "create_time": MOMENT,
    "update_time": MOMENT,
}
REFUND = {
    "id": str,
    "status": {"CANCELLED", "FAILED", "PENDING", "COMPLETED"},
    "status_details": {"reason": {"ECHECK"}},
    "amount": MONEY,
    "invoice_id": CUSTOM,
    "custom_id": re.compile(r"[A-Za-z0-9\-_.,]{0,127}"),
    "note_to_payer": str,
    "seller_payable_breakdown": {"gross_amount": MONEY, "net_amount": MONEY, "total_refunded_amount": MONEY},
    "links": LINKS,
    "create_time": MOMENT,
    "update_time": MOMENT,
}
_BRANDS = {"VISA", "MASTERCARD", "DISCOVER", "AMEX", "JCB", "MAESTRO", "CHINA_UNION_PAY"}
_CARD_SHOWN = {
    "name": str,
    "last_digits": re.compile("[0-9]{2,4}"),
    "brand": _BRANDS,
    "expiry": re.compile(r"\d{4}-\d\d"),
}
_THREE_D_SECURE = {"authentication_status": set("YNUACRDI"), "enrollment_status": set("YNUB")}
_VAULTED = {"vault": {"id": str, "status": {"VAULTED", "CREATED", "APPROVED"}, "customer": CUSTOMER, "links": LINKS}}
_SOURCE_SHOWN = {
    "card": {
        **_CARD_SHOWN,
        "authentication_result": {"liability_shift": {"NO", "POSSIBLE", "UNKNOWN"}, "three_d_secure": _THREE_D_SECURE},
        "attributes": _VAULTED,
    },
    "paypal": {"email_address": str, "account_id": re.compile("[2-9A-HJ-NP-Z]{13}"), "attributes": _VAULTED},
}
ORDER = {
    "id": str,
    "status": {"CREATED", "SAVED", "APPROVED", "VOIDED", "COMPLETED", "PAYER_ACTION_REQUIRED"},
    "intent": {"CAPTURE", "AUTHORIZE"},
    "payment_source": _SOURCE_SHOWN,
    "purchase_units": [
        {
            "reference_id": str,
            "amount": MONEY,
            "description": CUSTOM,
            "custom_id": CUSTOM,
            "invoice_id": CUSTOM,
            "payments": {"captures": [CAPTURE], "refunds": [REFUND]},
        }
    ],
    "links": LINKS,
    "create_time": MOMENT,
    "update_time": MOMENT,
}

_VAULT_EXPERIENCE = {**_EXPERIENCE, "vault_instruction": {"ON_CREATE_PAYMENT_TOKENS", "ON_PAYER_APPROVAL"}}
SETUP_ASKED = {
    "customer": CUSTOMER,
    "payment_source*": {
        "card": {"number": re.compile(r"\d{13,19}"), "expiry": str, "experience_context": _VAULT_EXPERIENCE},
        "paypal": {"usage_type": {"MERCHANT", "PLATFORM"}, "description": str, "experience_context": _VAULT_EXPERIENCE},
    },
}
TOKEN_ASKED = {
    "customer": CUSTOMER,
    "payment_source*": {"token": {"id*": VAULT_ID, "type*": {"SETUP_TOKEN", "BILLING_AGREEMENT"}}},
}
_VAULT_SHOWN = {
    "card": {
        **_CARD_SHOWN,
        "verification_status": {"VERIFIED", "NOT_VERIFIED"},
        "verification": {"processor_response": PROCESSOR},
    },
    "paypal": {"email_address": str, "payer_id": str, "account_id": str, "usage_type": {"MERCHANT", "PLATFORM"}},
}
SETUP = {
    "id": str,
    "customer": CUSTOMER,
    "status": {"CREATED", "PAYER_ACTION_REQUIRED", "APPROVED", "VAULTED", "TOKENIZED"},
    "payment_source": _VAULT_SHOWN,
    "links": LINKS,
}
TOKEN = {"id": str, "customer": CUSTOMER, "payment_source": _VAULT_SHOWN, "links": LINKS}
TOKENS = {"total_items": int, "total_pages": int, "customer": CUSTOMER, "payment_tokens": [TOKEN], "links": LINKS}

ERROR = {
    "name*": str,
    "message*": str,
    "debug_id*": str,
    "details": [{"issue*": str, "description": str, "field": str, "value": str, "location": str}],
    "links": LINKS,
}
ACCESS = {
    "access_token*": str,
    "token_type*": {"Bearer"},
    "expires_in*": int,
    "app_id": str,
    "scope": str,
    "nonce": str,
}


def misfits(shape: Shape, value: Any, path: str = "") -> list[str]:
    """What of the value does not fit the shape: fields that it does not know, types, words, what is missing."""
    if shape is ANY:
        return []
    if isinstance(shape, dict):
        return _in_object(shape, value, path) if isinstance(value, dict) else [f"{path}: no object"]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{path}: no list"]
        return [found for place, item in enumerate(value) for found in misfits(shape[0], item, f"{path}/{place}")]
    if isinstance(shape, set):
        return [] if isinstance(value, str) and value in shape else [f"{path}: {value!r} is none of its words"]
    if isinstance(shape, re.Pattern):
        return [] if isinstance(value, str) and shape.fullmatch(value) else [f"{path}: {value!r} does not match"]
    return [] if type(value) is shape else [f"{path}: {value!r} is no {shape.__name__}"]


def _in_object(shape: dict[str, Shape], value: dict[str, Any], path: str) -> list[str]:
    known = {field.rstrip("*"): inner for field, inner in shape.items()}
    unknown = [f"{path}/{field}: unknown" for field in value.keys() - known.keys()]
    missing = [f"{path}/{field[:-1]}: missing" for field in shape if field.endswith("*") and field[:-1] not in value]
    inside = [
        found
        for field in value.keys() & known.keys()
        for found in misfits(known[field], value[field], f"{path}/{field}")
    ]
    return sorted(unknown + missing + inside)
