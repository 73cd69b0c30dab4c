"""Features and products, made and changed."""

import strawberry

from models import catalogue as rows
from resolvers.catalogue import changes
from schema.catalogue.answers import Consumption, Feature, FeatureKind, Product
from schema.catalogue.refusals import CatalogueUserError
from schema.fields import Info, mutation, payload
from tenure.access import Permission


@strawberry.input
class FeatureCreateInput:
    code: str
    name: str
    kind: FeatureKind = rows.FeatureKind.BOOLEAN
    is_summed: bool = strawberry.field(default=False, description="Several limits add up, instead of the largest.")
    is_counted: bool = strawberry.field(default=False, description="What is used of the limit is recorded.")


@strawberry.input(description="What is not given stays.")
class FeatureUpdateInput:
    feature: strawberry.ID
    name: str | None = None
    is_summed: bool | None = None
    is_counted: bool | None = None


@strawberry.input
class ProductFeatureInput:
    feature: strawberry.ID
    amount: int | None = strawberry.field(default=None, description="The limit, where the feature is one.")


@strawberry.input
class ProductCreateInput:
    code: str
    name: str
    description: str = ""
    unit_name: str = "membership"
    consumption: Consumption = rows.Consumption.BY_TIME
    is_exclusive: bool = True
    is_seated: bool = strawberry.field(default=False, description="Its quantity is how many may have a seat.")
    tax_code: str | None = None
    features: list[ProductFeatureInput] = strawberry.field(default_factory=list)


@strawberry.input(description="What is not given stays; null takes the tax code away.")
class ProductUpdateInput:
    product: strawberry.ID
    name: str | None = None
    description: str | None = None
    unit_name: str | None = None
    tax_code: str | None = strawberry.UNSET
    features: list[ProductFeatureInput] | None = strawberry.field(
        default=None, description="All that it entitles to from now on; who has it now gets and loses that soon after."
    )


@strawberry.input
class ProductArchiveInput:
    product: strawberry.ID


@strawberry.input
class ProductRestoreInput:
    product: strawberry.ID


@payload(CatalogueUserError)
class FeatureCreatePayload:
    feature: Feature | None


@payload(CatalogueUserError)
class FeatureUpdatePayload:
    feature: Feature | None


@payload(CatalogueUserError)
class ProductCreatePayload:
    product: Product | None


@payload(CatalogueUserError)
class ProductUpdatePayload:
    product: Product | None


@payload(CatalogueUserError)
class ProductArchivePayload:
    product: Product | None


@payload(CatalogueUserError)
class ProductRestorePayload:
    product: Product | None


@strawberry.type
class ProductsMutation:
    @mutation(Permission.CATALOGUE_WRITE, "Make a feature that products can entitle to.", emits=["feature.created"])
    async def feature_create(self, info: Info, input: FeatureCreateInput) -> FeatureCreatePayload:
        return FeatureCreatePayload(feature=await changes.create_feature(info.context, input))

    @mutation(
        Permission.CATALOGUE_WRITE, "Call a feature otherwise, or reckon it otherwise.", emits=["feature.updated"]
    )
    async def feature_update(self, info: Info, input: FeatureUpdateInput) -> FeatureUpdatePayload:
        return FeatureUpdatePayload(feature=await changes.update_feature(info.context, input))

    @mutation(Permission.CATALOGUE_WRITE, "Make a product.", emits=["product.created"])
    async def product_create(self, info: Info, input: ProductCreateInput) -> ProductCreatePayload:
        return ProductCreatePayload(product=await changes.create_product(info.context, input))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Describe a product otherwise, or let it entitle to something else. The entitlements of who has it follow, "
        "each with its event.",
        emits=["product.updated"],
    )
    async def product_update(self, info: Info, input: ProductUpdateInput) -> ProductUpdatePayload:
        return ProductUpdatePayload(product=await changes.update_product(info.context, input))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Sell nothing new of a product, once none of its offers is on sale. Who has it keeps it.",
        emits=["product.archived"],
    )
    async def product_archive(self, info: Info, input: ProductArchiveInput) -> ProductArchivePayload:
        return ProductArchivePayload(product=await changes.archive_product(info.context, input.product))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Let a product that was archived be sold again. Its offers stay off sale until they are published again.",
        emits=["product.restored"],
    )
    async def product_restore(self, info: Info, input: ProductRestoreInput) -> ProductRestorePayload:
        return ProductRestorePayload(product=await changes.restore_product(info.context, input.product))
