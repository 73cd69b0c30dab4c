"""A provider's customer becomes a member of ours, with the ways to pay that the provider keeps.

Each rule here runs in the open transaction that notes what became of one thing that was found.
"""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from models.accounts import Account, AccountKind, Seat, SeatRole
from models.identity import Member
from models.payments import PaymentMethod, ProviderCustomer
from tenure.billing import payments, providers
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.customers import KeptMethod
from tenure.identity import addresses, people, signing_up
from tenure.identity.addresses import EmailAddress
from tenure.kit.refusals import Refused


class Skipped(Exception):
    """It cannot be imported; `reason` is a word for why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Promised:
    """Whose an address would be after a dry run, which writes nothing that its next look could find."""

    def __init__(self) -> None:
        self._customers: dict[str, str] = {}

    def promise(self, email: str | None, customer: str | None) -> None:
        """Whoever comes first has it."""
        address = addresses.optional(email or "")
        if address is not None and customer is not None:
            self._customers.setdefault(address.norm, customer)

    def is_to(self, address: EmailAddress, customer: str) -> bool:
        """Raises `Skipped` where it is another customer's."""
        promised = self._customers.get(address.norm, customer)
        if promised != customer:
            raise Skipped("CUSTOMER_DIFFERS")
        return address.norm in self._customers


async def known(ctx: Context, provider: Opened, customer: str) -> Account | None:
    """The account that the provider knows by that name, locked."""
    rows = ProviderCustomer.of(ctx.tenant).filter(provider_account_id=provider.account.id, reference=customer)
    found = await rows.order_by("id").first()
    return None if found is None else await Account.locked(ctx.tenant, found.account_id)


def address_of(email: str | None) -> EmailAddress:
    """Raises `Skipped` for what is none."""
    address = addresses.optional(email or "")
    if address is None:
        raise Skipped("EMAIL_INVALID")
    return address


async def of_address(ctx: Context, provider: Opened, address: EmailAddress) -> Account | None:
    """The personal account, locked, of the member with that address. Raises `Skipped` where it is another customer."""
    member = await Member.of(ctx.tenant).get_or_none(email_norm=address.norm)
    if member is None:
        return None
    account = await Account.locked(ctx.tenant, (await _own(ctx, member)).id)
    if await providers.known_customer(ctx, provider, account.id) is not None:
        raise Skipped("CUSTOMER_DIFFERS")
    return account


async def _own(ctx: Context, member: Member) -> Account:
    seats = await Seat.of(ctx.tenant).filter(member_id=member.id, role=SeatRole.OWNER)
    accounts = Account.of(ctx.tenant).filter(id__in=[seat.account_id for seat in seats], kind=AccountKind.PERSONAL)
    return await accounts.order_by("id").get()


async def join(ctx: Context, address: EmailAddress, name: str | None) -> Account:
    """A new member. Nothing is mailed: they sign in by a link, or choose a password as if they had lost it."""
    arriving = replace(ctx, attribution={**ctx.attribution, "source": "import"})
    member, _ = await signing_up.make_member(arriving, address, _called(name, address), ctx.business.locale)
    return await _own(ctx, member)


def _called(name: str | None, address: EmailAddress) -> str:
    try:
        return people.name(name or "")
    except Refused:
        return address.text.partition("@")[0][: people.LONGEST_NAME]


async def bring(ctx: Context, provider: Opened, account_id: UUID, found: Sequence[KeptMethod]) -> list[PaymentMethod]:
    """Keep them for the account, in this order: the last one is its default. What was removed here stays removed."""
    removed = PaymentMethod.of(ctx.tenant).filter(account_id=account_id, removed_at__isnull=False)
    gone = {row.token for row in await removed}
    return [
        await payments.keep_method(ctx, account_id, provider.account.id, one.token, one.facts)
        for one in found
        if one.token not in gone
    ]


def with_last(found: Sequence[KeptMethod], token: str | None) -> list[KeptMethod]:
    """With the one of that token at the end."""
    return sorted(found, key=lambda one: one.token == token)
