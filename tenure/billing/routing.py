"""Which of a business's provider accounts a new payment goes through, and which one is asked after it.

Accounts are asked in the order of the rules that fit the sale; those without rules come after them, and take
everything. What a way to pay can be read by narrows that: a saved one stays with the account that keeps it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from models import database
from models.accounts import Account
from models.billing import Invoice, InvoiceLine
from models.payments import Payment, PaymentMethod, ProviderAccount, ProviderKind, ProviderRule, Receipt
from tenure.billing import providers
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.arrivals import WALLET
from tenure.kit.refusals import Refused

NOBODY = Refused("NO_PROVIDER", "This site can't accept payments yet.")


@dataclass(frozen=True, slots=True)
class Sale:
    """What is paid for: in which currency, from where, which offers. Nothing is said where nothing is known."""

    currency: str | None = None
    country: str | None = None
    offer_ids: frozenset[str] = frozenset()


def sale(currency: str | None, country: str | None, *offer_ids: UUID | None) -> Sale:
    """A sale, as the rules compare it."""
    return Sale(currency, country, frozenset(str(one) for one in offer_ids if one is not None))


def in_order(accounts: Iterable[ProviderAccount], rules: Sequence[ProviderRule], what: Sale) -> list[ProviderAccount]:
    """The accounts that may be asked for it, the first one first."""
    enabled = {account.id: account for account in accounts if account.is_enabled}
    ruled = {rule.provider_account_id for rule in rules}
    fitting = [rule.provider_account_id for rule in sorted(rules, key=_place) if rule.is_enabled and _fits(rule, what)]
    rest = sorted((one for one in enabled.values() if one.id not in ruled), key=_rank)
    keys = dict.fromkeys([*fitting, *(account.id for account in rest)])
    return [enabled[key] for key in keys if key in enabled]


def _place(rule: ProviderRule) -> tuple[int, UUID]:
    return rule.priority, rule.id


def _rank(account: ProviderAccount) -> tuple[bool, bool, UUID]:
    return not account.is_default, account.kind is ProviderKind.MANUAL, account.id


def _fits(rule: ProviderRule, what: Sale) -> bool:
    """An empty list fits everything; a list fits nothing of which its side is not known."""
    is_of_offer = not rule.offer_ids or bool(what.offer_ids & set(rule.offer_ids))
    in_currency = not rule.currencies or what.currency in rule.currencies
    return is_of_offer and in_currency and (not rule.countries or what.country in rule.countries)


async def possible(ctx: Context, what: Sale) -> list[ProviderAccount]:
    """The accounts that may be asked, in order, in the open transaction."""
    accounts = await ProviderAccount.of(ctx.tenant).filter(is_enabled=True)
    return in_order(accounts, await ProviderRule.of(ctx.tenant), what)


async def chosen(
    ctx: Context,
    what: Sale,
    *,
    token: str | None = None,
    payer: UUID | None = None,
    named: UUID | None = None,
) -> Opened:
    """The account that a payment goes through. Raises `Refused` where none takes it.

    `token` is the way to pay: one that the account `payer` keeps stays where it is kept. `named` is the provider
    account that the way to pay was made for, where the caller says so.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        kept = await _keeper(ctx, payer, token)
        if kept is not None:
            return providers.opened(ctx, await ProviderAccount.named(ctx.tenant, kept))
        found = [one for one in await possible(ctx, what) if _reads(one, token) and named in (None, one.id)]
        if found:
            return providers.opened(ctx, found[0])
        raise await _nobody(ctx, what, is_named=named is not None)


def _reads(account: ProviderAccount, token: str | None) -> bool:
    """Whether that account can make anything of the way to pay. What it does not know, it refuses by itself."""
    if token == WALLET:
        return account.kind is ProviderKind.PAYPAL
    return token is None or (account.kind is ProviderKind.MANUAL) == (token in set(Receipt))


async def _keeper(ctx: Context, payer: UUID | None, token: str | None) -> UUID | None:
    """The provider account that keeps the way to pay for its payer."""
    if payer is None or token is None:
        return None
    kept = await PaymentMethod.of(ctx.tenant).get_or_none(account_id=payer, token=token, removed_at=None)
    return kept.provider_account_id if kept is not None else None


async def _nobody(ctx: Context, what: Sale, *, is_named: bool) -> Refused:
    if is_named:
        return Refused(NOBODY.code, "This provider account does not accept this payment.", ["providerAccount"])
    if not await ProviderAccount.of(ctx.tenant).filter(is_enabled=True).exists():
        return NOBODY
    inside = f" in {what.currency}" if what.currency else ""
    return Refused(NOBODY.code, f"This site can't accept this payment{inside}. Choose another payment method.")


async def of_invoice(ctx: Context, invoice: Invoice) -> Sale:
    """What an invoice is for, in the open transaction."""
    account = await Account.named(ctx.tenant, invoice.account_id)
    lines = await InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id)
    return sale(invoice.currency, account.country, *(line.offer_id for line in lines))


async def following(ctx: Context, payment: Payment, invoice: Invoice) -> ProviderAccount | None:
    """The account to ask instead of one that could not be asked, in the open transaction; None where there is none.

    Only for a payer who is there, with a way to pay that nobody keeps; one further down the order, so that none is
    asked twice, and of the same kind: no other reads what the payer brought.
    """
    if payment.is_off_session or await _keeper(ctx, payment.account_id, payment.method_token) is not None:
        return None
    failed = await ProviderAccount.named(ctx.tenant, payment.provider_account_id)
    known = await possible(ctx, await of_invoice(ctx, invoice))
    places = [one.id for one in known]
    if failed.id not in places:
        return None
    later = known[places.index(failed.id) + 1 :]
    return next((one for one in later if one.kind is failed.kind), None)
