"""Authenticator apps, passkeys and recovery codes."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from models import identity as rows
from resolvers.identity import factors
from schema.fields import Info, mutation, payload
from schema.identity.refusals import IdentityUserError
from schema.scalars import Node, shape
from tenure.access import Permission

FactorKind = strawberry.enum(rows.FactorKind, description="TOTP is an authenticator app; PASSKEY is WebAuthn.")


@shape(rows.Factor, description="A device that proves who its member is.")
class Factor(Node):
    kind: FactorKind
    name: str
    created_at: datetime
    confirmed_at: datetime | None = strawberry.field(description="Null while an app has not shown its first code.")
    last_used_at: datetime | None
    is_backed_up: bool | None = strawberry.field(
        description="Whether the passkey is kept on more than one device; null of an app."
    )


@strawberry.input
class FactorTotpBeginInput:
    name: str | None = strawberry.field(default=None, description="What the member calls the device.")


@strawberry.input
class FactorTotpConfirmInput:
    factor: strawberry.ID
    code: str = strawberry.field(description="The six digits that the app shows now.")


@strawberry.input
class FactorRenameInput:
    factor: strawberry.ID
    name: str


@strawberry.input
class FactorRemoveInput:
    factor: strawberry.ID


@strawberry.input
class PasskeyRegistrationFinishInput:
    response: JSON = strawberry.field(description="What `navigator.credentials.create` gave, by its `toJSON`.")
    name: str | None = strawberry.field(default=None, description="What the member calls the device.")


@payload(IdentityUserError)
class FactorTotpBeginPayload:
    factor: Factor | None
    secret: str | None = strawberry.field(default=None, description="In base32, to type. Shown once.")
    uri: str | None = strawberry.field(default=None, description="`otpauth://…`, as apps take it. Shown once.")
    qr_code: str | None = strawberry.field(default=None, description="The same to scan, as `data:image/svg+xml`.")


@payload(IdentityUserError)
class FactorTotpConfirmPayload:
    factor: Factor | None
    recovery_codes: list[str] | None = strawberry.field(
        default=None, description="Ten, each good once; with the first app alone. Shown once."
    )


@payload(IdentityUserError)
class FactorRenamePayload:
    factor: Factor | None


@payload(IdentityUserError)
class FactorRemovePayload:
    removed: strawberry.ID | None


@payload(IdentityUserError)
class RecoveryCodesRenewPayload:
    codes: list[str] | None = strawberry.field(default=None, description="Ten, each good once. Shown once.")


@payload(IdentityUserError)
class PasskeyRegistrationBeginPayload:
    options: JSON | None = strawberry.field(
        default=None, description="For `navigator.credentials.create`; good for five minutes."
    )


@payload(IdentityUserError)
class PasskeyRegistrationFinishPayload:
    factor: Factor | None


@payload(IdentityUserError)
class PasskeySignInBeginPayload:
    options: JSON | None = strawberry.field(
        default=None, description="For `navigator.credentials.get`; good for five minutes. The same for everybody."
    )


@strawberry.type
class FactorsMutation:
    @mutation(Permission.SIGNED_IN, "Begin to set up an authenticator app.", step_up=True)
    async def factor_totp_begin(self, info: Info, input: FactorTotpBeginInput) -> FactorTotpBeginPayload:
        begun, picture = await factors.begin_totp(info.context, input.name)
        return FactorTotpBeginPayload(factor=begun.factor, secret=begun.secret, uri=begun.uri, qr_code=picture)

    @mutation(
        Permission.SIGNED_IN,
        "Let the app count: from now on its code is asked for after the password.",
        emits=["factor.added"],
        step_up=True,
    )
    async def factor_totp_confirm(self, info: Info, input: FactorTotpConfirmInput) -> FactorTotpConfirmPayload:
        confirmed = await factors.confirm_totp(info.context, input)
        return FactorTotpConfirmPayload(factor=confirmed.factor, recovery_codes=list(confirmed.recovery_codes) or None)

    @mutation(Permission.SIGNED_IN, "Call one's own factor something else.")
    async def factor_rename(self, info: Info, input: FactorRenameInput) -> FactorRenamePayload:
        return FactorRenamePayload(factor=await factors.rename(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Take away one's own factor. With the last app the recovery codes go.",
        emits=["factor.removed"],
        step_up=True,
    )
    async def factor_remove(self, info: Info, input: FactorRemoveInput) -> FactorRemovePayload:
        return FactorRemovePayload(removed=await factors.remove(info.context, input.factor))

    @mutation(Permission.SIGNED_IN, "Make ten fresh recovery codes; earlier ones are void.", step_up=True)
    async def recovery_codes_renew(self, info: Info) -> RecoveryCodesRenewPayload:
        return RecoveryCodesRenewPayload(codes=await factors.renew_codes(info.context))

    @mutation(Permission.SIGNED_IN, "Begin to register a passkey.", step_up=True)
    async def passkey_registration_begin(self, info: Info) -> PasskeyRegistrationBeginPayload:
        return PasskeyRegistrationBeginPayload(options=await factors.begin_registration(info.context))

    @mutation(
        Permission.SIGNED_IN,
        "Register the passkey: it signs in by itself, without a password.",
        emits=["factor.added"],
        step_up=True,
    )
    async def passkey_registration_finish(
        self, info: Info, input: PasskeyRegistrationFinishInput
    ) -> PasskeyRegistrationFinishPayload:
        return PasskeyRegistrationFinishPayload(factor=await factors.finish_registration(info.context, input))

    @mutation(Permission.PUBLIC, "Begin to sign in with a passkey. Whose it is, the device knows.")
    async def passkey_sign_in_begin(self, info: Info) -> PasskeySignInBeginPayload:
        return PasskeySignInBeginPayload(options=await factors.begin_sign_in(info.context))
