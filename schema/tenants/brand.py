"""How a business looks."""

import strawberry

from models import tenants as rows
from resolvers import brand
from schema.fields import Info, mutation, payload, query
from schema.scalars import Node, shape
from schema.tenants.refusals import TenantsUserError
from tenure.access import Permission


@shape(rows.BusinessProfile, description="The brand of a business, and the sender of its emails.")
class BusinessProfile(Node):
    accent_light: str | None = strawberry.field(
        description="The accent color on light pages. Null means the product's own."
    )
    accent_dark: str | None = strawberry.field(
        description="The accent color on dark pages. Null means that it is derived from the light one."
    )

    @strawberry.field(description="The public URL of the logo.")
    def logo_url(self, info: Info) -> str | None:
        return brand.logo_url(info.context, self)

    @strawberry.field(description="The name from which emails are sent. The name of the business by default.")
    def sender_name(self, info: Info) -> str:
        return brand.sender_name(info.context, self)

    @strawberry.field(description="The address for replies to emails. Visible only to staff.")
    def reply_to(self, info: Info) -> str | None:
        return brand.reply_to(info.context, self)


@strawberry.input
class BrandUpdateInput:
    logo: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="A file that was uploaded as `BRAND`. Null removes the logo."
    )
    accent_light: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="The accent color on light pages, such as `#14614e`. Text in it must be readable on light "
        "pages (WCAG contrast level AA).",
    )
    accent_dark: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="The accent color on dark pages, with the same requirements. Null derives it from the light one.",
    )
    sender_name: str | None = strawberry.field(
        default=strawberry.UNSET, description="The name from which emails are sent."
    )
    reply_to: str | None = strawberry.field(default=strawberry.UNSET, description="The address for replies to emails.")


@payload(TenantsUserError)
class BrandUpdatePayload:
    business: BusinessProfile | None = strawberry.field(description="The brand after the mutation.")


@strawberry.type
class BrandQuery:
    @query(Permission.PUBLIC, "The brand of this business.")
    async def brand(self, info: Info) -> BusinessProfile:
        return await brand.present(info.context)


@strawberry.type
class BrandMutation:
    @mutation(
        Permission.TENANTS_WRITE,
        "Updates the brand of this business and the sender of its emails.",
        emits=["tenant.updated"],
    )
    async def brand_update(self, info: Info, input: BrandUpdateInput) -> BrandUpdatePayload:
        return BrandUpdatePayload(business=await brand.update(info.context, input))
