"""Shapes of what PayPal drives itself: plans and subscriptions; of disputes, searches and webhooks."""

import re

from tests.fakes.paypal.shapes import ANY, CUSTOM, LINKS, MOMENT, MONEY, URL

PRODUCT_ASKED = {
    "id": re.compile(r".{6,50}"),
    "name*": re.compile(r".{1,127}"),
    "description": re.compile(r".{1,256}"),
    "type*": {"PHYSICAL", "DIGITAL", "SERVICE"},
    "category": str,
    "image_url": URL,
    "home_url": URL,
}
PRODUCT = {
    **{name.rstrip("*"): shape for name, shape in PRODUCT_ASKED.items()},
    "create_time": MOMENT,
    "update_time": MOMENT,
    "links": LINKS,
}
PRODUCTS = {"products": [PRODUCT], "total_items": int, "total_pages": int, "links": LINKS}
_CYCLE = {
    "pricing_scheme": {"version": int, "fixed_price": MONEY, "create_time": MOMENT, "update_time": MOMENT},
    "frequency*": {"interval_unit*": {"DAY", "WEEK", "MONTH", "YEAR"}, "interval_count": int},
    "tenure_type*": {"REGULAR", "TRIAL"},
    "sequence*": int,
    "total_cycles": int,
}
_PREFERENCES = {
    "auto_bill_outstanding": bool,
    "setup_fee": MONEY,
    "setup_fee_failure_action": {"CONTINUE", "CANCEL"},
    "payment_failure_threshold": int,
}
PLAN_ASKED = {
    "product_id*": str,
    "name*": re.compile(r".{1,127}"),
    "status": {"CREATED", "INACTIVE", "ACTIVE"},
    "description": CUSTOM,
    "billing_cycles*": [_CYCLE],
    "payment_preferences*": _PREFERENCES,
    "quantity_supported": bool,
}
PLAN = {
    "id": str,
    **{name.rstrip("*"): shape for name, shape in PLAN_ASKED.items()},
    "create_time": MOMENT,
    "update_time": MOMENT,
    "links": LINKS,
}
PLANS = {"plans": [PLAN], "total_items": int, "total_pages": int, "links": LINKS}
_CONTEXT = {
    "brand_name": str,
    "shipping_preference": {"GET_FROM_FILE", "NO_SHIPPING", "SET_PROVIDED_ADDRESS"},
    "user_action": {"CONTINUE", "SUBSCRIBE_NOW"},
    "return_url*": URL,
    "cancel_url*": URL,
}
_QUANTITY = re.compile(r"\d+")
SUBSCRIPTION_ASKED = {
    "plan_id*": str,
    "start_time": MOMENT,
    "quantity": _QUANTITY,
    "custom_id": re.compile(r"[\x20-\x7E]{1,127}"),
    "subscriber": {"name": {"given_name": str, "surname": str}, "email_address": str},
    "application_context": _CONTEXT,
}
_PAID = {"amount*": MONEY, "time*": MOMENT}
_EXECUTION = {
    "tenure_type*": {"REGULAR", "TRIAL"},
    "sequence*": int,
    "cycles_completed*": int,
    "cycles_remaining": int,
    "total_cycles": int,
}
SUBSCRIPTION = {
    "id": str,
    "status": {"APPROVAL_PENDING", "APPROVED", "ACTIVE", "SUSPENDED", "CANCELLED", "EXPIRED"},
    "status_change_note": str,
    "status_update_time": MOMENT,
    "plan_id": str,
    "start_time": MOMENT,
    "quantity": _QUANTITY,
    "custom_id": CUSTOM,
    "subscriber": {"name": {"given_name": str, "surname": str}, "email_address": str, "payer_id": str},
    "billing_info": {
        "outstanding_balance*": MONEY,
        "cycle_executions": [_EXECUTION],
        "last_payment": _PAID,
        "next_billing_time": MOMENT,
        "failed_payments_count*": int,
        "last_failed_payment": {
            **_PAID,
            "reason_code": {"PAYMENT_DENIED", "PAYER_CANNOT_PAY"},
            "next_payment_retry_time": MOMENT,
        },
    },
    "create_time": MOMENT,
    "update_time": MOMENT,
    "links": LINKS,
}
REVISE_ASKED = {"plan_id": str, "quantity": _QUANTITY, "application_context": _CONTEXT}
REVISED = {"plan_id": str, "quantity": _QUANTITY, "plan_overridden": bool, "links": LINKS}
REASON_ASKED = {"reason*": re.compile(r".{1,128}")}
ACTIVATE_ASKED = {"reason": re.compile(r".{1,128}")}
OUTSTANDING_ASKED = {"note*": str, "capture_type*": {"OUTSTANDING_BALANCE"}, "amount*": MONEY}
TRANSACTION = {
    "id*": str,
    "status": {"COMPLETED", "DECLINED", "PARTIALLY_REFUNDED", "PENDING", "REFUNDED"},
    "amount_with_breakdown*": {"gross_amount*": MONEY, "fee_amount": MONEY, "net_amount": MONEY},
    "payer_email": str,
    "time*": MOMENT,
}
TRANSACTIONS = {"transactions": [TRANSACTION], "total_items": int, "total_pages": int, "links": LINKS}

_DISPUTE_BRIEF = {
    "dispute_id": re.compile(r"[A-Za-z0-9-]{1,255}"),
    "create_time": MOMENT,
    "update_time": MOMENT,
    "reason": {"MERCHANDISE_OR_SERVICE_NOT_RECEIVED", "UNAUTHORISED", "DUPLICATE_TRANSACTION", "OTHER"},
    "status": {
        "OPEN",
        "WAITING_FOR_BUYER_RESPONSE",
        "WAITING_FOR_SELLER_RESPONSE",
        "UNDER_REVIEW",
        "RESOLVED",
        "OTHER",
    },
    "dispute_amount": MONEY,
    "dispute_life_cycle_stage": {"INQUIRY", "CHARGEBACK", "PRE_ARBITRATION", "ARBITRATION"},
    "dispute_channel": {"INTERNAL", "EXTERNAL", "ALERT"},
    "seller_response_due_date": MOMENT,
    "links": LINKS,
}
_OUTCOMES = {"RESOLVED_BUYER_FAVOUR", "RESOLVED_SELLER_FAVOUR", "CANCELED_BY_BUYER", "ACCEPTED", "DENIED", "NONE"}
DISPUTE = {
    **_DISPUTE_BRIEF,
    "disputed_transactions": [
        {
            "seller_transaction_id": re.compile(r"[A-Za-z0-9-]{1,255}"),
            "create_time": MOMENT,
            "transaction_status": {"COMPLETED", "PENDING", "REFUNDED", "PARTIALLY_REFUNDED"},
            "gross_amount": MONEY,
            "custom": str,
        }
    ],
    "dispute_outcome": {"outcome_code": _OUTCOMES, "amount_refunded": MONEY},
}
DISPUTES = {"items": [_DISPUTE_BRIEF], "links": LINKS}
ACCEPTED = {"links": LINKS}

FOUND = {
    "transaction_details": [
        {
            "transaction_info": {
                "paypal_account_id": str,
                "transaction_id": re.compile(r"[a-zA-Z0-9]{1,24}"),
                "paypal_reference_id": re.compile(r"[a-zA-Z0-9]{1,24}"),
                "paypal_reference_id_type": {"ODR", "TXN", "SUB", "PAP"},
                "transaction_event_code": re.compile(r"T\d{4}"),
                "transaction_initiation_date": MOMENT,
                "transaction_updated_date": MOMENT,
                "transaction_amount": MONEY,
                "fee_amount": MONEY,
                "transaction_status": {"D", "P", "S", "V"},
                "invoice_id": CUSTOM,
                "custom_field": CUSTOM,
            }
        }
    ],
    "account_number": str,
    "start_date": MOMENT,
    "end_date": MOMENT,
    "last_refreshed_datetime": MOMENT,
    "page": int,
    "total_items": int,
    "total_pages": int,
    "links": LINKS,
}

WEBHOOK_ASKED = {"url*": URL, "event_types*": [{"name*": str}]}
WEBHOOK = {"id": str, "url*": URL, "event_types*": [{"name*": str, "description": str, "status": str}], "links": LINKS}
WEBHOOKS = {"webhooks": [WEBHOOK]}
EVENT = {
    "id": str,
    "create_time": MOMENT,
    "resource_type": str,
    "event_version": re.compile(r"\d+\.\d+"),
    "event_type": str,
    "summary": str,
    "resource_version": re.compile(r"\d+\.\d+"),
    "resource": ANY,
    "links": LINKS,
}
EVENTS = {"events": [EVENT], "count": int, "links": LINKS}
VERIFY_ASKED = {
    "auth_algo*": str,
    "cert_url*": URL,
    "transmission_id*": str,
    "transmission_sig*": str,
    "transmission_time*": str,
    "webhook_id*": str,
    "webhook_event*": ANY,
}
VERIFIED = {"verification_status*": {"SUCCESS", "FAILURE"}}
