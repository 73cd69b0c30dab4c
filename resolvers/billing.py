"""Answers about invoices, payments and refunds."""

from typing import Any
from uuid import UUID

from models.accounts import Account
from models.billing import AccountBalance, CreditNote, CreditNoteLine, Invoice, InvoiceLine
from models.bulk_files import ExportOf
from models.catalogue import Coupon, Offer, Product
from models.payments import Dispute, Payment, PaymentMethod, ProviderAccount, ProviderKind, ProviderRule, Refund
from resolvers import choosing, ids, previewing
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure.access import Permission
from tenure.billing import endpoints, hosted, provider_rules, providers, routing, seller
from tenure.billing.provider_rules import Terms
from tenure.kit.money import Money
from tenure.kit.refusals import NotFound
from tenure.subscriptions import previews, refunds, renewal, standing
from tenure.subscriptions.previews import Preview
from tenure.subscriptions.refunds import Wish


async def list_invoices(asking: Asking, given: Any, asked: Slice) -> Page[Invoice]:
    return await page(choosing.listed(asking, ExportOf.INVOICES, given), asked)


async def invoices_of(asking: Asking, account: Account, asked: Slice) -> Page[Invoice] | None:
    if not await may_pay(asking, account):
        return None
    return await asking.loaders.newest(Invoice, "account_id", account.id, asked)


async def methods_of(asking: Asking, account: Account) -> list[PaymentMethod] | None:
    if not await may_pay(asking, account):
        return None
    rows = await asking.loaders.rows(PaymentMethod, "account_id", account.id)
    return [row for row in rows if row.removed_at is None]


async def product_of(asking: Asking, line: InvoiceLine) -> Product | None:
    return await asking.loaders.row(Product, line.product_id)


async def is_default(asking: Asking, method: PaymentMethod) -> bool:
    rows = await asking.loaders.rows(PaymentMethod, "account_id", method.account_id)
    kept = [(row.created_at, row.id) for row in rows if row.removed_at is None]
    return bool(kept) and max(kept)[1] == method.id


async def may_pay(asking: Asking, account: Account) -> bool:
    """Whether the caller pays for it, or is staff who see what is paid."""
    try:
        await standing.check_paying(asking.ctx, account.id, Permission.BILLING_READ)
    except NotFound:
        return False
    return True


async def lines_of(asking: Asking, invoice: Invoice) -> list[InvoiceLine]:
    return await asking.loaders.rows(InvoiceLine, "invoice_id", invoice.id, "ordinal")


async def coupon_codes_of(asking: Asking, row: Invoice | InvoiceLine) -> list[str]:
    found = [await asking.loaders.row(Coupon, UUID(key)) for key in row.coupon_ids]
    return [coupon.code for coupon in found if coupon is not None]


async def payments_of(asking: Asking, invoice: Invoice) -> list[Payment]:
    return await asking.loaders.rows(Payment, "invoice_id", invoice.id, "created_at")


async def notes_of(asking: Asking, invoice: Invoice) -> list[CreditNote]:
    return await asking.loaders.rows(CreditNote, "invoice_id", invoice.id)


def page_of_invoice(asking: Asking, invoice: Invoice) -> str | None:
    return hosted.invoice_url(asking.ctx, invoice)


def pdf_of_invoice(asking: Asking, invoice: Invoice) -> str | None:
    return hosted.invoice_pdf_url(asking.ctx, invoice)


def pdf_of_note(asking: Asking, note: CreditNote) -> str:
    return hosted.note_pdf_url(asking.ctx, note)


async def note_lines_of(asking: Asking, note: CreditNote) -> list[CreditNoteLine]:
    return await asking.loaders.rows(CreditNoteLine, "credit_note_id", note.id, "ordinal")


async def balances_of(asking: Asking, account: Account) -> list[AccountBalance] | None:
    if not await may_pay(asking, account):
        return None
    return await asking.loaders.rows(AccountBalance, "account_id", account.id)


async def refunds_of(asking: Asking, payment: Payment) -> list[Refund]:
    return await asking.loaders.rows(Refund, "payment_id", payment.id)


async def payment_of(asking: Asking, refund: Refund) -> Payment | None:
    return await asking.loaders.row(Payment, refund.payment_id)


async def refund(asking: Asking, given: Any, amount: Money | None) -> Refund:
    ctx = previewing.expecting(asking.ctx, "invoiceRefund", given)
    row = await refunds.refund(ctx, wish_of(given, amount))
    await asking.renew()
    return await Refund.named(asking.tenant, row.id)


def wish_of(given: Any, amount: Money | None) -> Wish:
    key = ids.key(Invoice, given.invoice)
    return Wish(key, amount, given.reason, given.ends_subscription, given.to, given.is_goodwill)


async def preview_refund(asking: Asking, given: Any, amount: Money | None) -> Preview:
    found = await previews.refund(asking.ctx, wish_of(given, amount))
    return previewing.shown(asking.ctx, "invoiceRefund", given, found)


async def disputes_of(asking: Asking, payment: Payment) -> list[Dispute]:
    return await asking.loaders.rows(Dispute, "payment_id", payment.id)


async def disputed(asking: Asking, dispute: Dispute) -> Payment | None:
    return await asking.loaders.row(Payment, dispute.payment_id)


async def pay_invoice(asking: Asking, given: Any) -> Payment:
    at = ids.optional_key(ProviderAccount, given.provider_account)
    payment = await renewal.pay_invoice(asking.ctx, ids.key(Invoice, given.invoice), given.payment_method, at)
    await asking.renew()
    return await Payment.named(asking.tenant, payment.id)


async def options_of(asking: Asking, opaque: str) -> list[ProviderAccount]:
    invoice = await ids.row(asking.ctx, Invoice, opaque)
    await standing.check_paying(asking.ctx, invoice.account_id, Permission.BILLING_READ)
    return await routing.possible(asking.ctx, await routing.of_invoice(asking.ctx, invoice))


async def list_providers(asking: Asking) -> list[ProviderAccount]:
    return await provider_rules.accounts(asking.ctx)


async def rules_of(asking: Asking, account: ProviderAccount) -> list[ProviderRule]:
    rules = await asking.loaders.rows(ProviderRule, "provider_account_id", account.id)
    return sorted(rules, key=lambda rule: (rule.priority, rule.id))


async def offers_of(asking: Asking, rule: ProviderRule) -> list[Offer]:
    found = [await asking.loaders.row(Offer, UUID(one)) for one in rule.offer_ids]
    return [offer for offer in found if offer is not None]


async def enable_provider(asking: Asking, given: Any) -> ProviderAccount:
    return await provider_rules.enable(asking.ctx, ids.key(ProviderAccount, given.provider_account))


async def disable_provider(asking: Asking, given: Any) -> ProviderAccount:
    return await provider_rules.disable(asking.ctx, ids.key(ProviderAccount, given.provider_account))


async def set_provider_rules(asking: Asking, given: Any) -> ProviderAccount:
    wanted = [
        Terms(
            rule.priority,
            rule.currencies,
            rule.countries,
            [ids.key(Offer, one) for one in rule.offers],
            rule.is_enabled,
        )
        for rule in given.rules
    ]
    return await provider_rules.set_rules(asking.ctx, ids.key(ProviderAccount, given.provider_account), wanted)


async def connect_manual(asking: Asking, given: Any) -> ProviderAccount:
    told = {
        seller.HOLDER.key: given.account_holder,
        seller.IBAN.key: given.iban,
        seller.BIC.key: given.bic,
        seller.BANK.key: given.bank,
        seller.INSTRUCTIONS.key: given.instructions,
    }
    return await providers.connect_manual(asking.ctx, {key: text for key, text in told.items() if text is not None})


async def connect_paypal(asking: Asking, given: Any) -> ProviderAccount:
    business = providers.PayPalBusiness(
        given.client_id,
        given.secret,
        tuple(given.webhook_ids),
        given.is_sandbox,
        given.merchant_id or "",
        given.receiver_email or "",
        given.renewals,
    )
    return await providers.connect_paypal(asking.ctx, business)


async def connect_stripe(asking: Asking, given: Any) -> ProviderAccount:
    return await providers.connect_stripe(
        asking.ctx, given.api_key, given.publishable_key, given.webhook_secrets, given.on_behalf_of
    )


async def register_webhook(asking: Asking, given: Any) -> ProviderAccount:
    return await endpoints.register(asking.ctx, ids.key(ProviderAccount, given.provider_account))


def webhook_url(asking: Asking, account: ProviderAccount) -> str | None:
    return None if account.kind is ProviderKind.MANUAL else endpoints.url_of(asking.ctx, account.id)
