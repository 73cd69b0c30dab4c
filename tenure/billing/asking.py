"""What becomes of a provider's silence and refusals, for whoever had it asked."""

from collections.abc import Iterator
from contextlib import contextmanager

from tenure.gateways.payments.contract import AnswerLost, ProviderRefused, ProviderUnavailable
from tenure.kit.refusals import Refused, Unavailable

AWAY = "The payment provider is not responding. Try again in a moment."


@contextmanager
def for_a_person() -> Iterator[None]:
    """Who waits for it is told. Raises `Unavailable` while it does not answer, and `Refused` with its own words."""
    try:
        yield
    except (ProviderUnavailable, AnswerLost) as away:
        raise Unavailable(AWAY) from away
    except ProviderRefused as refusal:
        raise Refused("PROVIDER_REFUSED", refusal.message) from refusal


@contextmanager
def by_a_job() -> Iterator[None]:
    """What can wait is tried again. Raises `Unavailable` while it does not answer; a refusal is the job's to see to."""
    try:
        yield
    except (ProviderUnavailable, AnswerLost) as away:
        raise Unavailable(f"The payment provider is not responding: {away}") from away
