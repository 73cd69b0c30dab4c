"""How a business looks."""

import strawberry

from models import tenants as rows
from resolvers import brand
from schema.fields import Info, mutation, payload, query
from schema.scalars import Node, shape
from schema.tenants.refusals import TenantsUserError
from tenure.access import Permission


@shape(rows.BusinessProfile, description="How a business looks, and whom its letters are from.")
class BusinessProfile(Node):
    accent_light: str | None = strawberry.field(description="The accent on light pages; null for the product's own.")
    accent_dark: str | None = strawberry.field(description="The accent on dark pages; null: it follows from light.")

    @strawberry.field(description="Where everybody can fetch its logo.")
    def logo_url(self, info: Info) -> str | None:
        return brand.logo_url(info.context, self)

    @strawberry.field(description="The name that its letters are from; that of the business where there is none.")
    def sender_name(self, info: Info) -> str:
        return brand.sender_name(info.context, self)

    @strawberry.field(description="Where answers to its letters go; for its staff.")
    def reply_to(self, info: Info) -> str | None:
        return brand.reply_to(info.context, self)


@strawberry.input
class BrandUpdateInput:
    logo: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="A file that was uploaded as BRAND; null takes the logo away."
    )
    accent_light: str | None = strawberry.field(
        default=strawberry.UNSET, description="As `#14614e`. Text in it must be readable: contrast AA on light pages."
    )
    accent_dark: str | None = strawberry.field(
        default=strawberry.UNSET, description="The same on dark pages; null lets it follow from the light one."
    )
    sender_name: str | None = strawberry.UNSET
    reply_to: str | None = strawberry.UNSET


@payload(TenantsUserError)
class BrandUpdatePayload:
    business: BusinessProfile | None


@strawberry.type
class BrandQuery:
    @query(Permission.PUBLIC, "How this business looks.")
    async def brand(self, info: Info) -> BusinessProfile:
        return await brand.present(info.context)


@strawberry.type
class BrandMutation:
    @mutation(
        Permission.TENANTS_WRITE,
        "Change how this business looks, and whom its letters are from.",
        emits=["tenant.updated"],
    )
    async def brand_update(self, info: Info, input: BrandUpdateInput) -> BrandUpdatePayload:
        return BrandUpdatePayload(business=await brand.update(info.context, input))
