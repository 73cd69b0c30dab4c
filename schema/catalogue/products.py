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
    code: str = strawberry.field(description="The unique code.")
    name: str = strawberry.field(description="The display name.")
    kind: FeatureKind = strawberry.field(
        default=rows.FeatureKind.BOOLEAN, description="Whether the feature is Boolean or a limit."
    )
    is_summed: bool = strawberry.field(
        default=False,
        description="Whether limits from several sources are added up. Otherwise, the largest one applies.",
    )
    is_counted: bool = strawberry.field(default=False, description="Whether usage of the limit is recorded.")


@strawberry.input(description="Changes to a feature. Omitted fields stay unchanged.")
class FeatureUpdateInput:
    feature: strawberry.ID = strawberry.field(description="The feature to update.")
    name: str | None = None
    is_summed: bool | None = None
    is_counted: bool | None = None


@strawberry.input(description="A feature that is included in a product.")
class ProductFeatureInput:
    feature: strawberry.ID = strawberry.field(description="The feature that is included.")
    amount: int | None = strawberry.field(default=None, description="The limit, when the feature is one.")


@strawberry.input
class ProductCreateInput:
    code: str = strawberry.field(description="The unique code.")
    name: str
    description: str = ""
    unit_name: str = strawberry.field(default="membership", description="The name of one unit of the quantity.")
    consumption: Consumption = strawberry.field(
        default=rows.Consumption.BY_TIME, description="How a purchase is used up."
    )
    is_exclusive: bool = strawberry.field(
        default=True, description="Whether an account can have only one live subscription to it."
    )
    is_seated: bool = strawberry.field(default=False, description="Whether the quantity is the number of seats.")
    tax_code: str | None = strawberry.field(
        default=None, description="The product's category, as tax services name it."
    )
    features: list[ProductFeatureInput] = strawberry.field(
        default_factory=list, description="The features that the product entitles to."
    )


@strawberry.input(description="Changes to a product. Omitted fields stay unchanged; null clears the tax code.")
class ProductUpdateInput:
    product: strawberry.ID = strawberry.field(description="The product to update.")
    name: str | None = None
    description: str | None = None
    unit_name: str | None = None
    tax_code: str | None = strawberry.UNSET
    features: list[ProductFeatureInput] | None = strawberry.field(
        default=None,
        description="The complete list of features, starting now. Existing subscribers gain and lose features shortly "
        "after.",
    )


@strawberry.input
class ProductArchiveInput:
    product: strawberry.ID = strawberry.field(description="The product to archive.")


@strawberry.input
class ProductRestoreInput:
    product: strawberry.ID = strawberry.field(description="The product to restore.")


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
    @mutation(Permission.CATALOGUE_WRITE, "Creates a feature that products can entitle to.", emits=["feature.created"])
    async def feature_create(self, info: Info, input: FeatureCreateInput) -> FeatureCreatePayload:
        return FeatureCreatePayload(feature=await changes.create_feature(info.context, input))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Updates a feature's name, or how its limits and usage are counted.",
        emits=["feature.updated"],
    )
    async def feature_update(self, info: Info, input: FeatureUpdateInput) -> FeatureUpdatePayload:
        return FeatureUpdatePayload(feature=await changes.update_feature(info.context, input))

    @mutation(Permission.CATALOGUE_WRITE, "Creates a product.", emits=["product.created"])
    async def product_create(self, info: Info, input: ProductCreateInput) -> ProductCreatePayload:
        return ProductCreatePayload(product=await changes.create_product(info.context, input))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Updates a product's details and features. The entitlements of existing subscribers are updated, each with its "
        "own event.",
        emits=["product.updated"],
    )
    async def product_update(self, info: Info, input: ProductUpdateInput) -> ProductUpdatePayload:
        return ProductUpdatePayload(product=await changes.update_product(info.context, input))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Archives a product that has no offer on sale, so that it cannot be newly sold. Existing subscribers keep it.",
        emits=["product.archived"],
    )
    async def product_archive(self, info: Info, input: ProductArchiveInput) -> ProductArchivePayload:
        return ProductArchivePayload(product=await changes.archive_product(info.context, input.product))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Restores an archived product, so that it can be sold again. Its offers stay off sale until they are published "
        "again.",
        emits=["product.restored"],
    )
    async def product_restore(self, info: Info, input: ProductRestoreInput) -> ProductRestorePayload:
        return ProductRestorePayload(product=await changes.restore_product(info.context, input.product))
