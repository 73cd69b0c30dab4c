"""What the sandbox remembers of charges, set-ups and refunds, and how that reads as a result."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from tenure.gateways.payments.contract import (
    ChargeRequest,
    ChargeResult,
    ChargeStatus,
    RefundResult,
    RefundStatus,
    SetupRequest,
    SetupResult,
    SetupStatus,
)
from tenure.gateways.payments.declines import is_hard
from tenure.gateways.payments.sandbox_methods import METHODS, Behaviour
from tenure.gateways.payments.sandbox_store import Document
from tenure.kit.money import Money

KEPT = frozenset({ChargeStatus.SUCCEEDED, ChargeStatus.PENDING})
"""States of a charge or a set-up in which its method is kept with the customer, where that was asked for."""


def name(kind: str, *parts: str) -> str:
    """An id that follows from its parts, so that doing a thing twice finds the first one."""
    return f"{kind}_{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:24]}"


def microseconds(moment: datetime) -> int:
    """Since 1970."""
    return int(moment.timestamp()) * 1_000_000 + moment.microsecond


def charge(reference: str, request: ChargeRequest, method: Mapping[str, Any], created: int) -> Document:
    """A charge as it stands right after the call. `method` is the document of a saved or a test method."""
    status, decline_code = _outcome(METHODS[method["test"]], request.off_session, bool(method["authenticated"]))
    document: Document = {
        "id": reference,
        "reference": request.reference,
        "money": [request.money.minor, request.money.currency],
        "customer": request.customer,
        "method": method["id"],
        "test": method["test"],
        "created": created,
        "refunds": [],
        "first": status.value,
    }
    return stand(document, status, decline_code)


def first_answer(document: Document) -> Document:
    """The charge as it stood when it was made: what a repeated call is told."""
    declined = document["first"] == ChargeStatus.DECLINED
    return stand(document, ChargeStatus(document["first"]), document["decline_code"] if declined else None)


def stand(document: Document, status: ChargeStatus, decline_code: str | None = None) -> Document:
    """The same charge or set-up in another state."""
    return {**document, "status": status.value, "decline_code": decline_code}


def setup(reference: str, request: SetupRequest, created: int) -> Document:
    """A set-up that waits for a method."""
    return stand(
        {
            "id": reference,
            "reference": request.reference,
            "customer": request.customer,
            "method": None,
            "test": None,
            "created": created,
        },
        ChargeStatus.ACTION_REQUIRED,
    )


def chosen(document: Document, test: str, method: str) -> Document:
    """A set-up whose member brought a test method, to be kept as `method`."""
    behaviour = METHODS[test]
    pending = behaviour.status is ChargeStatus.PENDING
    status = ChargeStatus.SUCCEEDED if pending else behaviour.status
    return stand({**document, "test": test, "method": method}, status, behaviour.decline_code)


def kept_method(document: Document) -> Document:
    """The method of a finished charge or set-up, as later charges find it."""
    return {
        "id": document["method"],
        "test": document["test"],
        "customer": document["customer"],
        "authenticated": METHODS[document["test"]].status is ChargeStatus.ACTION_REQUIRED,
        "detached": False,
    }


def money_of(document: Document) -> Money:
    return Money(document["money"][0], document["money"][1])


def refunded(document: Document) -> Money:
    return Money(sum(refund["money"][0] for refund in document["refunds"]), document["money"][1])


def fee(money: Money) -> Money:
    """2.9 % and 30 minor units, but never more than the amount."""
    return min(money.share(29, 1000) + Money(30, money.currency), money)


def charge_result(document: Document, pages: str) -> ChargeResult:
    """`pages` is where the sandbox's hosted pages start."""
    money, status = money_of(document), ChargeStatus(document["status"])
    return ChargeResult(
        status=status,
        provider_ref=document["id"],
        reference=document["reference"],
        money=money,
        fee=fee(money) if status is ChargeStatus.SUCCEEDED else None,
        decline_code=document["decline_code"],
        hard=is_hard(document["decline_code"]),
        action_url=action_url(document, pages),
        payment_method=document["method"],
        method=METHODS[document["test"]].facts,
        customer=document["customer"],
    )


def setup_result(document: Document, pages: str) -> SetupResult:
    return SetupResult(
        status=SetupStatus(document["status"]),
        provider_ref=document["id"],
        reference=document["reference"],
        payment_method=document["method"],
        method=METHODS[document["test"]].facts if document["test"] else None,
        decline_code=document["decline_code"],
        hard=is_hard(document["decline_code"]),
        action_url=action_url(document, pages),
    )


def refund_result(document: Document) -> RefundResult:
    return RefundResult(RefundStatus(document["status"]), document["id"], document["reference"], money_of(document))


def action_url(document: Document, pages: str) -> str | None:
    """The hosted page on which the member goes on; None where there is nothing to do."""
    if document["status"] != ChargeStatus.ACTION_REQUIRED:
        return None
    return f"{pages}/{'authenticate' if document['test'] else 'method'}/{document['id']}"


def _outcome(behaviour: Behaviour, off_session: bool, authenticated: bool) -> tuple[ChargeStatus, str | None]:
    if off_session and behaviour.absent_decline and not authenticated:
        return ChargeStatus.DECLINED, behaviour.absent_decline
    if authenticated and behaviour.status is ChargeStatus.ACTION_REQUIRED:
        return ChargeStatus.SUCCEEDED, None
    return behaviour.status, behaviour.decline_code
