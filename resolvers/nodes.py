"""One row by its global id, whatever its kind, for those who may see it. For all others it is not there."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from tortoise.expressions import Q, Subquery

from models.accounts import PAYING, Account, CustomField, Seat, SeatRole
from models.base import TenantRecord
from models.billing import AccountBalance, CreditNote, Invoice, RevenueDay, TaxAnswer, TaxRate
from models.bulk_files import Export, Import
from models.catalogue import Coupon, Feature, Offer, OfferStatus, Price, Product
from models.credits import CreditBalance, CreditGrant, CreditMovement, UsageRecord
from models.files import File
from models.identity import (
    ApiKey,
    Application,
    ApplicationGrant,
    CustomRole,
    ExternalIdentity,
    Factor,
    IdentityProvider,
    Invitation,
    Member,
    MemberNote,
    RoleGrant,
    Session,
)
from models.importing import ProviderImport, ProviderImportItem
from models.integrators import WebhookDelivery, WebhookEndpoint
from models.pages import Page
from models.payments import Dispute, Payment, PaymentMethod, ProviderAccount, ProviderNotification, Refund
from models.privacy import Consent, ConsentPurpose, Erasure, MemberExport
from models.reconciling import Payout, ReconciliationIssue
from models.settings import SettingValue
from models.subscriptions import Checkout, Entitlement, Gift, Subscription, SubscriptionChange
from models.tenants import BusinessProfile
from resolvers.asking import Asking
from tenure.access import Permission
from tenure.context import ActorKind
from tenure.kit import ids
from tenure.kit.refusals import BadInput

Row = TypeVar("Row", bound=TenantRecord)
LARGEST = 100
ANY_SEAT = frozenset(SeatRole)
MANAGING = frozenset({SeatRole.OWNER, SeatRole.ADMIN})


@dataclass(frozen=True, slots=True)
class Sight:
    """Who sees rows of a kind: staff with the permission, everybody where `public` says so, and whoever owns them.

    `account` is the column that names the owning account, on the row itself or on the row that `through` leads to;
    `seats` are the places in that account that see it. `member` is the column that names the owning member.
    """

    model: type[TenantRecord]
    staff: Permission
    public: Callable[[Any], bool] | None = None
    account: str | None = None
    through: tuple[str, type[TenantRecord]] | None = None
    seats: frozenset[SeatRole] = ANY_SEAT
    member: str | None = None


def _always(row: Any) -> bool:
    return True


def _on_sale(offer: Offer) -> bool:
    return offer.is_public and offer.status is OfferStatus.PUBLISHED


def _is_asked(field: CustomField) -> bool:
    return field.is_visible and field.archived_at is None


_ALL = (
    Sight(Product, Permission.CATALOGUE_WRITE, public=_always),
    Sight(Price, Permission.CATALOGUE_WRITE, public=_always),
    Sight(Feature, Permission.CATALOGUE_WRITE, public=_always),
    Sight(Offer, Permission.CATALOGUE_WRITE, public=_on_sale),
    Sight(Coupon, Permission.CATALOGUE_WRITE),
    Sight(Page, Permission.PAGES_WRITE),
    Sight(ConsentPurpose, Permission.PRIVACY_WRITE, public=_always),
    Sight(Consent, Permission.MEMBERS_READ, member="member_id"),
    Sight(MemberExport, Permission.PRIVACY_WRITE, member="member_id"),
    Sight(Erasure, Permission.PRIVACY_WRITE, member="member_id"),
    Sight(Account, Permission.MEMBERS_READ, account="id"),
    Sight(Seat, Permission.MEMBERS_READ, account="account_id"),
    Sight(Invitation, Permission.MEMBERS_WRITE, account="account_id", seats=MANAGING),
    Sight(CustomField, Permission.SETTINGS_READ, public=_is_asked),
    Sight(File, Permission.MEMBERS_READ, account="account_id"),
    Sight(Subscription, Permission.SUBSCRIPTIONS_READ, account="account_id"),
    Sight(
        SubscriptionChange,
        Permission.SUBSCRIPTIONS_READ,
        account="account_id",
        through=("subscription_id", Subscription),
    ),
    Sight(AccountBalance, Permission.BILLING_READ, account="account_id", seats=PAYING),
    Sight(Checkout, Permission.SUBSCRIPTIONS_READ, account="account_id", seats=PAYING),
    Sight(Gift, Permission.SUBSCRIPTIONS_READ, account="account_id", seats=PAYING),
    Sight(Entitlement, Permission.SUBSCRIPTIONS_READ, account="account_id"),
    Sight(CreditBalance, Permission.SUBSCRIPTIONS_READ, account="account_id"),
    Sight(CreditGrant, Permission.SUBSCRIPTIONS_READ, account="account_id", through=("balance_id", CreditBalance)),
    Sight(CreditMovement, Permission.SUBSCRIPTIONS_READ, account="account_id", through=("balance_id", CreditBalance)),
    Sight(UsageRecord, Permission.SUBSCRIPTIONS_READ, account="account_id"),
    Sight(Invoice, Permission.BILLING_READ, account="account_id", seats=PAYING),
    Sight(CreditNote, Permission.BILLING_READ, account="account_id", through=("invoice_id", Invoice), seats=PAYING),
    Sight(TaxRate, Permission.BILLING_READ),
    Sight(TaxAnswer, Permission.BILLING_READ),
    Sight(RevenueDay, Permission.LEDGER_READ),
    Sight(Payment, Permission.BILLING_READ, account="account_id", seats=PAYING),
    Sight(PaymentMethod, Permission.BILLING_READ, account="account_id", seats=PAYING),
    Sight(Dispute, Permission.BILLING_READ, account="account_id", through=("payment_id", Payment), seats=PAYING),
    Sight(Refund, Permission.BILLING_READ, account="account_id", through=("payment_id", Payment), seats=PAYING),
    Sight(Member, Permission.MEMBERS_READ, member="id"),
    Sight(MemberNote, Permission.MEMBERS_READ),
    Sight(Factor, Permission.MEMBERS_READ, member="member_id"),
    Sight(Session, Permission.MEMBERS_READ, member="member_id"),
    Sight(CustomRole, Permission.ROLES_WRITE),
    Sight(RoleGrant, Permission.ROLES_WRITE, member="member_id"),
    Sight(ApiKey, Permission.API_KEYS_WRITE),
    Sight(Application, Permission.SIGN_IN_WRITE),
    Sight(ApplicationGrant, Permission.MEMBERS_READ, member="member_id"),
    Sight(IdentityProvider, Permission.SIGN_IN_WRITE),
    Sight(ExternalIdentity, Permission.MEMBERS_READ, member="member_id"),
    Sight(ProviderAccount, Permission.PROVIDERS_WRITE),
    Sight(ProviderImport, Permission.PROVIDERS_WRITE),
    Sight(ProviderImportItem, Permission.PROVIDERS_WRITE),
    Sight(ProviderNotification, Permission.PROVIDERS_WRITE),
    Sight(ReconciliationIssue, Permission.BILLING_READ),
    Sight(Payout, Permission.BILLING_READ),
    Sight(WebhookEndpoint, Permission.WEBHOOKS_READ),
    Sight(WebhookDelivery, Permission.WEBHOOKS_READ),
    Sight(BusinessProfile, Permission.TENANTS_WRITE, public=_always),
    Sight(Export, Permission.EXPORTS_WRITE),
    Sight(Import, Permission.IMPORTS_WRITE),
    Sight(SettingValue, Permission.SETTINGS_READ, member="owner_id"),
)
KINDS: dict[str, Sight] = {sight.model.__name__: sight for sight in _ALL}
"""Every kind of row that an id can lead to, by the name of its GraphQL type."""


def know(sights: Iterable[Sight]) -> None:
    """Let ids lead to rows of modules too."""
    KINDS.update({sight.model.__name__: sight for sight in sights})


async def node(asking: Asking, opaque: str) -> TenantRecord | None:
    """The row of a global id; None where there is none, or none that the caller may see."""
    try:
        kind, key = ids.decode(opaque)
    except ValueError:
        return None
    return await find(asking, kind, key)


async def nodes(asking: Asking, opaques: Sequence[str]) -> list[TenantRecord | None]:
    """The rows in the order of their ids. Raises `BadInput` for too many."""
    if len(opaques) > LARGEST:
        raise BadInput(f"`ids` can have at most {LARGEST} items.")
    return await asyncio.gather(*(node(asking, opaque) for opaque in opaques))


async def find(asking: Asking, kind: str, key: UUID) -> TenantRecord | None:
    """The row of that kind and key, for those who may see it."""
    sight = KINDS.get(kind)
    row = await asking.loaders.row(sight.model, key) if sight else None
    if sight is None or row is None or not await _sees(asking, sight, row):
        return None
    return row


async def seen(asking: Asking, model: type[Row], key: UUID | None) -> Row | None:
    """The row that another one refers to, for those who may see it."""
    found = None if key is None else await find(asking, model.__name__, key)
    return found if isinstance(found, model) else None


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a row is: a member's own, or an account's, of whose members those in these places see it."""

    member: UUID | None = None
    account: UUID | None = None
    seeing: frozenset[UUID] = frozenset()

    def is_for(self, member: UUID | None) -> bool:
        return member is not None and (member == self.member or member in self.seeing)


NOBODY = Owner()


async def owner_of(asking: Asking, kind: str, key: UUID) -> Owner:
    """Whose the row is, whoever asks; `NOBODY` of what is gone, or belongs to the business."""
    sight = KINDS.get(kind)
    row: Any = await asking.loaders.row(sight.model, key) if sight is not None else None
    if sight is None or row is None:
        return NOBODY
    account = await _account(asking, sight, row)
    seats = await asking.loaders.rows(Seat, "account_id", account) if account is not None else ()
    member: UUID | None = getattr(row, sight.member) if sight.member is not None else None
    return Owner(member, account, frozenset(seat.member_id for seat in seats if seat.role in sight.seats))


async def account_of(asking: Asking, kind: str, key: UUID) -> UUID | None:
    """The account that the row belongs to; None of what is gone, or belongs to no account."""
    sight = KINDS.get(kind)
    row = await asking.loaders.row(sight.model, key) if sight is not None else None
    return None if sight is None or row is None else await _account(asking, sight, row)


def of_account(tenant: UUID, account: UUID) -> Q:
    """The condition on the log's rows that what they are about belongs to the account."""
    return Q(
        *(_among(tenant, account, kind, sight) for kind, sight in KINDS.items() if sight.account is not None),
        join_type=Q.OR,
    )


def _among(tenant: UUID, account: UUID, kind: str, sight: Sight) -> Q:
    assert sight.account is not None, "asked of those alone that have one"
    if sight.through is None:
        rows = sight.model.of(tenant).filter(**{sight.account: account})
    else:
        column, model = sight.through
        owned = model.of(tenant).filter(**{sight.account: account}).values("id")
        rows = sight.model.of(tenant).filter(**{f"{column}__in": Subquery(owned)})
    return Q(subject_kind=kind, subject_id__in=Subquery(rows.values("id")))


async def _sees(asking: Asking, sight: Sight, row: Any) -> bool:
    if asking.ctx.may(sight.staff) or (sight.public is not None and sight.public(row)):
        return True
    return await _is_theirs(asking, sight, row)


async def _is_theirs(asking: Asking, sight: Sight, row: Any) -> bool:
    actor = asking.ctx.actor
    if actor.kind is not ActorKind.MEMBER or actor.id is None:
        return False
    if sight.member is not None and getattr(row, sight.member) == actor.id:
        return True
    account = await _account(asking, sight, row)
    seats = await asking.loaders.rows(Seat, "member_id", actor.id) if account is not None else ()
    return any(seat.account_id == account and seat.role in sight.seats for seat in seats)


async def _account(asking: Asking, sight: Sight, row: Any) -> UUID | None:
    """The account that owns the row, by the column that says so."""
    if sight.account is None:
        return None
    if sight.through is not None:
        column, model = sight.through
        row = await asking.loaders.row(model, getattr(row, column))
    found: UUID | None = getattr(row, sight.account, None)
    return found
