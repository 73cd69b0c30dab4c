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


@shape(rows.ApiKey, description="A credential for a program. Its text is shown once, when it is created.")
class ApiKey(Node):
    name: str = strawberry.field(description="The name of the key.")
    prefix: str = strawberry.field(description="The first characters of the key.")
    created_at: datetime = strawberry.field(description="When the key was created.")
    expires_at: datetime | None = strawberry.field(description="When the key expires. Null when it does not expire.")
    last_used_at: datetime | None = strawberry.field(
        description="When the key was last used, to the minute. Null when it has never been used."
    )
    last_used_from: str | None = strawberry.field(description="The IP address of the last use.")
    addresses: list[str] = strawberry.field(description="The networks from which the key can be used. Empty means any.")
    overlap_until: datetime | None = strawberry.field(
        description="Until when the previous text of the key is also accepted after a rotation."
    )
    revoked_at: datetime | None = strawberry.field(description="When the key was revoked. Null if it was not.")

    @strawberry.field(description="The permissions of the key.")
    def scopes(self) -> list[PermissionEnum]:
        return keys.scopes_of(self)

    @strawberry.field(description="The member who created the key. Null when the system or another key created it.")
    async def created_by(self, info: Info) -> Member | None:
        return await keys.maker_of(info.context, self)


@strawberry.input
class ApiKeyCreateInput:
    name: str = strawberry.field(description="A name, to tell keys apart.")
    scopes: list[PermissionEnum] = strawberry.field(
        description="The permissions of the key. They cannot include permissions that you do not have."
    )
    expires_at: datetime | None = strawberry.field(
        default=None, description="When the key expires. By default it does not expire."
    )
    addresses: list[str] = strawberry.field(
        default_factory=list,
        description="The networks from which the key can be used, such as `203.0.113.0/24`. Empty means any.",
    )


@strawberry.input
class ApiKeyRotateInput:
    api_key: strawberry.ID = strawberry.field(description="The ID of the API key.")
    overlap_hours: int = strawberry.field(
        default=24, description="How many hours the current text remains valid: 0 to 168."
    )


@strawberry.input
class ApiKeyRevokeInput:
    api_key: strawberry.ID = strawberry.field(description="The ID of the API key.")


@payload(IdentityUserError)
class ApiKeyCreatePayload:
    api_key: ApiKey | None = strawberry.field(description="The API key that was created.")
    text: str | None = strawberry.field(
        default=None,
        description="The key itself, shown only this once. Null when the mutation is repeated and the key already "
        "exists.",
    )


@payload(IdentityUserError)
class ApiKeyRotatePayload:
    api_key: ApiKey | None = strawberry.field(description="The API key after the mutation.")
    text: str | None = strawberry.field(
        default=None, description="The new text of the key, shown only this once. Null when the mutation is repeated."
    )


@payload(IdentityUserError)
class ApiKeyRevokePayload:
    api_key: ApiKey | None = strawberry.field(description="The API key after the mutation.")


@strawberry.type
class KeysQuery:
    @query(Permission.API_KEYS_WRITE, "All API keys, newest first, including revoked ones.")
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
        "Creates an API key for a program. Its text is shown once.",
        emits=["api_key.created"],
        step_up=True,
    )
    async def api_key_create(self, info: Info, input: ApiKeyCreateInput) -> ApiKeyCreatePayload:
        key, text = await keys.create_key(info.context, input)
        return ApiKeyCreatePayload(api_key=key, text=text)

    @mutation(
        Permission.API_KEYS_WRITE,
        "Rotates an API key: creates a new text for it. The current text remains valid for a while, so that no server "
        "is interrupted.",
        emits=["api_key.rotated"],
        step_up=True,
    )
    async def api_key_rotate(self, info: Info, input: ApiKeyRotateInput) -> ApiKeyRotatePayload:
        key, text = await keys.rotate_key(info.context, input)
        return ApiKeyRotatePayload(api_key=key, text=text)

    @mutation(Permission.API_KEYS_WRITE, "Revokes an API key.", emits=["api_key.revoked"])
    async def api_key_revoke(self, info: Info, input: ApiKeyRevokeInput) -> ApiKeyRevokePayload:
        return ApiKeyRevokePayload(api_key=await keys.revoke_key(info.context, input.api_key))
