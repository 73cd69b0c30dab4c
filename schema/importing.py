"""Coming from a provider: what a business had there becomes members, ways to pay and subscriptions here."""

from datetime import datetime
from enum import Enum

import strawberry

from models import importing as rows
from resolvers import importing
from schema.accounts.answers import Account
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, mutation, payload, query
from schema.providers import ProviderAccount
from schema.scalars import Money, Node, shape
from schema.subscriptions.agreements import Subscription
from tenure.access import Permission

ImportStatus = strawberry.enum(
    rows.ImportStatus, description="FAILED: the provider would not show what it has; `error` says why."
)
ImportOutcome = strawberry.enum(
    rows.ImportOutcome,
    description="IMPORTED: of a dry run, it would be. KNOWN: it had come before; a customer also with a subscription.",
)
ImportKind = strawberry.enum(rows.ImportKind, description="What was found at the provider.")


@shape(rows.ProviderImportItem, description="What was found at the provider, and what became of it.")
class ProviderImportItem(Node):
    kind: ImportKind
    provider_ref: str = strawberry.field(description="What the provider calls it.")
    outcome: ImportOutcome
    reason: str | None = strawberry.field(
        description="Why it was skipped: PRICE_UNMAPPED, PRICE_DIFFERS, INTERVAL_DIFFERS or CURRENCY_DIFFERS (from the "
        "offer's price), ALREADY_SUBSCRIBED, CUSTOMER_DIFFERS (the member is another customer there), EMAIL_INVALID, "
        "NOT_BEGUN, SEVERAL_PRICES, PRICE_UNSUITABLE (tiers or usage), NOT_CHARGED_AUTOMATICALLY."
    )
    price_ref: str | None = strawberry.field(description="What the provider calls a subscription's price.")
    price_name: str | None
    amount: Money | None = strawberry.field(description="For each of its quantity, as the provider has it.")
    is_new_member: bool = strawberry.field(description="Nobody here had the customer's address.")
    methods: int = strawberry.field(description="How many ways to pay came with it. What is default there is so here.")

    @strawberry.field(description="Whose it is. Null where it was skipped, and after a dry run.")
    async def account(self, info: Info) -> Account | None:
        return await importing.buyer_of(info.context, self)

    @strawberry.field(description="Null of a customer, where it was skipped, and after a dry run.")
    async def subscription(self, info: Info) -> Subscription | None:
        return await importing.subscription_of(info.context, self)


@shape(importing.Price, description="A price of the provider's that leads to no offer.")
class UnmappedPrice:
    provider_price: str = strawberry.field(description="What the provider calls it: for `prices` of the next import.")
    name: str
    amount: Money
    interval_unit: str
    interval_count: int
    subscriptions: int = strawberry.field(description="How many were skipped for it.")


@strawberry.type(description="How many were found, and what became of them.")
class ImportCounts:
    imported: int
    known: int
    skipped: int
    new_members: int
    methods: int


@shape(rows.ProviderImport, description="An import of what a business had at a provider. It goes on by itself.")
class ProviderImport(Node):
    status: ImportStatus
    is_dry_run: bool = strawberry.field(description="Nothing is written: it only says what would become of each.")
    with_customers: bool = strawberry.field(description="Customers without a subscription came too.")
    error: str | None = strawberry.field(description="The provider's own code.")
    created_at: datetime
    completed_at: datetime | None

    @strawberry.field
    async def provider_account(self, info: Info) -> ProviderAccount | None:
        return await importing.account_of(info.context, self)

    @strawberry.field(description="So far, while it is RUNNING; of one kind, or of everything.")
    async def counts(self, info: Info, kind: ImportKind | None = None) -> ImportCounts:
        counted = await importing.counts_of(info.context, self, kind)
        return ImportCounts(
            imported=counted["IMPORTED"],
            known=counted["KNOWN"],
            skipped=counted["SKIPPED"],
            new_members=counted["MEMBERS"],
            methods=counted["METHODS"],
        )

    @strawberry.field(description="Prices that lead to none of ours: those of most subscriptions first, 250 at most.")
    async def unmapped_prices(self, info: Info) -> list[UnmappedPrice]:
        return await importing.unmapped_of(info.context, self)

    @strawberry.field(description="What was found: newest first.")
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


@strawberry.input
class ProviderPriceInput:
    provider_price: str = strawberry.field(description="What the provider calls its price, for example `price_…`.")
    offer: strawberry.ID = strawberry.field(
        description="The offer that it stands for. It has to cost the same, for as long, in the same currency."
    )


@strawberry.input
class ProviderImportStartInput:
    provider_account: strawberry.ID
    is_dry_run: bool = strawberry.field(default=False, description="Only say what would become of each.")
    with_customers: bool = strawberry.field(
        default=True,
        description="Customers without a subscription become members too, with the ways to pay that are kept there.",
    )
    prices: list[ProviderPriceInput] = strawberry.field(
        default_factory=list,
        description="Which offers the provider's prices stand for. Those of earlier imports count.",
    )


@payload(ImportUserError)
class ProviderImportStartPayload:
    provider_import: ProviderImport | None


@strawberry.type
class ImportQuery:
    @query(Permission.PROVIDERS_WRITE, "Imports from providers: newest first.")
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
        "Make members of the provider's customers, and subscriptions of those that it drives. It goes on driving them "
        "until they are taken over. Nothing is mailed. Run again, it doubles nothing.",
        step_up=True,
    )
    async def provider_import_start(self, info: Info, input: ProviderImportStartInput) -> ProviderImportStartPayload:
        return ProviderImportStartPayload(provider_import=await importing.start(info.context, input))
