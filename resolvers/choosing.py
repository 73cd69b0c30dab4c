"""Which rows of a list are asked for: the same filters narrow the list and its file."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.queryset import QuerySet

from models.accounts import Account
from models.bulk_files import ExportOf
from models.catalogue import Offer, Product
from models.identity import Member
from models.payments import ProviderAccount
from resolvers import ids
from resolvers.asking import Asking
from resolvers.events import position_of
from tenure.bulk.listings import LISTINGS
from tenure.identity import addresses
from tenure.kit import ids as opaque_ids
from tenure.kit.refusals import BadInput

_LED = {"account": Account, "product": Product, "offer": Offer, "provider_account": ProviderAccount}
_NAMES = {"created_since": "since", "created_before": "before", "statuses": "status", "from_": "from"}


def choice_of(given: Any) -> dict[str, Any]:
    """What a filter chooses, as it is written down: keys, words, instants. Raises `NotFound`, `BadInput`."""
    asked = {} if given is None else {name: value for name, value in vars(given).items() if value is not None}
    return {_NAMES.get(name, name): _plain(name, value) for name, value in asked.items()}


def listed(asking: Asking, of: ExportOf, given: Any) -> QuerySet[Any]:
    """The rows of the list that a filter chooses. Raises `Forbidden` where the choice tells what one may not see."""
    choice, listing = choice_of(given), LISTINGS[of]
    email = choice.pop("email", None)
    listing.check(asking.ctx, choice)
    query = listing.selected(asking.ctx, choice)
    if email is None:
        return query
    address = addresses.optional(email)
    return query.filter(email_norm=address.norm if address else "")


def _plain(name: str, value: Any) -> Any:
    if name in _LED:
        return str(ids.key(_LED[name], value))
    if name == "ids":
        return [str(ids.key(Member, one)) for one in value]
    if name == "subject":
        return str(_subject(value))
    if name == "after":
        return position_of(value)
    if isinstance(value, datetime):
        return value.isoformat()
    return [str(one) for one in value] if isinstance(value, list) else value


def _subject(opaque: str) -> UUID:
    try:
        return opaque_ids.decode(opaque)[1]
    except ValueError as error:
        raise BadInput("`subject` is not a valid ID.") from error
