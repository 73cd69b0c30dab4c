"""An example of what each event tells: made-up values, through the code that tells the real ones."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from models.base import Record
from tenure.events.core import Event, payload
from tenure.kit.money import Money
from tenure.kit.periods import Period

_NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
_PERIOD = Period(_NOON, _NOON + timedelta(days=30))
_KEY = UUID("019a8c00-0000-7000-8000-000000000001")

_ROWS = {
    "application": "Application",
    "bonus": "Subscription",
    "file": "File",
    "grant": "CreditGrant",
    "grants": "CreditGrant",
    "invoice": "Invoice",
    "invoices": "Invoice",
    "member": "Member",
    "offer": "Offer",
    "price": "Price",
    "prices": "Price",
    "product": "Product",
    "provider": "IdentityProvider",
    "refund": "Refund",
    "report": "Erasure",
    "staff": "Member",
    "subscription": "Subscription",
    "account": "Account",
    "subscription.changed/from_": "Offer",
    "subscription.changed/to": "Offer",
    "subscription.change_scheduled/to": "Offer",
    "subscription.change_canceled/to": "Offer",
    "account.ownership_transferred/from_": "Member",
    "account.ownership_transferred/to": "Member",
    "credits.reassigned/from_": "Account",
    "credits.reassigned/to": "Account",
    "refund.requested/to": "Payment",
    "dunning.cleared/by": "Payment",
}
"""What a field that is a row holds a row of, by the field, or by the event and the field."""

_TEXTS = {
    "action": "RETRIED",
    "by": "CARD",
    "code": "yearly",
    "country": "DE",
    "feature": "library",
    "fingerprint": "card_8c1f",
    "host": "members.club.example",
    "interval": "1 MONTH",
    "issuer": "https://login.club.example",
    "key": "order-1041",
    "kind": "CARD",
    "last4": "4242",
    "locale": "en",
    "new": "20",
    "number": "2026-0042",
    "old": "10",
    "ours": "1200",
    "outcome": "WON",
    "owner": "ACCOUNT",
    "percent": "19",
    "prefix": "tk_4f9c",
    "provider": "STRIPE",
    "provider_ref": "ch_3P1041",
    "purpose": "newsletter",
    "reason": "REQUESTED",
    "region": "BE",
    "role": "MEMBER",
    "scope": "TENANT",
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "slug": "opening-hours",
    "source": "SUBSCRIPTION",
    "stage": "REMIND",
    "status": "ACTIVE",
    "theirs": "900",
    "to": "INVOICE",
    "type": "image/png",
    "url": "https://bank.example/authenticate",
    "fields": "name",
    "permissions": "MEMBERS_READ",
    "roles": "SUPPORT",
    "scopes": "EVENTS_READ",
    "duration": "ONCE",
    "account.created/kind": "COMPANY",
    "balance.credited/source": "CREDIT_NOTE",
    "application.created/kind": "CONFIDENTIAL",
    "credits.adjusted/reason": "counted wrongly",
    "custom_field.defined/kind": "TEXT",
    "dispute.updated/status": "OPEN",
    "dunning.exhausted/action": "UNPAID",
    "export.completed/kind": "members",
    "factor.added/kind": "TOTP",
    "factor.removed/kind": "TOTP",
    "feature.created/kind": "BOOLEAN",
    "feature.created/code": "library",
    "import.completed/kind": "members",
    "invitation.revoked/kind": "SEAT",
    "member.signed_up/source": "newsletter",
    "member.consent_given/source": "SITE",
    "member.consent_withdrawn/source": "SITE",
    "payment.failed/code": "card_declined",
    "price.created/kind": "FLAT",
    "product.created/consumption": "BY_TIME",
    "provider.connected/kind": "STRIPE",
    "reconciliation.issue_opened/kind": "MISSING_REFUND",
    "reconciliation.issue_resolved/by": "RECORD",
    "role.granted/role": "SUPPORT",
    "role.revoked/role": "SUPPORT",
    "setting.changed/key": "billing.grace_days",
    "subscription.paused/from_": "ACTIVE",
    "tenant.created/owner": None,
    "tenant.ownership_transferred/from_": None,
    "tenant.ownership_transferred/to": None,
}
_OTHERS: dict[str, Any] = {
    "bytes": 48_213,
    "quota": 1_000_000_000,
    "used": 912_000_000,
    "left": 2,
    "limit": 10,
    "threshold": 2,
    "units": 10,
    "changes": {"name": ["Rowing Club", "Harbour Rowing Club"]},
    "setting.changed/changes": {"old": 3, "new": 7},
    "provider.rules_set/changes": {"rules": [[], [{"currency": "EUR"}]]},
    "counts": {"created": 120, "skipped": 3},
    "schedule": [1, 3, 7],
}


def example(told: type[Event]) -> dict[str, Any]:
    """The payload of one event of the type. Raises LookupError for a field that nothing is made up for."""
    return payload(_filled(told, f"{told.name}/"))


def _filled(kind: type[Any], where: str) -> Any:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]
    return kind(**{name: None if name == "subject" else _value(where, name, hints[name]) for name in names})


def _value(where: str, name: str, hint: Any) -> Any:
    for key in (where + name, name):
        if key in _OTHERS:
            return _OTHERS[key]
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (part for part in get_args(hint) if part is not NoneType)
    if get_origin(hint) is list:
        return [_value(where, name, get_args(hint)[0])]
    if hint is Record:
        return _row(_found(_ROWS, where, name))
    if hint is str:
        return _found(_TEXTS, where, name)
    return _PLAIN[hint] if hint in _PLAIN else _filled(hint, where)


_PLAIN: dict[Any, Any] = {
    int: 3,
    bool: True,
    datetime: _NOON,
    Money: Money(1200, "USD"),
    Period: _PERIOD,
}


def _found(values: dict[str, Any], where: str, name: str) -> Any:
    for key in (where + name, name):
        if key in values:
            return values[key]
    raise LookupError(f"nothing is made up for {where}{name}: tenure/events/examples.py")


def _row(name: str) -> Record:
    """A row of that type, which stands for its id. Raises LookupError where there is no such type."""
    waiting: list[type[Record]] = [Record]
    while waiting:
        kind = waiting.pop()
        if kind.__name__ == name:
            return kind(id=_KEY)
        waiting += kind.__subclasses__()
    raise LookupError(name)
