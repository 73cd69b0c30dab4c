"""Products that offer to sign in with this membership, and what members allowed them."""

from datetime import datetime

import strawberry

from models import identity as rows
from resolvers.identity import applications
from schema.connections import Connection, slice_of
from schema.fields import Info, mutation, payload, query
from schema.identity.openid import SignInUserError
from schema.scalars import Node, shape
from tenure.access import Permission

ApplicationKind = strawberry.enum(rows.ApplicationKind, description="Whether an application can keep a secret.")


@shape(
    rows.Application, description="A product that offers to sign in with this membership (OAuth 2.1, OpenID Connect)."
)
class Application(Node):
    name: str = strawberry.field(description="As members read it when they are asked.")
    kind: ApplicationKind
    redirect_uris: list[str] = strawberry.field(description="Where members return to, to the letter.")
    scopes: list[str] = strawberry.field(description="What it may ask for.")
    created_at: datetime
    overlap_until: datetime | None = strawberry.field(description="Until then the former secret counts too.")

    @strawberry.field(description="As which the application is known here.")
    def client_id(self) -> str:
        return applications.client_id(self)


@shape(rows.ApplicationGrant, description="A member's consent that an application learns something of them.")
class ApplicationGrant(Node):
    scopes: list[str]
    granted_at: datetime
    revoked_at: datetime | None

    @strawberry.field(description="The application's name.")
    async def application(self, info: Info) -> str:
        return await applications.name_of(info.context, self)


@strawberry.input
class ApplicationCreateInput:
    name: str
    kind: ApplicationKind = strawberry.field(description="PUBLIC for apps and pages, whose users could read a secret.")
    redirect_uris: list[str] = strawberry.field(
        description="https, this machine (`http://127.0.0.1:…`), or an app's own scheme (`com.example.app:/back`)."
    )
    scopes: list[str] = strawberry.field(
        default_factory=lambda: ["openid"], description="Of `openid`, `profile`, `email` and `membership`."
    )


@strawberry.input(description="What is left out stays.")
class ApplicationUpdateInput:
    application: strawberry.ID
    name: str | None = None
    redirect_uris: list[str] | None = None
    scopes: list[str] | None = None


@strawberry.input
class ApplicationSecretRotateInput:
    application: strawberry.ID
    overlap_hours: int = strawberry.field(default=24, description="How long the present secret counts on: 0 to 168.")


@strawberry.input
class ApplicationDeleteInput:
    application: strawberry.ID


@strawberry.input
class ApplicationGrantRevokeInput:
    application_grant: strawberry.ID


@payload(SignInUserError)
class ApplicationCreatePayload:
    application: Application | None
    secret: str | None = strawberry.field(
        default=None, description="The only time that it is shown. Null of a public one, and in a repetition."
    )


@payload(SignInUserError)
class ApplicationUpdatePayload:
    application: Application | None


@payload(SignInUserError)
class ApplicationSecretRotatePayload:
    application: Application | None
    secret: str | None = strawberry.field(default=None, description="The only time that it is shown.")


@payload(SignInUserError)
class ApplicationDeletePayload:
    application: Application | None


@payload(SignInUserError)
class ApplicationGrantRevokePayload:
    application_grant: ApplicationGrant | None


@strawberry.type
class ApplicationsQuery:
    @query(Permission.SIGN_IN_WRITE, "The applications, the newest first.")
    async def applications(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Application]:
        return await applications.list_all(info.context, slice_of(first, after, last, before))

    @query(Permission.SIGNED_IN, "What oneself allowed which applications, the newest first.")
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
        "Let a product offer to sign in with this membership. Its secret is shown once.",
        emits=["application.created"],
        step_up=True,
    )
    async def application_create(self, info: Info, input: ApplicationCreateInput) -> ApplicationCreatePayload:
        application, secret = await applications.create(info.context, input)
        return ApplicationCreatePayload(application=application, secret=secret)

    @mutation(
        Permission.SIGN_IN_WRITE,
        "Change an application's name, addresses or scopes.",
        emits=["application.updated"],
        step_up=True,
    )
    async def application_update(self, info: Info, input: ApplicationUpdateInput) -> ApplicationUpdatePayload:
        return ApplicationUpdatePayload(application=await applications.update(info.context, input))

    @mutation(
        Permission.SIGN_IN_WRITE,
        "Give an application another secret. The present one counts on for a while.",
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
        "End an application, and all that members allowed it.",
        emits=["application.deleted", "application_grant.revoked"],
        step_up=True,
    )
    async def application_delete(self, info: Info, input: ApplicationDeleteInput) -> ApplicationDeletePayload:
        return ApplicationDeletePayload(application=await applications.delete(info.context, input.application))

    @mutation(
        Permission.SIGNED_IN,
        "Take back what one allowed an application; its tokens end at once.",
        emits=["application_grant.revoked"],
    )
    async def application_grant_revoke(
        self, info: Info, input: ApplicationGrantRevokeInput
    ) -> ApplicationGrantRevokePayload:
        return ApplicationGrantRevokePayload(
            application_grant=await applications.revoke_grant(info.context, input.application_grant)
        )
