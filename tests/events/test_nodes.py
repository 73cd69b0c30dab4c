"""Who finds what by its id."""

from models import database
from models.accounts import Account, AccountKind, Seat, SeatRole
from models.billing import Invoice, InvoiceStatus
from models.catalogue import FeatureKind
from tenure.catalogue import products
from tenure.context import Context
from tenure.kit import ids
from tests.architecture import watch
from tests.door import Door

NODE = "query($id: ID!) { node(id: $id) { id __typename } }"


async def a_crew(system: Context, member: Door, role: SeatRole) -> tuple[str, str]:
    """The ids of an account in which the member has that place, and of an invoice to it."""
    me = (await member("{ viewer { member { id } } }"))["viewer"]["member"]["id"]
    async with database.for_tenant(system.tenant):
        account = await Account.create(
            tenant_id=system.tenant, kind=AccountKind.COMPANY, name="Crew", storage_quota=1, created_at=system.now()
        )
        await Seat.create(tenant_id=system.tenant, account_id=account.id, member_id=ids.decode(me)[1], role=role)
        invoice = await Invoice.create(
            tenant_id=system.tenant,
            account_id=account.id,
            status=InvoiceStatus.DRAFT,
            currency="USD",
            subtotal_minor=100,
            tax_minor=0,
            total_minor=100,
            created_at=system.now(),
        )
    return ids.encode("Account", account.id), ids.encode("Invoice", invoice.id)


async def finds(door: Door, opaque: str) -> bool:
    return (await door(NODE, {"id": opaque}))["node"] is not None


async def test_who_pays_for_an_account_finds_its_invoices(api: Door, system: Context) -> None:
    ann = await api.member()
    account, invoice = await a_crew(system, ann, SeatRole.BILLING)
    assert await finds(ann, account)
    assert await finds(ann, invoice)


async def test_a_seat_without_a_say_finds_the_account_but_not_what_it_pays(api: Door, system: Context) -> None:
    ann = await api.member()
    account, invoice = await a_crew(system, ann, SeatRole.MEMBER)
    assert await finds(ann, account)
    assert not await finds(ann, invoice)


async def test_neither_members_without_a_seat_nor_strangers_find_an_account(api: Door, system: Context) -> None:
    account, invoice = await a_crew(system, await api.member(), SeatRole.OWNER)
    for door in (await api.member(), api.anonymous(), await api.staff("PAGES_WRITE")):
        assert not await finds(door, account)
        assert not await finds(door, invoice)


async def test_staff_find_what_their_permission_is_for(api: Door, system: Context) -> None:
    account, invoice = await a_crew(system, await api.member(), SeatRole.OWNER)
    billing = await api.staff("BILLING_READ")
    assert await finds(billing, invoice)
    assert not await finds(billing, account)


async def test_what_is_sold_is_found_by_everybody(api: Door, system: Context) -> None:
    made = await products.create_feature(system, "sauna", "Sauna", FeatureKind.BOOLEAN)
    assert await finds(api.anonymous(), ids.encode("Feature", made.id))


async def test_the_events_of_every_mutation_are_watched(api: Door) -> None:
    """The check behind `@emits`: what a mutation tells is seen, so what it does not document fails its test."""
    staff = await api.staff("CATALOGUE_WRITE")
    await staff('mutation { featureCreate(input: {code: "sauna", name: "Sauna"}) { userErrors { message } } }')
    assert watch.told["featureCreate"] == {"feature.created"}
