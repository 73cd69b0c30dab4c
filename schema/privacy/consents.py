"""What members agree to."""

from datetime import datetime

import strawberry

from models import privacy as rows
from resolvers import privacy
from schema.agreeing import ConsentInput
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, mutation, payload, query
from schema.privacy.refusals import PrivacyUserError
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.privacy import consents

ConsentSource = strawberry.enum(rows.ConsentSource, description="How a consent was given or withdrawn.")
describe_values(
    ConsentSource,
    SIGN_UP="When the member signed up.",
    SITE="On a page of the site.",
    API="Through the API.",
    STAFF="By staff.",
    IMPORT="Outside of Tenure, and imported.",
)


@shape(rows.ConsentText, name="ConsentVersion", description="A version of the text of a purpose.")
class ConsentVersion:
    version: int = strawberry.field(description="The number of the version.")
    text: str = strawberry.field(description="The text to consent to.")
    url: str | None = strawberry.field(description="A page with more information.")
    published_at: datetime = strawberry.field(description="When the version was published.")


@shape(
    rows.ConsentPurpose, description="A purpose for which members are asked to consent, such as the terms of service."
)
class ConsentPurpose(Node):
    code: str = strawberry.field(description="The code of the purpose.")
    name: str = strawberry.field(description="The name of the purpose.")
    version: int = strawberry.field(description="The number of the current version.")
    is_required: bool = strawberry.field(description="Whether nobody can sign up without consenting.")
    archived_at: datetime | None = strawberry.field(
        description="When the purpose was archived. Members are no longer asked for consent since then. Null while it "
        "is in use."
    )

    @strawberry.field(description="The text of the current version.")
    async def text(self, info: Info) -> str:
        return (await privacy.text_of(info.context, self)).text

    @strawberry.field(description="A page with more information.")
    async def url(self, info: Info) -> str | None:
        return (await privacy.text_of(info.context, self)).url

    @strawberry.field(description="All versions of the text, newest first.")
    async def versions(self, info: Info) -> list[ConsentVersion]:
        return await privacy.texts_of(info.context, self)


@shape(rows.Consent, description="A record that a consent was given or withdrawn. Records never change.")
class Consent(Node):
    version: int = strawberry.field(description="The version of the text.")
    is_given: bool = strawberry.field(description="Whether the consent was given (`true`) or withdrawn (`false`).")
    source: ConsentSource = strawberry.field(description="How the consent was given or withdrawn.")
    proof: str | None = strawberry.field(description="Evidence of the consent, if it was given elsewhere and imported.")
    created_at: datetime = strawberry.field(description="When the consent was given or withdrawn.")

    @strawberry.field(description="The purpose of the consent.")
    async def purpose(self, info: Info) -> ConsentPurpose:
        return await privacy.purpose_of(info.context, self)


@shape(consents.Standing, name="ConsentStanding", description="Where a member stands on a purpose.")
class ConsentStanding:
    purpose: ConsentPurpose = strawberry.field(description="The purpose.")
    last: Consent | None = strawberry.field(description="The member's latest record. Null when they were never asked.")
    is_given: bool = strawberry.field(description="Whether the member's consent is currently given.")
    is_current: bool = strawberry.field(description="Whether the member consented to the current version.")


@strawberry.input
class ConsentGiveInput:
    consents: list[ConsentInput] = strawberry.field(description="The consents to give.")


@strawberry.input
class ConsentWithdrawInput:
    purpose: str = strawberry.field(description="The code of the purpose.")


@strawberry.input
class ConsentPurposePublishInput:
    code: str = strawberry.field(
        description="The code of the purpose. A code that is already in use publishes a new version of that purpose."
    )
    name: str = strawberry.field(description="The name of the purpose.")
    text: str = strawberry.field(description="The text to consent to. A different text creates a new version.")
    url: str | None = strawberry.field(default=None, description="A page with more information.")
    is_required: bool = strawberry.field(default=False, description="Whether nobody can sign up without consenting.")


@strawberry.input
class ConsentPurposeArchiveInput:
    purpose: strawberry.ID = strawberry.field(description="The ID of the purpose.")


@payload(PrivacyUserError)
class ConsentGivePayload:
    consents: list[ConsentStanding] | None = strawberry.field(
        description="Where the viewer stands on each purpose now."
    )


@payload(PrivacyUserError)
class ConsentWithdrawPayload:
    consents: list[ConsentStanding] | None = strawberry.field(
        description="Where the viewer stands on each purpose now."
    )


@payload(PrivacyUserError)
class ConsentPurposePublishPayload:
    purpose: ConsentPurpose | None = strawberry.field(description="The purpose that was published.")


@payload(PrivacyUserError)
class ConsentPurposeArchivePayload:
    purpose: ConsentPurpose | None = strawberry.field(description="The purpose after the mutation.")


@strawberry.type
class ConsentsQuery:
    @query(
        Permission.PUBLIC,
        "The purposes for which members are asked to consent; those with `isRequired` before they sign up. "
        "`withArchived` includes archived purposes, which requires `PRIVACY_WRITE`.",
    )
    async def consent_purposes(self, info: Info, with_archived: bool = False) -> list[ConsentPurpose]:
        return await privacy.purposes(info.context, with_archived=with_archived)

    @query(Permission.SIGNED_IN, "Where the viewer stands on each purpose.")
    async def own_consents(self, info: Info) -> list[ConsentStanding]:
        return await privacy.own_consents(info.context)

    @query(Permission.MEMBERS_READ, "Every consent that a member gave or withdrew, newest first.")
    async def consents(
        self,
        info: Info,
        member: strawberry.ID,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Consent]:
        return await privacy.consents_of(info.context, member, slice_of(first, after, last, before))


@strawberry.type
class ConsentsMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Gives the viewer's consent to texts that they were shown.",
        emits=["member.consent_given"],
    )
    async def consent_give(self, info: Info, input: ConsentGiveInput) -> ConsentGivePayload:
        return ConsentGivePayload(consents=await privacy.give(info.context, input.consents))

    @mutation(Permission.SIGNED_IN, "Withdraws one of the viewer's consents.", emits=["member.consent_withdrawn"])
    async def consent_withdraw(self, info: Info, input: ConsentWithdrawInput) -> ConsentWithdrawPayload:
        return ConsentWithdrawPayload(consents=await privacy.withdraw(info.context, input.purpose))

    @mutation(
        Permission.PRIVACY_WRITE, "Publishes a purpose for which members are asked to consent, or a new version of it."
    )
    async def consent_purpose_publish(
        self, info: Info, input: ConsentPurposePublishInput
    ) -> ConsentPurposePublishPayload:
        return ConsentPurposePublishPayload(purpose=await privacy.publish(info.context, input))

    @mutation(Permission.PRIVACY_WRITE, "Archives a purpose. Members are no longer asked for consent to it.")
    async def consent_purpose_archive(
        self, info: Info, input: ConsentPurposeArchiveInput
    ) -> ConsentPurposeArchivePayload:
        return ConsentPurposeArchivePayload(purpose=await privacy.archive(info.context, input.purpose))
