"""What a setting is for somebody now: the nearest value that is set. From memory, where it has not changed."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast
from uuid import UUID

import structlog

from models import database
from realtime.kept import is_changed_in
from tenure.context import Context
from tenure.kit.kinds import Unfit
from tenure.kit.secrets import BadSeal, Keyring
from tenure.kit.settings import Level, Setting
from tenure.services import Services

Value = TypeVar("Value")

log = structlog.get_logger(__name__)

PLATFORM_TOPIC = "settings"


@dataclass(frozen=True, slots=True)
class Stored:
    """A value as it lies in the database: JSON, bare or sealed."""

    value: str | None
    sealed: str | None


Layer = Mapping[str, Stored]


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """`level` is where the value is set; None where it is the default."""

    value: Value
    level: Level | None


@dataclass(frozen=True, slots=True)
class Layers:
    """All that is set for one member, account, tenant: the nearest first."""

    found: Sequence[tuple[Level, Layer]]
    keyring: Keyring

    def of(self, setting: Setting[Value]) -> Found[Value]:
        """The nearest value that is set where the setting may be set."""
        for level, value in self._candidates(setting):
            return Found(value, level)
        return Found(setting.default, None)

    def only(self, level: Level) -> "Layers":
        """As if nothing were set but at this level."""
        return Layers([(place, layer) for place, layer in self.found if place is level], self.keyring)

    def beyond(self, setting: Setting[Value], level: Level) -> Found[Value]:
        """What it would be, were it not set at this level."""
        others = [(place, layer) for place, layer in self.found if place is not level]
        return Layers(others, self.keyring).of(setting)

    def at(self, setting: Setting[Value], level: Level) -> Found[Value] | None:
        """What is set at this very level."""
        found = self.only(level).of(setting)
        return found if found.level is level else None

    def _candidates(self, setting: Setting[Value]) -> Iterator[tuple[Level, Value]]:
        for level, layer in self.found:
            stored = layer.get(setting.key) if level in setting.levels else None
            if stored is None:
                continue
            try:
                yield level, setting.read(plain(stored, self.keyring))
            except (Unfit, BadSeal) as error:  # set by an earlier version, or under a key that is gone: as if not set
                log.warning("setting.unfit", key=setting.key, level=level, error=str(error))


def plain(stored: Stored, keyring: Keyring) -> object:
    """The JSON, unsealed where it was sealed. Raises `BadSeal`."""
    text = stored.value if stored.sealed is None else keyring.unseal(stored.sealed)
    return None if text is None else json.loads(text)


async def value(
    ctx: Context, setting: Setting[Value], *, account: UUID | None = None, member: UUID | None = None
) -> Value:
    """What the setting is now: for the member, else for the account, the tenant, the platform, else its default.

    In a transaction and outside of one: what the tenant has set is read in the transaction that is open, and what the
    platform has set is in memory.
    """
    return (await layers(ctx, account=account, member=member)).of(setting).value


async def layers(ctx: Context, *, account: UUID | None = None, member: UUID | None = None) -> Layers:
    """All that is set, to ask for several settings at once."""
    owners = {Level.MEMBER: member, Level.ACCOUNT: account, Level.TENANT: ctx.tenant}
    wanted = [owner for owner in owners.values() if owner is not None]
    platform = await platform_values(ctx.services)
    kept = {} if is_changed_in(database.current(), topic_of(ctx.tenant)) else _kept(ctx, wanted)
    missing = [owner for owner in wanted if owner not in kept]
    if missing:
        async with _transaction(ctx):
            kept |= await _read(ctx, missing)
    found = [(level, kept[owner]) for level, owner in owners.items() if owner is not None]
    return Layers([*found, (Level.PLATFORM, platform)], ctx.services.config.keyring)


async def platform_values(services: Services, *, anew: bool = False) -> Layer:
    """What holds for all, from memory; `anew`, as it is now. It lies behind a login of its own, so a task reads it."""
    followed = services.kept.followed(PLATFORM_TOPIC, _read_platform)
    return await (followed.renew() if anew else followed.get())


def topic_of(tenant: UUID) -> str:
    return f"settings:{tenant}"


def _kept(ctx: Context, owners: Sequence[UUID]) -> dict[UUID, Layer]:
    found = {owner: ctx.services.kept.find(topic_of(ctx.tenant), owner) for owner in owners}
    return {owner: layer for owner, layer in found.items() if layer is not None}


def _transaction(ctx: Context) -> AbstractAsyncContextManager[Any]:
    """The one that is open, or a short one of its own."""
    outer = database.current()
    if outer is None:
        return cast(AbstractAsyncContextManager[Any], database.for_tenant(ctx.tenant, reading=True))
    if outer.tenant != ctx.tenant:
        raise database.NoTenantBound("a setting of one tenant was asked for in a transaction of another")
    return nullcontext()


async def _read(ctx: Context, owners: list[UUID]) -> dict[UUID, Layer]:
    """What these have set. Kept, unless this transaction has itself changed it."""
    topic, kept = topic_of(ctx.tenant), ctx.services.kept
    read_at = _begin(ctx, topic)
    rows = await database.fetch(
        "SELECT owner_id, key, value, sealed FROM setting_value "
        "WHERE tenant_id = $1 AND owner_id = ANY($2::uuid[]) AND is_set AND level <> 'PLATFORM'",
        ctx.tenant,
        owners,
    )
    found: dict[UUID, dict[str, Stored]] = {owner: {} for owner in owners}
    for row in rows:
        found[row["owner_id"]][row["key"]] = _stored(row)
    if not is_changed_in(database.current(), topic):
        for owner, layer in found.items():
            kept.keep(topic, owner, layer, read_at)
    return dict(found)


async def _read_platform() -> Layer:
    rows = await database.fetch("SELECT key, value, sealed FROM platform_setting WHERE is_set", name=database.CONTROL)
    return {row["key"]: _stored(row) for row in rows}


def _begin(ctx: Context, topic: str) -> float:
    """When what will be read was true: in a snapshot, when that began."""
    began = ctx.services.kept.begin(topic)
    transaction = database.current()
    snapshot = transaction.begun_at if transaction is not None and transaction.reading else None
    return began if snapshot is None else min(began, snapshot)


def _stored(row: Any) -> Stored:
    return Stored(row["value"], row["sealed"])
