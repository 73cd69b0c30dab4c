"""Disputes of captures, and the search of transactions, which is late."""

from copy import deepcopy
from datetime import datetime, timedelta
from urllib.parse import urlencode

from tests.fakes.paypal import captures, sales
from tests.fakes.paypal.books import Books, Thing, name
from tests.fakes.paypal.errors import PayPalRefusal, unprocessable

_BRIEF = [
    "dispute_id",
    "create_time",
    "update_time",
    "reason",
    "status",
    "dispute_amount",
    "dispute_life_cycle_stage",
    "dispute_channel",
    "links",
]
LONGEST_SEARCH = timedelta(days=31)
_STATUSES = {"PENDING": "P", "COMPLETED": "S", "REFUNDED": "V", "PARTIALLY_REFUNDED": "S", "DECLINED": "D"}


def open_(books: Books, paid: str) -> Thing:
    """What a payer opens at PayPal, about an order or the payment of a subscription."""
    taken = books.things.get("capture", {}).get(paid)
    taken = taken or books.get("order", paid)["purchase_units"][0]["payments"]["captures"][0]
    identifier = f"PP-R-{name(3)}-{name(8)}"
    dispute: Thing = {
        "dispute_id": identifier,
        "create_time": books.stamp(),
        "update_time": books.stamp(),
        "disputed_transactions": [
            {
                "seller_transaction_id": taken["id"],
                "create_time": taken["create_time"],
                "transaction_status": taken["status"],
                "gross_amount": taken["amount"],
                "custom": taken.get("custom_id", ""),
            }
        ],
        "reason": "UNAUTHORISED",
        "status": "WAITING_FOR_SELLER_RESPONSE",
        "dispute_amount": dict(taken["amount"]),
        "dispute_life_cycle_stage": "CHARGEBACK",
        "dispute_channel": "INTERNAL",
        "seller_response_due_date": books.stamp(books.now() + timedelta(days=10)),
        "links": [
            books.link("self", f"/v1/customer/disputes/{identifier}"),
            books.link("accept_claim", f"/v1/customer/disputes/{identifier}/accept-claim", "POST"),
        ],
    }
    books.add("dispute", identifier, dispute)
    books.tell("CUSTOMER.DISPUTE.CREATED", "dispute", deepcopy(dispute), "1.0")
    return dispute


def listed(books: Books, query: Thing) -> Thing:
    """The newest first, a page at a time; the link to the next one names where it begins."""
    about, since = query.get("disputed_transaction_id"), query.get("start_time", "")
    if about and since:
        raise PayPalRefusal(400, "INVALID_PARAMETER_COMBINATION", field="start_time")
    found = [
        one
        for one in books.all("dispute")
        if about in (None, one["disputed_transactions"][0]["seller_transaction_id"]) and one["create_time"] >= since
    ]
    brief = [{field: one[field] for field in _BRIEF} for one in reversed(found)]
    size, first = int(query.get("page_size", 10)), int(query.get("next_page_token", 0))
    links = [books.link("self", "/v1/customer/disputes")]
    if first + size < len(brief):
        following = urlencode({**query, "next_page_token": first + size})
        links.append(books.link("next", f"/v1/customer/disputes?{following}"))
    return {"items": brief[first : first + size], "links": links}


def accept(books: Books, identifier: str) -> Thing:
    """The seller gives in: the payer has the money back."""
    dispute = books.get("dispute", identifier)
    if dispute["status"] == "RESOLVED":
        raise unprocessable("DISPUTE_ALREADY_RESOLVED")
    resolve(books, identifier, "RESOLVED_BUYER_FAVOUR")
    return {"links": [books.link("self", f"/v1/customer/disputes/{identifier}")]}


def resolve(books: Books, identifier: str, outcome: str) -> None:
    """PayPal decides."""
    dispute = books.get("dispute", identifier)
    dispute |= {"status": "RESOLVED", "update_time": books.stamp(), "dispute_outcome": {"outcome_code": outcome}}
    if outcome == "RESOLVED_BUYER_FAVOUR":
        dispute["dispute_outcome"]["amount_refunded"] = dispute["dispute_amount"]
        captures.reverse(books, dispute["disputed_transactions"][0]["seller_transaction_id"])
    books.tell("CUSTOMER.DISPUTE.RESOLVED", "dispute", deepcopy(dispute), "1.0")


def search(books: Books, query: Thing) -> Thing:
    """Captures and refunds between two moments, not the newest: those come hours later."""
    try:
        start, end = _moment(query["start_date"]), _moment(query["end_date"])
    except (KeyError, ValueError) as error:
        raise PayPalRefusal(400, "MISSING_REQUIRED_PARAMETER", field="start_date") from error
    if end - start > LONGEST_SEARCH or start > end:
        raise PayPalRefusal(400, "INVALID_DATE_RANGE", "Date range is greater than 31 days.")
    fresh = books.now() - books.search_lag
    found = [one for one in _transactions(books) if start <= _date(one) <= min(end, fresh)]
    size, page = int(query.get("page_size", 100)), int(query.get("page", 1))
    return {
        "transaction_details": found[(page - 1) * size : page * size],
        "account_number": books.merchant,
        "start_date": query["start_date"],
        "end_date": query["end_date"],
        "last_refreshed_datetime": books.stamp(fresh),
        "page": page,
        "total_items": len(found),
        "total_pages": -(-len(found) // size),
        "links": [],
    }


def _transactions(books: Books) -> list[Thing]:
    taken = [one for one in books.all("capture") if one["status"] not in ("DECLINED", "FAILED")]
    return [_taken(books, one) for one in taken] + [_given(books, one) for one in books.all("refund")]


def _taken(books: Books, one: Thing) -> Thing:
    subscription = sales.subscription_of(books, one["id"])
    info = _detail(one, "T0002" if subscription else "T0006", dict(one["amount"]))
    if subscription:
        info |= {"paypal_reference_id": subscription.replace("-", ""), "paypal_reference_id_type": "SUB"}
    if "seller_receivable_breakdown" in one:
        fee = one["seller_receivable_breakdown"]["paypal_fee"]
        info["fee_amount"] = {**fee, "value": f"-{fee['value']}"}
    return {"transaction_info": info}


def _given(books: Books, one: Thing) -> Thing:
    info = _detail(one, "T1107", {**one["amount"], "value": f"-{one['amount']['value']}"})
    info |= {"paypal_reference_id": books.get("refunded", one["id"])["capture"], "paypal_reference_id_type": "TXN"}
    return {"transaction_info": info}


def _detail(one: Thing, code: str, money: Thing) -> Thing:
    info: Thing = {
        "transaction_id": one["id"],
        "transaction_event_code": code,
        "transaction_initiation_date": one["create_time"],
        "transaction_updated_date": one["update_time"],
        "transaction_amount": money,
        "transaction_status": _STATUSES.get(one["status"], "S"),
    }
    for field, to in (("custom_id", "custom_field"), ("invoice_id", "invoice_id")):
        if one.get(field):
            info[to] = one[field]
    return info


def _date(detail: Thing) -> datetime:
    return _moment(detail["transaction_info"]["transaction_initiation_date"])


def _moment(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp.replace("Z", "+00:00"))
