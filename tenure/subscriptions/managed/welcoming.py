"""One customer of a provider's becomes a member, with the ways to pay that it keeps, whether they subscribe or not."""

from collections.abc import Sequence
from uuid import UUID

from models.importing import ImportKind, ImportOutcome, ProviderImport
from tenure.billing import providers
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.customers import KeptCustomer, KeptMethod, ListsCustomers
from tenure.subscriptions.managed import joining, noting
from tenure.subscriptions.managed.joining import Promised, Skipped
from tenure.subscriptions.managed.noting import Became
from tenure.transactions import transactional


async def welcome(
    ctx: Context, provider: Opened, row: ProviderImport, customer: KeptCustomer, promised: Promised
) -> ImportOutcome:
    """Write them with what became of them. Outside of any transaction. Raises what the provider's calls do."""
    adapter = provider.adapter
    assert isinstance(adapter, ListsCustomers)
    methods = [one async for one in adapter.methods_of(customer.provider_ref)]
    kept = joining.with_last(methods, customer.payment_method)
    return await _welcome(ctx, provider, row.id, customer, kept, promised)


@transactional
async def _welcome(
    ctx: Context,
    provider: Opened,
    import_id: UUID,
    customer: KeptCustomer,
    methods: Sequence[KeptMethod],
    promised: Promised,
) -> ImportOutcome:
    row = await ProviderImport.locked(ctx.tenant, import_id)
    done = await noting.outcome_of(ctx, row, customer.provider_ref)
    if done is not None:
        return done
    try:
        became = await _become(ctx, provider, row, customer, methods, promised)
    except Skipped as skipped:
        became = Became(ImportOutcome.SKIPPED, skipped.reason)
    return await noting.note(ctx, row, ImportKind.CUSTOMER, customer.provider_ref, became)


async def _become(
    ctx: Context,
    provider: Opened,
    row: ProviderImport,
    customer: KeptCustomer,
    methods: Sequence[KeptMethod],
    promised: Promised,
) -> Became:
    """Who came before, with a subscription or by another import, is left as they are. Raises `Skipped`."""
    known = await joining.known(ctx, provider, customer.provider_ref)
    if known is not None:
        return Became(ImportOutcome.KNOWN, account_id=known.id)
    address = joining.address_of(customer.email)
    if promised.is_to(address, customer.provider_ref):
        return Became(ImportOutcome.KNOWN)
    account = await joining.of_address(ctx, provider, address)
    is_new = account is None
    if row.is_dry_run:
        return Became(ImportOutcome.IMPORTED, is_new_member=is_new, methods=len(methods))
    account = account or await joining.join(ctx, address, customer.name)
    await providers.remember_customer(ctx, provider.account.id, account.id, customer.provider_ref)
    kept = await joining.bring(ctx, provider, account.id, methods)
    return Became(ImportOutcome.IMPORTED, account_id=account.id, is_new_member=is_new, methods=len(kept))
