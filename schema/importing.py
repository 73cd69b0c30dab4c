"""Coming from a provider: what a business had there becomes members, ways to pay and subscriptions here."""

from datetime import datetime
from enum import Enum

import strawberry

from models import importing as rows
from resolvers import importing
from schema.accounts.answers import Account
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, errors, mutation, payload, query
from schema.providers import ProviderAccount
from schema.scalars import Money, Node, shape
from schema.subscriptions.agreements import Subscription
from tenure.access import Permission

ImportStatus = strawberry.enum(rows.ImportStatus, description="The status of a provider import.")
ImportOutcome = strawberry.enum(
    rows.ImportOutcome,
    description="The outcome for an item of a provider import.",
)
ImportKind = strawberry.enum(rows.ImportKind, description="The kind of an item found at the provider.")


@shape(rows.ProviderImportItem, description="An item found at the provider, and its outcome.")
class ProviderImportItem(Node):
    kind: ImportKind
    provider_ref: str = strawberry.field(description="The provider's identifier.")
    outcome: ImportOutcome
    reason: str | None = strawberry.field(
        description="Why the item was skipped: PRICE_UNMAPPED; PRICE_DIFFERS, INTERVAL_DIFFERS, or CURRENCY_DIFFERS "
        "(from the offer's price); ALREADY_SUBSCRIBED; CUSTOMER_DIFFERS (the member is another customer at the "
        "provider); EMAIL_INVALID; NOT_BEGUN; SEVERAL_PRICES; PRICE_UNSUITABLE (tiers or usage); or "
        "NOT_CHARGED_AUTOMATICALLY."
    )
    price_ref: str | None = strawberry.field(description="The provider's identifier of the subscription's price.")
    price_name: str | None
    amount: Money | None = strawberry.field(description="The price per unit, according to the provider.")
    is_new_member: bool = strawberry.field(description="Whether no member had the customer's email address.")
    methods: int = strawberry.field(
        description="The number of payment methods that were imported with it. The provider's default becomes the "
        "default here."
    )

    @strawberry.field(description="The account. Null when the item was skipped, and after a dry run.")
    async def account(self, info: Info) -> Account | None:
        return await importing.buyer_of(info.context, self)

    @strawberry.field(
        description="The subscription. Null for customers, when the item was skipped, and after a dry run."
    )
    async def subscription(self, info: Info) -> Subscription | None:
        return await importing.subscription_of(info.context, self)


@shape(importing.Price, description="A price at the provider that is not mapped to an offer.")
class UnmappedPrice:
    provider_price: str = strawberry.field(
        description="The provider's identifier of the price, for `prices` of the next import."
    )
    name: str
    amount: Money
    interval_unit: str
    interval_count: int
    subscriptions: int = strawberry.field(description="The number of subscriptions that were skipped because of it.")


@strawberry.type(description="The number of items found, by outcome.")
class ImportCounts:
    imported: int = strawberry.field(description="The number of items that were imported.")
    known: int = strawberry.field(description="The number of items that had been imported before.")
    skipped: int = strawberry.field(description="The number of items that were skipped.")
    new_members: int = strawberry.field(description="The number of members that were created.")
    methods: int = strawberry.field(description="The number of payment methods that came with them.")


@shape(
    rows.ProviderImport,
    description="An import of a business's customers and subscriptions from a provider. It continues automatically.",
)
class ProviderImport(Node):
    status: ImportStatus = strawberry.field(description="The status of the import.")
    is_dry_run: bool = strawberry.field(
        description="Whether this is a dry run: nothing is written, and the outcome of each item is reported."
    )
    with_customers: bool = strawberry.field(description="Whether customers without a subscription are imported too.")
    error: str | None = strawberry.field(description="The provider's error code.")
    created_at: datetime = strawberry.field(description="When the import was started.")
    completed_at: datetime | None = strawberry.field(description="When the import ended. Null while it is RUNNING.")

    @strawberry.field(description="The provider account that is imported from.")
    async def provider_account(self, info: Info) -> ProviderAccount | None:
        return await importing.account_of(info.context, self)

    @strawberry.field(
        description="The number of items of one kind, or of all kinds. Counts so far while the import is RUNNING."
    )
    async def counts(self, info: Info, kind: ImportKind | None = None) -> ImportCounts:
        counted = await importing.counts_of(info.context, self, kind)
        return ImportCounts(
            imported=counted["IMPORTED"],
            known=counted["KNOWN"],
            skipped=counted["SKIPPED"],
            new_members=counted["MEMBERS"],
            methods=counted["METHODS"],
        )

    @strawberry.field(
        description="The prices that are not mapped to an offer, those with the most subscriptions first, 250 at most."
    )
    async def unmapped_prices(self, info: Info) -> list[UnmappedPrice]:
        return await importing.unmapped_of(info.context, self)

    @strawberry.field(description="The items found, newest first.")
    async def items(
        self,
        info: Info,
        outcome: ImportOutcome | None = None,
        kind: ImportKind | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[ProviderImportItem]:
        return await importing.items_of(info.context, self, outcome, kind, slice_of(first, after, last, before))


class ImportErrorCode(Enum):
    IMPORT_RUNNING = "IMPORT_RUNNING"
    NO_SUBSCRIPTIONS = "NO_SUBSCRIPTIONS"


ImportUserError = errors("Import", ImportErrorCode)
describe_values(
    ImportErrorCode,
    IMPORT_RUNNING="An import from the provider account is already running.",
    NO_SUBSCRIPTIONS="The provider cannot list its subscriptions.",
)


@strawberry.input(description="The offer that a provider's price is mapped to.")
class ProviderPriceInput:
    provider_price: str = strawberry.field(description="The provider's identifier of the price, such as `price_…`.")
    offer: strawberry.ID = strawberry.field(
        description="The offer that the price is mapped to. It must have the same price, interval, and currency."
    )


@strawberry.input
class ProviderImportStartInput:
    provider_account: strawberry.ID
    is_dry_run: bool = strawberry.field(
        default=False, description="Whether to write nothing and only report the outcome of each item."
    )
    with_customers: bool = strawberry.field(
        default=True,
        description="Whether to import customers without a subscription as members too, with their saved payment "
        "methods.",
    )
    prices: list[ProviderPriceInput] = strawberry.field(
        default_factory=list,
        description="The offers that the provider's prices are mapped to. The mappings of earlier imports also apply.",
    )


@payload(ImportUserError)
class ProviderImportStartPayload:
    provider_import: ProviderImport | None


@strawberry.type
class ImportQuery:
    @query(Permission.PROVIDERS_WRITE, "Imports from providers, newest first.")
    async def provider_imports(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[ProviderImport]:
        return await importing.list_all(info.context, slice_of(first, after, last, before))


@strawberry.type
class ImportMutation:
    @mutation(
        Permission.PROVIDERS_WRITE,
        "Imports a provider's customers as members, and the subscriptions that the provider drives. The provider "
        "continues to drive them until they are taken over. No emails are sent. Running it again creates no "
        "duplicates.",
        step_up=True,
    )
    async def provider_import_start(self, info: Info, input: ProviderImportStartInput) -> ProviderImportStartPayload:
        return ProviderImportStartPayload(provider_import=await importing.start(info.context, input))
