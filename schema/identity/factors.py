"""Authenticator apps, passkeys and recovery codes."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from models import identity as rows
from resolvers.identity import factors
from schema.enums import describe_values
from schema.fields import Info, mutation, payload
from schema.identity.refusals import IdentityUserError
from schema.scalars import Node, shape
from tenure.access import Permission

FactorKind = strawberry.enum(rows.FactorKind, description="The kind of a factor.")
describe_values(
    FactorKind,
    TOTP="An authenticator app.",
    PASSKEY="A passkey (WebAuthn).",
)


@shape(rows.Factor, description="A device with which a member verifies their identity.")
class Factor(Node):
    kind: FactorKind = strawberry.field(description="The kind of the factor.")
    name: str = strawberry.field(description="The member's name for the device.")
    created_at: datetime = strawberry.field(description="When the setup of the factor was started.")
    confirmed_at: datetime | None = strawberry.field(
        description="When the factor was confirmed. Null until an authenticator app has shown its first code."
    )
    last_used_at: datetime | None = strawberry.field(
        description="When the factor was last used. Null when it has never been used."
    )
    is_backed_up: bool | None = strawberry.field(
        description="Whether the passkey is stored on more than one device. Null for an authenticator app."
    )


@strawberry.input
class FactorTotpBeginInput:
    name: str | None = strawberry.field(default=None, description="The member's name for the device.")


@strawberry.input
class FactorTotpConfirmInput:
    factor: strawberry.ID = strawberry.field(description="The ID of the factor.")
    code: str = strawberry.field(description="The six-digit code that the app shows now.")


@strawberry.input
class FactorRenameInput:
    factor: strawberry.ID = strawberry.field(description="The ID of the factor.")
    name: str = strawberry.field(description="The new name.")


@strawberry.input
class FactorRemoveInput:
    factor: strawberry.ID = strawberry.field(description="The ID of the factor.")


@strawberry.input
class PasskeyRegistrationFinishInput:
    response: JSON = strawberry.field(
        description="The result of `navigator.credentials.create`, serialized with its `toJSON`."
    )
    name: str | None = strawberry.field(default=None, description="The member's name for the device.")


@payload(IdentityUserError)
class FactorTotpBeginPayload:
    factor: Factor | None = strawberry.field(description="The factor that was created.")
    secret: str | None = strawberry.field(default=None, description="The secret in base32, for typing. Shown once.")
    uri: str | None = strawberry.field(
        default=None, description="The `otpauth://…` URI for authenticator apps. Shown once."
    )
    qr_code: str | None = strawberry.field(
        default=None, description="The same URI as a QR code, as a `data:image/svg+xml` URI."
    )


@payload(IdentityUserError)
class FactorTotpConfirmPayload:
    factor: Factor | None = strawberry.field(description="The factor after the mutation.")
    recovery_codes: list[str] | None = strawberry.field(
        default=None,
        description="Ten recovery codes, each valid once. Present only for the member's first app. Shown once.",
    )


@payload(IdentityUserError)
class FactorRenamePayload:
    factor: Factor | None = strawberry.field(description="The factor after the mutation.")


@payload(IdentityUserError)
class FactorRemovePayload:
    removed: strawberry.ID | None = strawberry.field(description="The ID of the factor that was removed.")


@payload(IdentityUserError)
class RecoveryCodesRenewPayload:
    codes: list[str] | None = strawberry.field(
        default=None, description="Ten recovery codes, each valid once. Shown once."
    )


@payload(IdentityUserError)
class PasskeyRegistrationBeginPayload:
    options: JSON | None = strawberry.field(
        default=None, description="The options for `navigator.credentials.create`, valid for five minutes."
    )


@payload(IdentityUserError)
class PasskeyRegistrationFinishPayload:
    factor: Factor | None = strawberry.field(description="The factor that was created.")


@payload(IdentityUserError)
class PasskeySignInBeginPayload:
    options: JSON | None = strawberry.field(
        default=None,
        description="The options for `navigator.credentials.get`, valid for five minutes. They are the same for "
        "everyone.",
    )


@strawberry.type
class FactorsMutation:
    @mutation(Permission.SIGNED_IN, "Starts the setup of an authenticator app.", step_up=True)
    async def factor_totp_begin(self, info: Info, input: FactorTotpBeginInput) -> FactorTotpBeginPayload:
        begun, picture = await factors.begin_totp(info.context, input.name)
        return FactorTotpBeginPayload(factor=begun.factor, secret=begun.secret, uri=begun.uri, qr_code=picture)

    @mutation(
        Permission.SIGNED_IN,
        "Confirms an authenticator app. From then on, signing in asks for its code after the password.",
        emits=["factor.added"],
        step_up=True,
    )
    async def factor_totp_confirm(self, info: Info, input: FactorTotpConfirmInput) -> FactorTotpConfirmPayload:
        confirmed = await factors.confirm_totp(info.context, input)
        return FactorTotpConfirmPayload(factor=confirmed.factor, recovery_codes=list(confirmed.recovery_codes) or None)

    @mutation(Permission.SIGNED_IN, "Renames one of the viewer's factors.")
    async def factor_rename(self, info: Info, input: FactorRenameInput) -> FactorRenamePayload:
        return FactorRenamePayload(factor=await factors.rename(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Removes one of the viewer's factors. Removing the last app also removes the recovery codes.",
        emits=["factor.removed"],
        step_up=True,
    )
    async def factor_remove(self, info: Info, input: FactorRemoveInput) -> FactorRemovePayload:
        return FactorRemovePayload(removed=await factors.remove(info.context, input.factor))

    @mutation(Permission.SIGNED_IN, "Creates ten new recovery codes. Earlier codes stop working.", step_up=True)
    async def recovery_codes_renew(self, info: Info) -> RecoveryCodesRenewPayload:
        return RecoveryCodesRenewPayload(codes=await factors.renew_codes(info.context))

    @mutation(Permission.SIGNED_IN, "Starts the registration of a passkey.", step_up=True)
    async def passkey_registration_begin(self, info: Info) -> PasskeyRegistrationBeginPayload:
        return PasskeyRegistrationBeginPayload(options=await factors.begin_registration(info.context))

    @mutation(
        Permission.SIGNED_IN,
        "Registers a passkey. It signs in on its own, without a password.",
        emits=["factor.added"],
        step_up=True,
    )
    async def passkey_registration_finish(
        self, info: Info, input: PasskeyRegistrationFinishInput
    ) -> PasskeyRegistrationFinishPayload:
        return PasskeyRegistrationFinishPayload(factor=await factors.finish_registration(info.context, input))

    @mutation(Permission.PUBLIC, "Starts a sign-in with a passkey. The device knows whose it is.")
    async def passkey_sign_in_begin(self, info: Info) -> PasskeySignInBeginPayload:
        return PasskeySignInBeginPayload(options=await factors.begin_sign_in(info.context))
