"""Providers that members may come in by, and what members have connected."""

from datetime import datetime
from enum import Enum

import strawberry

from models import identity as rows
from resolvers.identity import openid
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, mutation, payload, query
from schema.scalars import Node, shape
from tenure.access import Permission


class SignInErrorCode(Enum):
    NAME_INVALID = "NAME_INVALID"
    ISSUER_INVALID = "ISSUER_INVALID"
    ISSUER_UNREACHABLE = "ISSUER_UNREACHABLE"
    CLIENT_INVALID = "CLIENT_INVALID"
    SECRET_INVALID = "SECRET_INVALID"
    SCOPE_UNKNOWN = "SCOPE_UNKNOWN"
    DOMAIN_INVALID = "DOMAIN_INVALID"
    PROVIDER_TAKEN = "PROVIDER_TAKEN"
    PROVIDERS_TOO_MANY = "PROVIDERS_TOO_MANY"
    PROVIDER_DELETED = "PROVIDER_DELETED"
    REDIRECT_INVALID = "REDIRECT_INVALID"
    OVERLAP_INVALID = "OVERLAP_INVALID"
    APPLICATION_PUBLIC = "APPLICATION_PUBLIC"
    APPLICATION_DELETED = "APPLICATION_DELETED"
    APPLICATIONS_TOO_MANY = "APPLICATIONS_TOO_MANY"


SignInUserError = errors("SignIn", SignInErrorCode)


@shape(rows.IdentityProvider, description="An OpenID Connect provider that members may come in by.")
class IdentityProvider(Node):
    name: str = strawberry.field(description="As the button says it.")
    issuer: str
    client_id: str = strawberry.field(description="As which the business is known there.")
    scopes: list[str]
    domains: list[str] = strawberry.field(description="Of the addresses that may come in by it; empty: all.")
    makes_members: bool = strawberry.field(description="Whether somebody whom nobody knows yet becomes a member.")
    is_enabled: bool
    created_at: datetime

    @strawberry.field(description="Write this address down at the provider.")
    def redirect_uri(self, info: Info) -> str:
        return openid.redirect_uri(info.context, self)


@strawberry.type(description="A button of a login page.")
class SignInOption:
    name: str
    url: str = strawberry.field(description="A page of ours that leads to the provider.")


@shape(rows.ExternalIdentity, description="A member as a provider knows them.")
class ExternalIdentity(Node):
    email: str = strawberry.field(description="As the provider told it last.")
    created_at: datetime
    last_used_at: datetime

    @strawberry.field(description="The provider's name.")
    async def provider(self, info: Info) -> str:
        return await openid.provider_name(info.context, self)


@strawberry.input
class IdentityProviderCreateInput:
    name: str
    issuer: str = strawberry.field(description="As it calls itself: `https://accounts.example.com`.")
    client_id: str
    secret: str | None = strawberry.field(default=None, description="Kept sealed, and never shown.")
    scopes: list[str] = strawberry.field(default_factory=lambda: ["openid", "email", "profile"])
    domains: list[str] = strawberry.field(
        default_factory=list, description="Of the addresses that may come in by it: `example.com`. Empty: all."
    )
    makes_members: bool = True


@strawberry.input(description="What is left out stays. The issuer stays in any case.")
class IdentityProviderUpdateInput:
    identity_provider: strawberry.ID
    name: str | None = None
    client_id: str | None = None
    secret: str | None = None
    scopes: list[str] | None = None
    domains: list[str] | None = None
    makes_members: bool | None = None
    is_enabled: bool | None = None


@strawberry.input
class IdentityProviderDeleteInput:
    identity_provider: strawberry.ID


@strawberry.input
class ExternalIdentityDeleteInput:
    external_identity: strawberry.ID


@payload(SignInUserError)
class IdentityProviderCreatePayload:
    identity_provider: IdentityProvider | None


@payload(SignInUserError)
class IdentityProviderUpdatePayload:
    identity_provider: IdentityProvider | None


@payload(SignInUserError)
class IdentityProviderDeletePayload:
    identity_provider: IdentityProvider | None


@payload(SignInUserError)
class ExternalIdentityDeletePayload:
    is_deleted: bool | None


@strawberry.type
class OpenidQuery:
    @query(Permission.PUBLIC, "The providers that a login page offers.")
    async def sign_in_options(self, info: Info) -> list[SignInOption]:
        return [SignInOption(name=name, url=url) for name, url in await openid.options(info.context)]

    @query(Permission.SIGN_IN_WRITE, "The providers that are set up, the newest first.")
    async def identity_providers(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[IdentityProvider]:
        return await openid.list_providers(info.context, slice_of(first, after, last, before))

    @query(Permission.SIGNED_IN, "By which providers oneself comes in, the newest first.")
    async def external_identities(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[ExternalIdentity]:
        return await openid.list_own(info.context, slice_of(first, after, last, before))


@strawberry.type
class OpenidMutation:
    @mutation(
        Permission.SIGN_IN_WRITE,
        "Let members come in by an OpenID Connect provider. It is asked at once whether it answers.",
        emits=["identity_provider.created"],
        step_up=True,
    )
    async def identity_provider_create(
        self, info: Info, input: IdentityProviderCreateInput
    ) -> IdentityProviderCreatePayload:
        return IdentityProviderCreatePayload(identity_provider=await openid.create(info.context, input))

    @mutation(
        Permission.SIGN_IN_WRITE,
        "Change a provider, or stop and go on offering it.",
        emits=["identity_provider.updated"],
        step_up=True,
    )
    async def identity_provider_update(
        self, info: Info, input: IdentityProviderUpdateInput
    ) -> IdentityProviderUpdatePayload:
        return IdentityProviderUpdatePayload(identity_provider=await openid.update(info.context, input))

    @mutation(
        Permission.SIGN_IN_WRITE,
        "Forget a provider, and what members have connected to it.",
        emits=["identity_provider.deleted"],
        step_up=True,
    )
    async def identity_provider_delete(
        self, info: Info, input: IdentityProviderDeleteInput
    ) -> IdentityProviderDeletePayload:
        return IdentityProviderDeletePayload(
            identity_provider=await openid.delete(info.context, input.identity_provider)
        )

    @mutation(
        Permission.SIGNED_IN,
        "Come in by a provider no more.",
        emits=["connection.removed"],
        step_up=True,
    )
    async def external_identity_delete(
        self, info: Info, input: ExternalIdentityDeleteInput
    ) -> ExternalIdentityDeletePayload:
        return ExternalIdentityDeletePayload(is_deleted=await openid.disconnect(info.context, input.external_identity))
