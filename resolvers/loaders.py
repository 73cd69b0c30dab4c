"""DataLoaders: what many fields of one operation ask for, in one query per kind of row."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from uuid import UUID

from strawberry.dataloader import DataLoader

from models.base import TenantRecord
from resolvers.paging import Condition, Page, Slice, newest_of_each
from tenure.context import Context

Row = TypeVar("Row", bound=TenantRecord)
Key = TypeVar("Key")


class Loaders:
    """The loaders of one operation, made when they are first asked for."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._known: dict[Any, DataLoader[Any, Any]] = {}

    async def row(self, model: type[Row], key: UUID | None) -> Row | None:
        """The tenant's row of that id."""
        if key is None:
            return None
        found: Row | None = await self._loader((model, "id"), lambda: _by_id(self._ctx.tenant, model)).load(key)
        return found

    async def rows(self, model: type[Row], column: str, key: UUID, order: str = "id") -> list[Row]:
        """The tenant's rows whose `column` is `key`, in the order of `order`."""
        make = lambda: _by_column(self._ctx.tenant, model, column, order)  # noqa: E731  (a name for a thunk)
        found: list[Row] = await self._loader((model, column, order), make).load(key)
        return found

    async def newest(
        self,
        model: type[Row],
        column: str,
        key: UUID,
        asked: Slice,
        chosen: tuple[Condition, ...] = (),
        fitting: str = "= led.id",
    ) -> Page[Row]:
        """A page of the tenant's rows whose `column` is `key`, the newest first. Raises `BadInput`.

        `fitting` as in `newest_of_each`.
        """

        async def load(keys: list[UUID]) -> Sequence[Page[Row]]:
            found = await newest_of_each(model, self._ctx.tenant, column, keys, asked, chosen, fitting)
            return [found[key] for key in keys]

        page: Page[Row] = await self._loader((model, column, asked, chosen, fitting), lambda: load).load(key)
        return page

    async def of(self, name: str, batch: Callable[[Context, list[Key]], Any], key: Key) -> Any:
        """What a batch function of an area answers for a key; it is given all keys at once and returns a dict."""

        async def load(keys: list[Key]) -> Sequence[Any]:
            found = await batch(self._ctx, keys)
            return [found.get(asked) for asked in keys]

        return await self._loader(name, lambda: load).load(key)

    def _loader(self, kind: Any, make: Callable[[], Any]) -> DataLoader[Any, Any]:
        if kind not in self._known:
            self._known[kind] = DataLoader(load_fn=make())
        return self._known[kind]


def _by_id(tenant: UUID, model: type[Row]) -> Callable[[list[UUID]], Any]:
    async def load(keys: list[UUID]) -> Sequence[Row | None]:
        found = await model.by_ids(tenant, keys)
        return [found.get(key) for key in keys]

    return load


def _by_column(tenant: UUID, model: type[Row], column: str, order: str) -> Callable[[list[UUID]], Any]:
    async def load(keys: list[UUID]) -> Sequence[list[Row]]:
        rows = await model.of(tenant).filter(**{f"{column}__in": keys}).order_by(order)
        grouped: dict[UUID, list[Row]] = {key: [] for key in keys}
        for row in rows:
            grouped[getattr(row, column)].append(row)
        return [grouped[key] for key in keys]

    return load
