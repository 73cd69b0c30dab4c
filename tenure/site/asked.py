"""What a business asks of members and accounts besides, as forms ask it."""

from dataclasses import dataclass
from uuid import UUID

from models import database
from models.accounts import Account, AccountKind, CustomField, FieldOwner, Seat
from tenure.accounts import custom_values
from tenure.context import Context
from tenure.kit.refusals import Refused
from tenure.site.forms import Form


@dataclass(frozen=True, slots=True)
class Asked:
    """Fields and what is answered to them. `prefix`: what their names begin with in the form."""

    fields: list[CustomField]
    values: dict[UUID, str]
    prefix: str

    def name(self, field: CustomField) -> str:
        return self.prefix + field.code

    def options(self, field: CustomField) -> list[tuple[str, str]]:
        """Of a choice: what is sent and what is shown, which are the same."""
        return [(choice, choice) for choice in field.choices]

    def given(self, form: Form) -> dict[str, str | None]:
        """What was typed, by code; what the form did not hold is left as it is."""
        return {one.code: form[self.name(one)] for one in self.fields if self.name(one) in form.values}

    def check(self, form: Form) -> None:
        """Say what is wrong beside each field: the rule itself would stop at the first."""
        given = self.given(form)
        for one in self.fields:
            try:
                if one.code in given:
                    custom_values.checked_value(one, given[one.code])
            except Refused as refusal:
                self.refuse(form, refusal)

    def refuse(self, form: Form, refusal: Refused) -> None:
        """Show a refusal beside the field that it names, whether that is one of these or of the form's own."""
        if refusal.field and refusal.field[0] == "customFields":
            form.errors[self.prefix + refusal.field[-1]] = refusal.message
        else:
            form.refuse(refusal)


@dataclass(frozen=True, slots=True)
class Own:
    """What a member is asked: of themselves, and of the account that is theirs alone, where they have one."""

    member: Asked
    account_id: UUID | None
    account: Asked


async def is_anything(ctx: Context) -> bool:
    """Whether members are asked anything at all on a page of their own."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return await CustomField.of(ctx.tenant).filter(archived_at__isnull=True, is_visible=True).exists()


async def of_viewer(ctx: Context) -> Own:
    """What the acting member is asked. Raises `Unauthenticated`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        held = [seat.account_id for seat in await Seat.of(ctx.tenant).filter(member_id=ctx.member)]
        personal = await Account.of(ctx.tenant).filter(id__in=held, kind=AccountKind.PERSONAL).order_by("id").first()
        about_account = await of(ctx, FieldOwner.ACCOUNT, personal.id, "account.") if personal else None
        return Own(
            await of(ctx, FieldOwner.MEMBER, ctx.member, "member."),
            personal.id if personal else None,
            about_account or Asked([], {}, "account."),
        )


async def of(ctx: Context, owner: FieldOwner, key: UUID, prefix: str) -> Asked:
    """What the caller is asked about one account or member, in the open snapshot."""
    return Asked(await custom_values.asked(ctx, owner), (await custom_values.of(ctx, owner, [key]))[key], prefix)
