"""Signing up and in, passwords, profile, roles and keys."""

from datetime import datetime
from enum import Enum

import strawberry

from resolvers import identity
from schema.fields import Info, PermissionEnum, errors, mutation, payload
from schema.identity.answers import ApiKey, Member, Session, StaffRole, Viewer
from tenure.access import Permission


class IdentityErrorCode(Enum):
    EMAIL_INVALID = "EMAIL_INVALID"
    EMAIL_UNCONFIRMED = "EMAIL_UNCONFIRMED"
    CREDENTIALS_WRONG = "CREDENTIALS_WRONG"
    MEMBER_SUSPENDED = "MEMBER_SUSPENDED"
    LINK_INVALID = "LINK_INVALID"
    PASSWORD_INVALID = "PASSWORD_INVALID"
    PASSWORD_TOO_SHORT = "PASSWORD_TOO_SHORT"
    PASSWORD_TOO_LONG = "PASSWORD_TOO_LONG"
    PASSWORD_OBVIOUS = "PASSWORD_OBVIOUS"
    PASSWORD_WRONG = "PASSWORD_WRONG"
    NAME_INVALID = "NAME_INVALID"
    LOCALE_UNKNOWN = "LOCALE_UNKNOWN"
    ZONE_UNKNOWN = "ZONE_UNKNOWN"
    AVATAR_INVALID = "AVATAR_INVALID"
    ROLE_EXCEEDS_OWN = "ROLE_EXCEEDS_OWN"
    LAST_OWNER = "LAST_OWNER"
    SCOPE_UNKNOWN = "SCOPE_UNKNOWN"
    SCOPE_EXCEEDS_OWN = "SCOPE_EXCEEDS_OWN"
    EXPIRY_PAST = "EXPIRY_PAST"


IdentityUserError = errors("Identity", IdentityErrorCode)


@strawberry.input
class MemberSignUpInput:
    email: str
    password: str = strawberry.field(description="8 characters to 1,024 bytes.")
    name: str
    locale: str | None = strawberry.field(default=None, description="As `pt-BR`; the site's where none is given.")


@strawberry.input
class EmailConfirmInput:
    token: str = strawberry.field(description="From the mailed link.")


@strawberry.input
class SessionCreateInput:
    email: str
    password: str
    return_token: bool = strawberry.field(
        default=False, description="For programs: answer with the token instead of setting a cookie."
    )


@strawberry.input
class SessionRevokeInput:
    session: strawberry.ID


@strawberry.input
class PasswordResetRequestInput:
    email: str


@strawberry.input
class PasswordResetInput:
    token: str = strawberry.field(description="From the mailed link.")
    password: str


@strawberry.input
class PasswordChangeInput:
    current_password: str | None = strawberry.field(default=None, description="Needed where there is one.")
    password: str


@strawberry.input
class MemberUpdateInput:
    name: str | None = None
    locale: str | None = None
    zone: str | None = None
    avatar: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="A file that was uploaded as an avatar; null takes the picture away."
    )


@strawberry.input
class RoleGrantInput:
    member: strawberry.ID
    role: StaffRole


@strawberry.input
class RoleRevokeInput:
    member: strawberry.ID
    role: StaffRole


@strawberry.input
class ApiKeyCreateInput:
    name: str
    scopes: list[PermissionEnum]
    expires_at: datetime | None = None


@strawberry.input
class ApiKeyRevokeInput:
    api_key: strawberry.ID


@payload(IdentityUserError)
class MemberSignUpPayload:
    letter_sent_to: str | None = strawberry.field(
        default=None, description="Open the letter there. The answer is the same where the address has a login already."
    )


@payload(IdentityUserError)
class EmailConfirmPayload:
    is_confirmed: bool | None


@payload(IdentityUserError)
class SessionCreatePayload:
    session: Session | None
    viewer: Viewer | None
    token: str | None = strawberry.field(
        default=None, description="Where it was asked for: send it as `Authorization: Bearer`."
    )


@payload(IdentityUserError)
class SessionRevokePayload:
    session: Session | None


@payload(IdentityUserError)
class SessionRevokeOthersPayload:
    count: int | None = strawberry.field(default=None, description="How many sessions ended.")


@payload(IdentityUserError)
class SessionDeletePayload:
    is_signed_out: bool | None


@payload(IdentityUserError)
class PasswordResetRequestPayload:
    letter_sent_to: str | None = strawberry.field(
        default=None,
        description="Where the link goes, if the address has a login. The answer is the same where it has none.",
    )


@payload(IdentityUserError)
class PasswordResetPayload:
    is_changed: bool | None


@payload(IdentityUserError)
class PasswordChangePayload:
    member: Member | None


@payload(IdentityUserError)
class MemberUpdatePayload:
    member: Member | None


@payload(IdentityUserError)
class RoleGrantPayload:
    member: Member | None


@payload(IdentityUserError)
class RoleRevokePayload:
    member: Member | None


@payload(IdentityUserError)
class ApiKeyCreatePayload:
    api_key: ApiKey | None
    text: str | None = strawberry.field(
        default=None,
        description="The key itself: the only time that it is shown. Null where a repeated mutation finds it made.",
    )


@payload(IdentityUserError)
class ApiKeyRevokePayload:
    api_key: ApiKey | None


@strawberry.type
class IdentityMutation:
    @mutation(
        Permission.PUBLIC,
        "Make a login. A letter is sent; nobody is signed in until the link in it was opened.",
        emits=["member.signed_up", "account.created"],
    )
    async def member_sign_up(self, info: Info, input: MemberSignUpInput) -> MemberSignUpPayload:
        return MemberSignUpPayload(letter_sent_to=await identity.sign_up(info.context, input))

    @mutation(
        Permission.PUBLIC, "Prove an address by the link that was mailed there.", emits=["member.email_confirmed"]
    )
    async def email_confirm(self, info: Info, input: EmailConfirmInput) -> EmailConfirmPayload:
        return EmailConfirmPayload(is_confirmed=await identity.confirm(info.context, input.token))

    @mutation(
        Permission.PUBLIC,
        "Sign in: sets the session's cookie. Each call makes a session, whatever its idempotency key.",
        emits=["session.created", "session.revoked", "login.failed"],
    )
    async def session_create(self, info: Info, input: SessionCreateInput) -> SessionCreatePayload:
        session, viewer, token = await identity.sign_in(info.context, input)
        return SessionCreatePayload(session=session, viewer=viewer, token=token)

    @mutation(Permission.SIGNED_IN, "End one of one's own sessions.", emits=["session.revoked"])
    async def session_revoke(self, info: Info, input: SessionRevokeInput) -> SessionRevokePayload:
        return SessionRevokePayload(session=await identity.revoke_session(info.context, input.session))

    @mutation(Permission.SIGNED_IN, "End all of one's own sessions but this one.", emits=["session.revoked"])
    async def session_revoke_others(self, info: Info) -> SessionRevokeOthersPayload:
        return SessionRevokeOthersPayload(count=await identity.revoke_others(info.context))

    @mutation(Permission.SIGNED_IN, "Sign out: ends this session and forgets its cookie.", emits=["session.revoked"])
    async def session_delete(self, info: Info) -> SessionDeletePayload:
        return SessionDeletePayload(is_signed_out=await identity.sign_out(info.context))

    @mutation(Permission.PUBLIC, "Have a link for a new password mailed.")
    async def password_reset_request(self, info: Info, input: PasswordResetRequestInput) -> PasswordResetRequestPayload:
        return PasswordResetRequestPayload(letter_sent_to=await identity.request_reset(info.context, input.email))

    @mutation(
        Permission.PUBLIC,
        "Choose a new password by the mailed link. Every session ends.",
        emits=["member.password_changed", "member.email_confirmed", "session.revoked"],
    )
    async def password_reset(self, info: Info, input: PasswordResetInput) -> PasswordResetPayload:
        return PasswordResetPayload(is_changed=await identity.reset_password(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Change one's own password. Every other session ends.",
        emits=["member.password_changed", "session.revoked"],
    )
    async def password_change(self, info: Info, input: PasswordChangeInput) -> PasswordChangePayload:
        return PasswordChangePayload(member=await identity.change_password(info.context, input))

    @mutation(Permission.SIGNED_IN, "Change one's own profile.", emits=["member.profile_updated"])
    async def member_update(self, info: Info, input: MemberUpdateInput) -> MemberUpdatePayload:
        return MemberUpdatePayload(member=await identity.update_profile(info.context, input))

    @mutation(Permission.ROLES_WRITE, "Make a member staff. Nobody grants more than they hold.", emits=["role.granted"])
    async def role_grant(self, info: Info, input: RoleGrantInput) -> RoleGrantPayload:
        return RoleGrantPayload(member=await identity.grant_role(info.context, input))

    @mutation(Permission.ROLES_WRITE, "Take a role from a member.", emits=["role.revoked"])
    async def role_revoke(self, info: Info, input: RoleRevokeInput) -> RoleRevokePayload:
        return RoleRevokePayload(member=await identity.revoke_role(info.context, input))

    @mutation(
        Permission.API_KEYS_WRITE,
        "Make a key for a program. Its text is shown once.",
        emits=["api_key.created"],
    )
    async def api_key_create(self, info: Info, input: ApiKeyCreateInput) -> ApiKeyCreatePayload:
        key, text = await identity.create_key(info.context, input)
        return ApiKeyCreatePayload(api_key=key, text=text)

    @mutation(Permission.API_KEYS_WRITE, "End a key.", emits=["api_key.revoked"])
    async def api_key_revoke(self, info: Info, input: ApiKeyRevokeInput) -> ApiKeyRevokePayload:
        return ApiKeyRevokePayload(api_key=await identity.revoke_key(info.context, input.api_key))
