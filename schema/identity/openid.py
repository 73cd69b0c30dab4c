"""Providers that members may come in by, and what members have connected."""

from datetime import datetime
from enum import Enum

import strawberry

from models import identity as rows
from resolvers.identity import openid
from schema.connections import Connection, slice_of
from schema.enums import describe_values
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
describe_values(
    SignInErrorCode,
    NAME_INVALID="The name is empty or too long.",
    ISSUER_INVALID="The issuer is not valid. Issuers are written like `https://accounts.example.com`.",
    ISSUER_UNREACHABLE="The issuer does not respond as an OpenID Connect provider.",
    CLIENT_INVALID="The client ID is empty or too long.",
    SECRET_INVALID="The client secret is too long.",
    SCOPE_UNKNOWN="A scope is unknown or not valid.",
    DOMAIN_INVALID="The email domain is not valid. Domains are written like `example.com`.",
    PROVIDER_TAKEN="A provider with this issuer and client ID already exists.",
    PROVIDERS_TOO_MANY="The business has the maximum number of providers.",
    PROVIDER_DELETED="The provider was deleted.",
    REDIRECT_INVALID="A redirect URI is not valid.",
    OVERLAP_INVALID="The overlap must be 0 to 168 hours.",
    APPLICATION_PUBLIC="A public application has no secret.",
    APPLICATION_DELETED="The application was deleted.",
    APPLICATIONS_TOO_MANY="The business has the maximum number of applications.",
)


@shape(rows.IdentityProvider, description="An OpenID Connect provider through which members can sign in.")
class IdentityProvider(Node):
    name: str = strawberry.field(description="The name on the sign-in button.")
    issuer: str = strawberry.field(description="The issuer identifier of the provider.")
    client_id: str = strawberry.field(description="The client ID of the business at the provider.")
    scopes: list[str] = strawberry.field(description="The scopes that are requested from the provider.")
    domains: list[str] = strawberry.field(
        description="The email domains that can sign in through the provider. Empty means all."
    )
    makes_members: bool = strawberry.field(
        description="Whether a person who is not yet a member becomes one by signing in."
    )
    is_enabled: bool = strawberry.field(description="Whether the login page offers the provider.")
    created_at: datetime = strawberry.field(description="When the provider was set up.")

    @strawberry.field(description="The redirect URI to register at the provider.")
    def redirect_uri(self, info: Info) -> str:
        return openid.redirect_uri(info.context, self)


@strawberry.type(description="A sign-in button of a login page.")
class SignInOption:
    name: str = strawberry.field(description="The name of the provider.")
    url: str = strawberry.field(description="A page of the site that leads to the provider.")


@shape(rows.ExternalIdentity, description="A member's identity at a provider.")
class ExternalIdentity(Node):
    email: str = strawberry.field(description="The email address that the provider sent last.")
    created_at: datetime = strawberry.field(description="When the identity was connected.")
    last_used_at: datetime = strawberry.field(description="When the member last signed in with it.")

    @strawberry.field(description="The name of the provider.")
    async def provider(self, info: Info) -> str:
        return await openid.provider_name(info.context, self)


@strawberry.input
class IdentityProviderCreateInput:
    name: str = strawberry.field(description="The name on the sign-in button.")
    issuer: str = strawberry.field(
        description="The issuer identifier of the provider, such as `https://accounts.example.com`."
    )
    client_id: str = strawberry.field(description="The client ID of the business at the provider.")
    secret: str | None = strawberry.field(
        default=None, description="The client secret. It is stored encrypted and never shown."
    )
    scopes: list[str] = strawberry.field(
        default_factory=lambda: ["openid", "email", "profile"], description="The scopes to request from the provider."
    )
    domains: list[str] = strawberry.field(
        default_factory=list,
        description="The email domains that can sign in through the provider, such as `example.com`. Empty means all.",
    )
    makes_members: bool = strawberry.field(
        default=True, description="Whether a person who is not yet a member becomes one by signing in."
    )


@strawberry.input(description="Fields that are left out keep their value. The issuer cannot be changed.")
class IdentityProviderUpdateInput:
    identity_provider: strawberry.ID = strawberry.field(description="The ID of the provider.")
    name: str | None = strawberry.field(default=None, description="The name on the sign-in button.")
    client_id: str | None = strawberry.field(default=None, description="The client ID of the business at the provider.")
    secret: str | None = strawberry.field(default=None, description="A new client secret.")
    scopes: list[str] | None = strawberry.field(default=None, description="The scopes that replace all existing ones.")
    domains: list[str] | None = strawberry.field(
        default=None, description="The email domains that replace all existing ones."
    )
    makes_members: bool | None = strawberry.field(
        default=None, description="Whether a person who is not yet a member becomes one by signing in."
    )
    is_enabled: bool | None = strawberry.field(default=None, description="Whether the login page offers the provider.")


@strawberry.input
class IdentityProviderDeleteInput:
    identity_provider: strawberry.ID = strawberry.field(description="The ID of the provider.")


@strawberry.input
class ExternalIdentityDeleteInput:
    external_identity: strawberry.ID = strawberry.field(description="The ID of the identity.")


@payload(SignInUserError)
class IdentityProviderCreatePayload:
    identity_provider: IdentityProvider | None = strawberry.field(description="The provider that was created.")


@payload(SignInUserError)
class IdentityProviderUpdatePayload:
    identity_provider: IdentityProvider | None = strawberry.field(description="The provider after the mutation.")


@payload(SignInUserError)
class IdentityProviderDeletePayload:
    identity_provider: IdentityProvider | None = strawberry.field(description="The provider after the mutation.")


@payload(SignInUserError)
class ExternalIdentityDeletePayload:
    is_deleted: bool | None = strawberry.field(description="Whether the identity was disconnected.")


@strawberry.type
class OpenidQuery:
    @query(Permission.PUBLIC, "The providers that a login page offers.")
    async def sign_in_options(self, info: Info) -> list[SignInOption]:
        return [SignInOption(name=name, url=url) for name, url in await openid.options(info.context)]

    @query(Permission.SIGN_IN_WRITE, "The providers that are set up, newest first.")
    async def identity_providers(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[IdentityProvider]:
        return await openid.list_providers(info.context, slice_of(first, after, last, before))

    @query(Permission.SIGNED_IN, "The viewer's identities at providers, newest first.")
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
        "Creates an OpenID Connect provider through which members can sign in. The provider is contacted immediately "
        "to check that it responds.",
        emits=["identity_provider.created"],
        step_up=True,
    )
    async def identity_provider_create(
        self, info: Info, input: IdentityProviderCreateInput
    ) -> IdentityProviderCreatePayload:
        return IdentityProviderCreatePayload(identity_provider=await openid.create(info.context, input))

    @mutation(
        Permission.SIGN_IN_WRITE,
        "Updates a provider, or disables or enables it.",
        emits=["identity_provider.updated"],
        step_up=True,
    )
    async def identity_provider_update(
        self, info: Info, input: IdentityProviderUpdateInput
    ) -> IdentityProviderUpdatePayload:
        return IdentityProviderUpdatePayload(identity_provider=await openid.update(info.context, input))

    @mutation(
        Permission.SIGN_IN_WRITE,
        "Deletes a provider and every identity that members have connected to it.",
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
        "Disconnects one of the viewer's identities at a provider.",
        emits=["connection.removed"],
        step_up=True,
    )
    async def external_identity_delete(
        self, info: Info, input: ExternalIdentityDeleteInput
    ) -> ExternalIdentityDeletePayload:
        return ExternalIdentityDeletePayload(is_deleted=await openid.disconnect(info.context, input.external_identity))
