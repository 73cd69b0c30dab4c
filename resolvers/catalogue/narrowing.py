"""Lists of what is sold, narrowed to what is looked for."""

from typing import Any, TypeVar

from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from models.catalogue import Product
from resolvers import ids

Row = TypeVar("Row", bound=Model)


def narrowed(query: QuerySet[Row], given: Any) -> QuerySet[Row]:
    """By whatever the filter has: a part of the name or the code, states, the product, whether it is archived."""
    if given is None:
        return query
    text = (given.text or "").strip()
    if text:
        query = query.filter(Q(name__icontains=text) | Q(code__icontains=text))
    statuses, product = getattr(given, "statuses", None), getattr(given, "product", None)
    if statuses is not None:
        query = query.filter(status__in=statuses)
    if product is not None:
        query = query.filter(product_id=ids.key(Product, product))
    is_archived = getattr(given, "is_archived", None)
    return query if is_archived is None else query.filter(archived_at__isnull=not is_archived)
