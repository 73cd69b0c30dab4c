"""Subscriptions that PayPal drives: approved by redirect, billed as time passes, suspended after failures."""

from copy import deepcopy
from datetime import datetime, timedelta
from decimal import Decimal

from dateutil.relativedelta import relativedelta

from tests.fakes.paypal import amounts, sales
from tests.fakes.paypal.books import Books, Thing, name
from tests.fakes.paypal.errors import PayPalRefusal, unprocessable

_UNITS = {"DAY": "days", "WEEK": "weeks", "MONTH": "months", "YEAR": "years"}
_RETRY_AFTER = timedelta(days=5)


def create(books: Books, asked: Thing) -> Thing:
    plan = books.get("plan", asked["plan_id"])
    start = asked.get("start_time") or books.stamp()
    kept: Thing = {field: asked[field] for field in ("custom_id", "quantity", "subscriber") if field in asked}
    made: Thing = {
        "id": f"I-{name(12)}",
        "status": "APPROVAL_PENDING",
        "status_update_time": books.stamp(),
        "plan_id": plan["id"],
        "start_time": start,
        "quantity": "1",
        **kept,
        "create_time": books.stamp(),
    }
    made["links"] = [
        books.link("approve", f"/webapps/billing/subscriptions?ba_token={made['id']}"),
        books.link("self", f"/v1/billing/subscriptions/{made['id']}"),
    ]
    books.add("asked", made["id"], {"experience_context": asked.get("application_context", {})})
    books.add("subscription", made["id"], made)
    _tell(books, "BILLING.SUBSCRIPTION.CREATED", made)
    return made


def approve(books: Books, identifier: str, approved: bool) -> str:
    """What the payer says to a subscription, or to a change of it."""
    made = books.get("subscription", identifier)
    context = books.get("asked", identifier)["experience_context"]
    wished = books.things.get("wished", {}).pop(identifier, None)
    if approved and wished:
        made |= wished
        _tell(books, "BILLING.SUBSCRIPTION.UPDATED", made)
    elif approved and made["status"] == "APPROVAL_PENDING":
        _activate(books, made)
    address: str = context.get("return_url" if approved else "cancel_url", "")
    return f"{address}{'&' if '?' in address else '?'}subscription_id={identifier}" if address else ""


def _activate(books: Books, made: Thing) -> None:
    cycles = sorted(books.get("plan", made["plan_id"])["billing_cycles"], key=lambda cycle: cycle["sequence"])
    currency = _price(cycles[-1])["currency_code"]
    made["subscriber"] = {"payer_id": "QYR5Z8XDVJNXQ", "email_address": "ada@payer.example"}
    made["billing_info"] = {
        "outstanding_balance": amounts.written(Decimal(), currency),
        "cycle_executions": [
            {
                "tenure_type": cycle["tenure_type"],
                "sequence": cycle["sequence"],
                "cycles_completed": 0,
                "total_cycles": cycle.get("total_cycles", 0),
            }
            for cycle in cycles
        ],
        "next_billing_time": made["start_time"],
        "failed_payments_count": 0,
    }
    _stand(books, made, "ACTIVE", "BILLING.SUBSCRIPTION.ACTIVATED")
    run(books, books.now())


def revise(books: Books, identifier: str, asked: Thing) -> Thing:
    """Nothing changes before the payer consents."""
    made = _in(books, identifier, "ACTIVE")
    wished: Thing = {field: asked[field] for field in ("plan_id", "quantity") if field in asked}
    if "plan_id" in wished:
        books.get("plan", wished["plan_id"])
    books.add("wished", identifier, wished)
    books.add("asked", identifier, {"experience_context": asked.get("application_context", {})})
    link = books.link("approve", f"/webapps/billing/subscriptions/update?ba_token={identifier}")
    return {"plan_id": made["plan_id"], "quantity": made["quantity"], **wished, "links": [link]}


def suspend(books: Books, identifier: str, asked: Thing) -> None:
    made = _in(books, identifier, "ACTIVE")
    made["status_change_note"] = asked["reason"]
    _stand(books, made, "SUSPENDED", "BILLING.SUBSCRIPTION.SUSPENDED")


def activate(books: Books, identifier: str, asked: Thing) -> None:
    """It goes on; what was due meanwhile is not asked for again."""
    made = _in(books, identifier, "SUSPENDED")
    made["status_change_note"] = asked.get("reason", "")
    info = made["billing_info"]
    info["failed_payments_count"] = 0
    info["next_billing_time"] = max(info["next_billing_time"], books.stamp())
    _stand(books, made, "ACTIVE", "BILLING.SUBSCRIPTION.RE-ACTIVATED")


def cancel(books: Books, identifier: str, asked: Thing) -> None:
    made = _in(books, identifier, "ACTIVE", "SUSPENDED")
    made["status_change_note"] = asked["reason"]
    made["billing_info"].pop("next_billing_time", None)
    _stand(books, made, "CANCELLED", "BILLING.SUBSCRIPTION.CANCELLED")


def capture(books: Books, identifier: str, asked: Thing) -> Thing:
    """Take what is outstanding, or a part of it."""
    made = _in(books, identifier, "ACTIVE", "SUSPENDED")
    balance = made["billing_info"]["outstanding_balance"]
    wanted = amounts.read(asked["amount"])
    if wanted > Decimal(balance["value"]) or asked["amount"]["currency_code"] != balance["currency_code"]:
        raise unprocessable("AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE")
    if identifier in books.failing:
        raise unprocessable("PAYER_CANNOT_PAY")
    left = Decimal(balance["value"]) - wanted
    made["billing_info"]["outstanding_balance"] = amounts.written(left, balance["currency_code"])
    return sales.paid(books, made, asked["amount"])


def transactions(books: Books, identifier: str, query: Thing) -> Thing:
    books.get("subscription", identifier)
    if not {"start_time", "end_time"} <= query.keys():
        raise PayPalRefusal(400, "MISSING_REQUIRED_PARAMETER")
    mine = [one for one in sales.transactions(books) if books.get("billed", one["id"])["subscription"] == identifier]
    inside = [one for one in mine if query["start_time"] <= one["time"] <= query["end_time"]]
    link = books.link("self", f"/v1/billing/subscriptions/{identifier}/transactions")
    return {"transactions": inside, "total_items": len(inside), "total_pages": 1, "links": [link]}


def run(books: Books, until: datetime) -> None:
    """Bill whatever is due, in order, with the clock at each moment."""
    while due := min(
        ((_due(one), one["id"]) for one in books.all("subscription") if _is_due(one, until)), default=None
    ):
        books.ahead += max(due[0] - books.now(), timedelta())
        _bill(books, books.get("subscription", due[1]))


def _is_due(made: Thing, until: datetime) -> bool:
    return made["status"] == "ACTIVE" and "next_billing_time" in made["billing_info"] and _due(made) <= until


def _due(made: Thing) -> datetime:
    info = made["billing_info"]
    retry = info.get("last_failed_payment", {}).get("next_payment_retry_time")
    return _moment(retry or info["next_billing_time"])


def _moment(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp.replace("Z", "+00:00"))


def _bill(books: Books, made: Thing) -> None:
    info, (cycle, execution) = made["billing_info"], _cycle(books, made)
    price = _price(cycle)
    whole = amounts.written(Decimal(price["value"]) * int(made["quantity"]), price["currency_code"])
    if made["id"] in books.failing and Decimal(whole["value"]):
        _failed(books, made, whole)
        return
    info.pop("last_failed_payment", None)
    info["outstanding_balance"] = amounts.written(Decimal(), price["currency_code"])
    info["failed_payments_count"] = 0
    execution["cycles_completed"] += 1
    frequency = cycle["frequency"]
    length = relativedelta(**{_UNITS[frequency["interval_unit"]]: frequency.get("interval_count", 1)})
    info["next_billing_time"] = books.stamp(_moment(info["next_billing_time"]) + length)
    if Decimal(whole["value"]):
        sales.paid(books, made, whole)
    if _is_over(info):
        info.pop("next_billing_time")
        _stand(books, made, "EXPIRED", "BILLING.SUBSCRIPTION.EXPIRED")


def _failed(books: Books, made: Thing, whole: Thing) -> None:
    info = made["billing_info"]
    info["failed_payments_count"] += 1
    info["outstanding_balance"] = whole
    info["last_failed_payment"] = {
        "amount": whole,
        "time": books.stamp(),
        "reason_code": "PAYMENT_DENIED",
        "next_payment_retry_time": books.stamp(books.now() + _RETRY_AFTER),
    }
    _tell(books, "BILLING.SUBSCRIPTION.PAYMENT.FAILED", made)
    plan = books.get("plan", made["plan_id"])
    if info["failed_payments_count"] >= (plan["payment_preferences"].get("payment_failure_threshold") or 1_000):
        made.pop("status_change_note", None)
        _stand(books, made, "SUSPENDED", "BILLING.SUBSCRIPTION.SUSPENDED")


def _cycle(books: Books, made: Thing) -> tuple[Thing, Thing]:
    """The cycle that is running, by how many of each are done."""
    cycles = {cycle["sequence"]: cycle for cycle in books.get("plan", made["plan_id"])["billing_cycles"]}
    executions = made["billing_info"]["cycle_executions"]
    running = next((one for one in executions if not _is_done(one)), executions[-1])
    return cycles[running["sequence"]], running


def _is_done(execution: Thing) -> bool:
    return bool(execution["total_cycles"]) and execution["cycles_completed"] >= execution["total_cycles"]


def _is_over(info: Thing) -> bool:
    return all(_is_done(one) for one in info["cycle_executions"])


def _price(cycle: Thing) -> Thing:
    """A trial may be free: then it has no price."""
    price: Thing = cycle.get("pricing_scheme", {}).get("fixed_price", {"currency_code": "USD", "value": "0"})
    return price


def _in(books: Books, identifier: str, *statuses: str) -> Thing:
    made = books.get("subscription", identifier)
    if made["status"] not in statuses:
        raise unprocessable("SUBSCRIPTION_STATUS_INVALID")
    return made


def _stand(books: Books, made: Thing, status: str, event_type: str) -> None:
    made |= {"status": status, "status_update_time": books.stamp(), "update_time": books.stamp()}
    _tell(books, event_type, made)


def _tell(books: Books, event_type: str, made: Thing) -> None:
    books.tell(event_type, "subscription", deepcopy(made))
