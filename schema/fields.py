"""What every root field wears: permission, refusals as data, idempotency, and what it says of them in the SDL."""

import dataclasses
import enum
import hashlib
import json
from collections.abc import Awaitable, Callable, Collection, Sequence
from typing import Any, TypeVar, cast

import strawberry
from strawberry.extensions import FieldExtension
from strawberry.extensions.field_extension import AsyncExtensionResolver
from strawberry.schema_directive import Location
from strawberry.types.field import StrawberryField
from strawberry.types.nodes import SelectedField
from strawberry.utils.str_converters import to_camel_case

from resolvers.asking import Asking
from schema.enums import describe_values
from tenure import audit
from tenure.access import DESCRIPTIONS, Permission
from tenure.context import Claim, Context
from tenure.events import CATALOGUE
from tenure.events.envelope import cursor_at
from tenure.kit.refusals import Forbidden, IdempotencyKeyRequired, Refused

Info = strawberry.Info[Any, None]
PermissionEnum = strawberry.enum(Permission, name="Permission", description="The permission that a caller needs.")
describe_values(PermissionEnum, **{str(permission): text for permission, text in DESCRIPTIONS.items()})


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION], description="The permission that is required to use the field."
)
class RequiresPermission:
    permission: PermissionEnum


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION],
    description="Callers with this permission can use the field without the other one. It is meant for API keys, with "
    "which no member is signed in.",
)
class OpenToo:
    permission: PermissionEnum


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION], description="The events that the mutation can cause."
)
class Emits:
    events: list[str]


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION],
    description='Requires an idempotency key: `@idempotent(key: "…")` on the field.',
)
class IdempotencyRequired: ...


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION],
    description="A member must have verified their identity within the last few minutes. See `sessionStepUp`.",
)
class RequiresStepUp: ...


@strawberry.interface(description="The reason why a mutation was refused, or would be refused. Nothing was written.")
class UserError:
    message: str = strawberry.field(description="A message for people.")
    field: list[str] | None = strawberry.field(
        description="The path to the input field that caused the error. Null when no single field did."
    )


Payload = TypeVar("Payload", bound=type)

REFUSED = "The reasons why the mutation was refused and nothing was written. Empty when it succeeded."
REFUSABLE = "The reasons why the mutation would be refused. Empty when it would succeed."


def errors(area: str, codes: type[enum.Enum]) -> type:
    """The error type of an area: `<Area>UserError` with a `code` of `<Area>ErrorCode`."""
    code = strawberry.enum(codes, name=f"{area}ErrorCode", description=f"The codes that `{area}UserError` can have.")
    body = {"__annotations__": {"code": code}, "__doc__": None}
    made = type(f"{area}UserError", (UserError,), body)
    return strawberry.type(made, description=f"An error of a mutation or preview, with a code of `{area}ErrorCode`.")


def payload(error: type) -> Callable[[Payload], Payload]:
    """Make a mutation's payload: its own fields (nullable), the area's `userErrors`, and the `cursor` after it."""

    def make(declared: Payload) -> Payload:
        declared.__annotations__["cursor"] = str | None
        declared.cursor = strawberry.field(
            default=None,
            description="The position in the event log after the mutation. A feed resumed from this cursor sends the "
            "events that follow.",
        )
        return _answering(declared, error, _result_of(declared), REFUSED)

    return make


def foresight(error: type) -> Callable[[Payload], Payload]:
    """Make what a preview answers: its own fields (nullable), and as `userErrors` why the mutation would be refused."""
    return lambda declared: _answering(declared, error, "What a mutation would do, without doing it.", REFUSABLE)


def _result_of(declared: type) -> str:
    """A payload is named after its mutation."""
    name = declared.__name__.removesuffix("Payload")
    return f"The result of `{name[0].lower()}{name[1:]}`."


def _answering(declared: Payload, error: type, what: str, why: str) -> Payload:
    declared.__annotations__["user_errors"] = list[error]
    for name in declared.__annotations__:
        _default_to_none(declared, name)
    declared.user_errors = strawberry.field(default_factory=list, description=why)
    made: Any = strawberry.type(declared, description=what)
    made.refused = staticmethod(
        lambda code, message, field: made(user_errors=[error(code=code, message=message, field=field)])
    )
    return cast(Payload, made)


def _default_to_none(declared: type, name: str) -> None:
    """A payload's own field is null in a refusal, whether it was declared with a description or bare."""
    field = getattr(declared, name, None)
    if isinstance(field, StrawberryField) and field.default is dataclasses.MISSING:
        field.default = None
    setattr(declared, name, field)


class _Guarded(FieldExtension):
    """Checks the permission before anything is read. What staff may not do is written down."""

    def __init__(self, demands: "Demands") -> None:
        self.demands = demands

    async def resolve_async(self, next_: AsyncExtensionResolver, source: Any, info: Info, **arguments: Any) -> Any:
        ctx = info.context.ctx
        try:
            self.demands.check(ctx)
            return await self._answer(next_, source, info, arguments)
        except Forbidden as denied:
            await audit.denied(ctx, info.field_name, denied.code)
            raise

    async def _answer(self, next_: AsyncExtensionResolver, source: Any, info: Info, arguments: dict[str, Any]) -> Any:
        return await _awaited(next_(source, info, **arguments))


class _Foreseeing(_Guarded):
    """Turns refusals into data, as the mutation does."""

    async def _answer(self, next_: AsyncExtensionResolver, source: Any, info: Info, arguments: dict[str, Any]) -> Any:
        try:
            return await _awaited(next_(source, info, **arguments))
        except Refused as refusal:
            return _refused(info, refusal)


class _Mutating(_Guarded):
    """Claims the idempotency key, turns refusals into data, and has the payload read what was written."""

    def __init__(self, demands: "Demands", needs_key: bool) -> None:
        super().__init__(demands)
        self._needs_key = needs_key

    async def _answer(self, next_: AsyncExtensionResolver, source: Any, info: Info, arguments: dict[str, Any]) -> Any:
        asking: Asking = info.context
        plain = asking.ctx
        if not self.demands.ends_impersonation:
            plain.require_writing()
        if self.demands.step_up:
            plain.require_fresh()
        claim = _claim(info, arguments, self._needs_key)
        asking.ctx = dataclasses.replace(plain, claim=claim, action=info.field_name)
        await asking.renew()
        try:
            answer = await _awaited(next_(source, info, **arguments))
            answer.cursor = _cursor(asking)
        except Refused as refusal:
            answer = _refused(info, refusal)
        finally:
            asking.ctx = dataclasses.replace(asking.ctx, claim=None, action="")
        await asking.renew()
        return answer


@dataclasses.dataclass(frozen=True, slots=True)
class Demands:
    """What a root field asks of its caller. Who holds `otherwise`, a program for one, may ask without `permission`."""

    permission: Permission
    step_up: bool = False
    ends_impersonation: bool = False
    otherwise: Permission | None = None

    def allow(self, permissions: Collection[Permission]) -> bool:
        return self.permission in permissions or self.otherwise in permissions

    def check(self, ctx: Context) -> None:
        """Raises `Unauthenticated` of nobody, `Forbidden` of somebody."""
        if not self.allow(ctx.actor.permissions):
            ctx.require(self.permission)


def demands(field: StrawberryField) -> Demands:
    """What the field asks, as its guard holds it to; of a feed, what its directive says."""
    for extension in field.extensions:
        if isinstance(extension, _Guarded):
            return extension.demands
    (worn,) = [one for one in field.directives if isinstance(one, RequiresPermission)]
    too = [Permission(one.permission) for one in field.directives if isinstance(one, OpenToo)]
    return Demands(Permission(worn.permission), otherwise=too[0] if too else None)


async def _awaited(result: Any) -> Any:
    return await result if isinstance(result, Awaitable) else result


def _cursor(asking: Asking) -> str | None:
    position = asking.ctx.journal.position
    return None if position is None else cursor_at(position)


def _refused(info: Info, refusal: Refused) -> Any:
    made: Any = info.return_type
    codes = _error_type(made).__annotations__["code"]
    return made.refused(codes[refusal.code], refusal.message, refusal.field)


def _error_type(made: Any) -> Any:
    return made.__annotations__["user_errors"].__args__[0]


def _claim(info: Info, arguments: dict[str, Any], needed: bool) -> Claim | None:
    key = _key(info.selected_fields)
    if key is None:
        if needed:
            raise IdempotencyKeyRequired
        return None
    return Claim(info.field_name, key, _hash(arguments))


def _key(selected: Sequence[Any]) -> str | None:
    for field in selected:
        if isinstance(field, SelectedField) and "idempotent" in field.directives:
            return cast(str, field.directives["idempotent"]["key"])
    return None


def _hash(arguments: dict[str, Any]) -> str:
    canonical = json.dumps(arguments, default=_canonical, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _canonical(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, enum.Enum):
        return value.value
    return str(value)


def query(
    permission: Permission, description: str, *, otherwise: Permission | None = None, **options: Any
) -> Callable[[Any], Any]:
    """A root query field. `otherwise` opens it to who has that permission and not the first one."""
    return _asking(Demands(permission, otherwise=otherwise), description, _Guarded, options)


def preview(permission: Permission, description: str) -> Callable[[Any], Any]:
    """A root query field that shows what a mutation would come to; its answer is a `foresight`."""
    return _asking(Demands(permission), description, _Foreseeing, {})


def _asking(asked: Demands, description: str, guard: type[_Guarded], options: dict[str, Any]) -> Callable[[Any], Any]:
    directives: list[object] = [RequiresPermission(permission=asked.permission)]
    directives += [OpenToo(permission=asked.otherwise)] if asked.otherwise else []

    def make(resolver: Any) -> Any:
        return strawberry.field(
            resolver=resolver,
            description=description,
            directives=directives,
            extensions=[guard(asked)],
            **options,
        )

    return make


def feed(permission: Permission, description: str, *, otherwise: Permission | None = None) -> Callable[[Any], Any]:
    """A root subscription field, whose resolver asks for the permission. Its answer is a `realtime.feeds.Feed`."""
    directives: list[object] = [RequiresPermission(permission=permission)]
    directives += [OpenToo(permission=otherwise)] if otherwise else []
    return lambda resolver: strawberry.subscription(resolver=resolver, description=description, directives=directives)


def mutation(
    permission: Permission,
    description: str,
    *,
    emits: Sequence[str] = (),
    needs_key: bool = False,
    step_up: bool = False,
    ends_impersonation: bool = False,
    otherwise: Permission | None = None,
) -> Callable[[Any], Any]:
    """A root mutation field. `emits` names what may come of it, and is held to that by a test.

    `otherwise` opens it to who has that permission and not the first one: to programs, for what staff do for others.
    `step_up`: a session is not enough, its owner must have proved who they are within the last minutes.
    `ends_impersonation`: staff who acts as a member and may change nothing may do this.
    """
    unknown = [name for name in emits if name not in CATALOGUE]
    if unknown:
        raise ValueError(f"not in the catalogue of events: {', '.join(unknown)}")
    directives: list[object] = [RequiresPermission(permission=permission)]
    directives += [OpenToo(permission=otherwise)] if otherwise else []
    directives += [Emits(events=list(emits))] if emits else []
    directives += [IdempotencyRequired()] if needs_key else []
    directives += [RequiresStepUp()] if step_up else []

    def make(resolver: Any) -> Any:
        _describe_input(resolver)
        return strawberry.mutation(
            resolver=resolver,
            description=description,
            directives=directives,
            extensions=[_Mutating(Demands(permission, step_up, ends_impersonation, otherwise), needs_key)],
        )

    return make


def _describe_input(resolver: Any) -> None:
    """An input that says nothing of itself names its mutation."""
    definition = getattr(resolver.__annotations__.get("input"), "__strawberry_definition__", None)
    if definition is not None and definition.description is None:
        definition.description = f"The input of `{camel(resolver.__name__)}`."


def camel(name: str) -> str:
    return to_camel_case(name)
