"""Programs' keys."""

from datetime import datetime

import strawberry

from models import identity as rows
from resolvers.identity import keys
from schema.connections import Connection, slice_of
from schema.fields import Info, PermissionEnum, mutation, payload, query
from schema.identity.answers import Member
from schema.identity.refusals import IdentityUserError
from schema.scalars import Node, shape
from tenure.access import Permission


@shape(rows.ApiKey, description="A program's way in. Its text is shown once, when it is made.")
class ApiKey(Node):
    name: str
    prefix: str = strawberry.field(description="How its text begins.")
    created_at: datetime
    expires_at: datetime | None
    last_used_at: datetime | None = strawberry.field(description="To the minute.")
    last_used_from: str | None = strawberry.field(description="The network address of that use.")
    addresses: list[str] = strawberry.field(description="The networks that it may be used from; empty: all.")
    overlap_until: datetime | None = strawberry.field(description="Until then the text before the rotation counts too.")
    revoked_at: datetime | None

    @strawberry.field(description="What it may do.")
    def scopes(self) -> list[PermissionEnum]:
        return keys.scopes_of(self)

    @strawberry.field(description="Who made it; null where that was the system or another key.")
    async def created_by(self, info: Info) -> Member | None:
        return await keys.maker_of(info.context, self)


@strawberry.input
class ApiKeyCreateInput:
    name: str
    scopes: list[PermissionEnum]
    expires_at: datetime | None = None
    addresses: list[str] = strawberry.field(
        default_factory=list, description="Networks: `203.0.113.0/24`. Without any, it is good from everywhere."
    )


@strawberry.input
class ApiKeyRotateInput:
    api_key: strawberry.ID
    overlap_hours: int = strawberry.field(default=24, description="For how long the present text counts on: 0 to 168.")


@strawberry.input
class ApiKeyRevokeInput:
    api_key: strawberry.ID


@payload(IdentityUserError)
class ApiKeyCreatePayload:
    api_key: ApiKey | None
    text: str | None = strawberry.field(
        default=None,
        description="The key itself: the only time that it is shown. Null where a repeated mutation finds it made.",
    )


@payload(IdentityUserError)
class ApiKeyRotatePayload:
    api_key: ApiKey | None
    text: str | None = strawberry.field(
        default=None, description="The new text: the only time that it is shown. Null where a mutation is repeated."
    )


@payload(IdentityUserError)
class ApiKeyRevokePayload:
    api_key: ApiKey | None


@strawberry.type
class KeysQuery:
    @query(Permission.API_KEYS_WRITE, "All keys, the newest first; revoked ones too.")
    async def api_keys(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[ApiKey]:
        return await keys.list_keys(info.context, slice_of(first, after, last, before))


@strawberry.type
class KeysMutation:
    @mutation(
        Permission.API_KEYS_WRITE,
        "Make a key for a program. Its text is shown once.",
        emits=["api_key.created"],
        step_up=True,
    )
    async def api_key_create(self, info: Info, input: ApiKeyCreateInput) -> ApiKeyCreatePayload:
        key, text = await keys.create_key(info.context, input)
        return ApiKeyCreatePayload(api_key=key, text=text)

    @mutation(
        Permission.API_KEYS_WRITE,
        "Give a key another text. The present one counts on for a while, so that no server stops.",
        emits=["api_key.rotated"],
        step_up=True,
    )
    async def api_key_rotate(self, info: Info, input: ApiKeyRotateInput) -> ApiKeyRotatePayload:
        key, text = await keys.rotate_key(info.context, input)
        return ApiKeyRotatePayload(api_key=key, text=text)

    @mutation(Permission.API_KEYS_WRITE, "End a key.", emits=["api_key.revoked"])
    async def api_key_revoke(self, info: Info, input: ApiKeyRevokeInput) -> ApiKeyRevokePayload:
        return ApiKeyRevokePayload(api_key=await keys.revoke_key(info.context, input.api_key))
