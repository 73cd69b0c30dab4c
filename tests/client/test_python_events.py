"""What the Python SDK reads of events: each payload of the catalogue, in its own type."""

import pytest
from pydantic import ValidationError

from tenure.events import CATALOGUE
from tenure.events.core import VERSION
from tenure.events.examples import example
from tenure_client import Event
from tenure_client.events import Payload
from tenure_client.generated import payloads


def event(name: str, payload: dict[str, object]) -> Event:
    told = {
        "id": "e",
        "cursor": "c",
        "type": name,
        "version": VERSION,
        "sequence": 1,
        "occurredAt": "2026-11-28T12:00:00Z",
        "actor": {"kind": "SYSTEM"},
        "payload": payload,
    }
    return Event.model_validate(told)


@pytest.mark.parametrize("name", CATALOGUE)
def test_each_payload_is_read_in_its_own_type_with_every_field(name: str) -> None:
    kind: type[Payload] = getattr(payloads, CATALOGUE[name].__name__)
    read = event(name, example(CATALOGUE[name])).read(kind)
    assert read.model_dump(by_alias=True).keys() == example(CATALOGUE[name]).keys()


def test_amounts_and_instants_are_what_they_say() -> None:
    told = event("invoice.finalized", example(CATALOGUE["invoice.finalized"])).read(payloads.InvoiceFinalized)
    assert (str(told.total.amount), told.total.amount_minor, told.total.currency) == ("12.00", 1200, "USD")
    assert told.due_at.tzinfo is not None


def test_what_is_of_another_type_or_shape_is_refused() -> None:
    with pytest.raises(ValueError, match=r"feature.created cannot be read as invoice.paid"):
        event("feature.created", {}).read(payloads.InvoicePaid)
    with pytest.raises(ValidationError):
        event("invoice.paid", {"by": "CARD"}).read(payloads.InvoicePaid)


def test_a_field_that_only_a_newer_server_tells_is_passed_over() -> None:
    told = {**example(CATALOGUE["invoice.paid"]), "moon": "full"}
    assert event("invoice.paid", told).read(payloads.InvoicePaid).by == "CARD"
