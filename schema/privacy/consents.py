"""What members agree to."""

from datetime import datetime

import strawberry

from models import privacy as rows
from resolvers import privacy
from schema.agreeing import ConsentInput
from schema.connections import Connection, slice_of
from schema.fields import Info, mutation, payload, query
from schema.privacy.refusals import PrivacyUserError
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.privacy import consents

ConsentSource = strawberry.enum(rows.ConsentSource, description="On which way somebody agreed, or did so no more.")


@shape(rows.ConsentText, name="ConsentVersion", description="What a purpose says in one of its versions.")
class ConsentVersion:
    version: int
    text: str
    url: str | None
    published_at: datetime


@shape(rows.ConsentPurpose, description="Something that members are asked to agree to.")
class ConsentPurpose(Node):
    code: str
    name: str
    version: int = strawberry.field(description="The one that counts now.")
    is_required: bool = strawberry.field(description="Nobody signs up without it.")
    archived_at: datetime | None = strawberry.field(description="Nobody is asked any more since then.")

    @strawberry.field(description="What the version says that counts now.")
    async def text(self, info: Info) -> str:
        return (await privacy.text_of(info.context, self)).text

    @strawberry.field(description="Where more is to be read.")
    async def url(self, info: Info) -> str | None:
        return (await privacy.text_of(info.context, self)).url

    @strawberry.field(description="All that it ever said, newest first.")
    async def versions(self, info: Info) -> list[ConsentVersion]:
        return await privacy.texts_of(info.context, self)


@shape(rows.Consent, description="One giving or withdrawing. Nothing of it is ever changed.")
class Consent(Node):
    version: int
    is_given: bool
    source: ConsentSource
    proof: str | None = strawberry.field(description="What shows it, where it was given elsewhere and brought in.")
    created_at: datetime

    @strawberry.field(description="What it is about.")
    async def purpose(self, info: Info) -> ConsentPurpose:
        return await privacy.purpose_of(info.context, self)


@shape(consents.Standing, name="ConsentStanding", description="Where a member stands towards a purpose.")
class ConsentStanding:
    purpose: ConsentPurpose
    last: Consent | None = strawberry.field(description="The newest record; null where they were never asked.")
    is_given: bool
    is_current: bool = strawberry.field(description="Whether they agreed to the version that counts now.")


@strawberry.input
class ConsentGiveInput:
    consents: list[ConsentInput]


@strawberry.input
class ConsentWithdrawInput:
    purpose: str = strawberry.field(description="The purpose's code.")


@strawberry.input
class ConsentPurposePublishInput:
    code: str
    name: str
    text: str = strawberry.field(description="What is agreed to. Another text is another version.")
    url: str | None = None
    is_required: bool = strawberry.field(default=False, description="Nobody signs up without it.")


@strawberry.input
class ConsentPurposeArchiveInput:
    purpose: strawberry.ID


@payload(PrivacyUserError)
class ConsentGivePayload:
    consents: list[ConsentStanding] | None


@payload(PrivacyUserError)
class ConsentWithdrawPayload:
    consents: list[ConsentStanding] | None


@payload(PrivacyUserError)
class ConsentPurposePublishPayload:
    purpose: ConsentPurpose | None


@payload(PrivacyUserError)
class ConsentPurposeArchivePayload:
    purpose: ConsentPurpose | None


@strawberry.type
class ConsentsQuery:
    @query(
        Permission.PUBLIC,
        "What members are asked to agree to now; `isRequired` ones before they sign up. With `withArchived` also what "
        "nobody is asked for any more, which is for PRIVACY_WRITE alone.",
    )
    async def consent_purposes(self, info: Info, with_archived: bool = False) -> list[ConsentPurpose]:
        return await privacy.purposes(info.context, with_archived=with_archived)

    @query(Permission.SIGNED_IN, "Where one stands oneself towards each purpose.")
    async def own_consents(self, info: Info) -> list[ConsentStanding]:
        return await privacy.own_consents(info.context)

    @query(Permission.MEMBERS_READ, "All that a member ever agreed to or withdrew, newest first.")
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
    @mutation(Permission.SIGNED_IN, "Agree to what one was shown.", emits=["member.consent_given"])
    async def consent_give(self, info: Info, input: ConsentGiveInput) -> ConsentGivePayload:
        return ConsentGivePayload(consents=await privacy.give(info.context, input.consents))

    @mutation(Permission.SIGNED_IN, "Agree to something no more.", emits=["member.consent_withdrawn"])
    async def consent_withdraw(self, info: Info, input: ConsentWithdrawInput) -> ConsentWithdrawPayload:
        return ConsentWithdrawPayload(consents=await privacy.withdraw(info.context, input.purpose))

    @mutation(Permission.PRIVACY_WRITE, "Publish what members are asked to agree to, or a new version of it.")
    async def consent_purpose_publish(
        self, info: Info, input: ConsentPurposePublishInput
    ) -> ConsentPurposePublishPayload:
        return ConsentPurposePublishPayload(purpose=await privacy.publish(info.context, input))

    @mutation(Permission.PRIVACY_WRITE, "Ask nobody for it any more.")
    async def consent_purpose_archive(
        self, info: Info, input: ConsentPurposeArchiveInput
    ) -> ConsentPurposeArchivePayload:
        return ConsentPurposeArchivePayload(purpose=await privacy.archive(info.context, input.purpose))
