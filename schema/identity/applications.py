"""Products that offer to sign in with this membership, and what members allowed them."""

from datetime import datetime

import strawberry

from models import identity as rows
from resolvers.identity import applications
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, mutation, payload, query
from schema.identity.openid import SignInUserError
from schema.scalars import Node, shape
from tenure.access import Permission

ApplicationKind = strawberry.enum(rows.ApplicationKind, description="Whether an application can keep a secret.")
describe_values(
    ApplicationKind,
    PUBLIC="An app or a web page, which cannot keep a secret.",
    CONFIDENTIAL="A server, which authenticates with a secret.",
)


@shape(
    rows.Application,
    description="A product that offers sign-in with a membership of this business (OAuth 2.1, OpenID Connect).",
)
class Application(Node):
    name: str = strawberry.field(description="The name that members see when they are asked for consent.")
    kind: ApplicationKind = strawberry.field(description="Whether the application can keep a secret.")
    redirect_uris: list[str] = strawberry.field(
        description="The URIs to which members can be redirected back, matched exactly."
    )
    scopes: list[str] = strawberry.field(description="The scopes that the application can request.")
    created_at: datetime = strawberry.field(description="When the application was created.")
    overlap_until: datetime | None = strawberry.field(
        description="Until when the previous secret is also accepted after a rotation."
    )

    @strawberry.field(description="The client ID of the application.")
    def client_id(self) -> str:
        return applications.client_id(self)


@shape(rows.ApplicationGrant, description="A member's consent to share data with an application.")
class ApplicationGrant(Node):
    scopes: list[str] = strawberry.field(description="The scopes that the member consented to.")
    granted_at: datetime = strawberry.field(description="When the member gave consent.")
    revoked_at: datetime | None = strawberry.field(description="When the consent was revoked. Null if it was not.")

    @strawberry.field(description="The name of the application.")
    async def application(self, info: Info) -> str:
        return await applications.name_of(info.context, self)


@strawberry.input
class ApplicationCreateInput:
    name: str = strawberry.field(description="The name that members see when they are asked for consent.")
    kind: ApplicationKind = strawberry.field(
        description="Use `PUBLIC` for apps and web pages, whose users could read a secret."
    )
    redirect_uris: list[str] = strawberry.field(
        description="Each one uses https, points to the user's own device (`http://127.0.0.1:…`), or has the app's "
        "own scheme (`com.example.app:/back`)."
    )
    scopes: list[str] = strawberry.field(
        default_factory=lambda: ["openid"], description="Any of `openid`, `profile`, `email` and `membership`."
    )


@strawberry.input(description="Fields that are left out keep their value.")
class ApplicationUpdateInput:
    application: strawberry.ID = strawberry.field(description="The ID of the application.")
    name: str | None = strawberry.field(default=None, description="The new name.")
    redirect_uris: list[str] | None = strawberry.field(
        default=None, description="The redirect URIs that replace all existing ones."
    )
    scopes: list[str] | None = strawberry.field(default=None, description="The scopes that replace all existing ones.")


@strawberry.input
class ApplicationSecretRotateInput:
    application: strawberry.ID = strawberry.field(description="The ID of the application.")
    overlap_hours: int = strawberry.field(
        default=24, description="How many hours the current secret remains valid: 0 to 168."
    )


@strawberry.input
class ApplicationDeleteInput:
    application: strawberry.ID = strawberry.field(description="The ID of the application.")


@strawberry.input
class ApplicationGrantRevokeInput:
    application_grant: strawberry.ID = strawberry.field(description="The ID of the consent.")


@payload(SignInUserError)
class ApplicationCreatePayload:
    application: Application | None = strawberry.field(description="The application that was created.")
    secret: str | None = strawberry.field(
        default=None,
        description="The client secret, shown only this once. Null for a public application, and when the mutation is "
        "repeated.",
    )


@payload(SignInUserError)
class ApplicationUpdatePayload:
    application: Application | None = strawberry.field(description="The application after the mutation.")


@payload(SignInUserError)
class ApplicationSecretRotatePayload:
    application: Application | None = strawberry.field(description="The application after the mutation.")
    secret: str | None = strawberry.field(default=None, description="The new client secret, shown only this once.")


@payload(SignInUserError)
class ApplicationDeletePayload:
    application: Application | None = strawberry.field(description="The application after the mutation.")


@payload(SignInUserError)
class ApplicationGrantRevokePayload:
    application_grant: ApplicationGrant | None = strawberry.field(description="The consent after the mutation.")


@strawberry.type
class ApplicationsQuery:
    @query(Permission.SIGN_IN_WRITE, "All applications, newest first.")
    async def applications(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Application]:
        return await applications.list_all(info.context, slice_of(first, after, last, before))

    @query(Permission.SIGNED_IN, "The viewer's consents to applications, newest first.")
    async def application_grants(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[ApplicationGrant]:
        return await applications.list_grants(info.context, slice_of(first, after, last, before))


@strawberry.type
class ApplicationsMutation:
    @mutation(
        Permission.SIGN_IN_WRITE,
        "Creates an application that offers sign-in with this membership. Its secret is shown once.",
        emits=["application.created"],
        step_up=True,
    )
    async def application_create(self, info: Info, input: ApplicationCreateInput) -> ApplicationCreatePayload:
        application, secret = await applications.create(info.context, input)
        return ApplicationCreatePayload(application=application, secret=secret)

    @mutation(
        Permission.SIGN_IN_WRITE,
        "Updates an application's name, redirect URIs or scopes.",
        emits=["application.updated"],
        step_up=True,
    )
    async def application_update(self, info: Info, input: ApplicationUpdateInput) -> ApplicationUpdatePayload:
        return ApplicationUpdatePayload(application=await applications.update(info.context, input))

    @mutation(
        Permission.SIGN_IN_WRITE,
        "Creates a new secret for an application. The current secret remains valid for a while.",
        emits=["application.secret_rotated"],
        step_up=True,
    )
    async def application_secret_rotate(
        self, info: Info, input: ApplicationSecretRotateInput
    ) -> ApplicationSecretRotatePayload:
        application, secret = await applications.rotate(info.context, input)
        return ApplicationSecretRotatePayload(application=application, secret=secret)

    @mutation(
        Permission.SIGN_IN_WRITE,
        "Deletes an application and revokes every consent that members gave it.",
        emits=["application.deleted", "application_grant.revoked"],
        step_up=True,
    )
    async def application_delete(self, info: Info, input: ApplicationDeleteInput) -> ApplicationDeletePayload:
        return ApplicationDeletePayload(application=await applications.delete(info.context, input.application))

    @mutation(
        Permission.SIGNED_IN,
        "Revokes the viewer's consent to an application. Its tokens stop working immediately.",
        emits=["application_grant.revoked"],
    )
    async def application_grant_revoke(
        self, info: Info, input: ApplicationGrantRevokeInput
    ) -> ApplicationGrantRevokePayload:
        return ApplicationGrantRevokePayload(
            application_grant=await applications.revoke_grant(info.context, input.application_grant)
        )
