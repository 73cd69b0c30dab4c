from datetime import datetime
from typing import Optional

from .base_model import BaseModel
from .fragments import MoneyFields


class AccountUpcomingInvoices(BaseModel):
    account: "AccountUpcomingInvoicesAccount"


class AccountUpcomingInvoicesAccount(BaseModel):
    id: str
    subscriptions: "AccountUpcomingInvoicesAccountSubscriptions"


class AccountUpcomingInvoicesAccountSubscriptions(BaseModel):
    nodes: list["AccountUpcomingInvoicesAccountSubscriptionsNodes"]


class AccountUpcomingInvoicesAccountSubscriptionsNodes(BaseModel):
    id: str
    upcoming_invoice: Optional[
        "AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoice"
    ]


class AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoice(BaseModel):
    at: datetime
    due_at: datetime
    coupon_codes: list[str]
    lines: list["AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceLines"]
    quote: "AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceQuote"
    balance: "AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceBalance"
    due: "AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceDue"


class AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceLines(BaseModel):
    description: str
    quantity: int
    net: "AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceLinesNet"
    tax: "AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceLinesTax"
    period_start: Optional[datetime]
    period_end: Optional[datetime]


AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceLinesNet = MoneyFields
AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceLinesTax = MoneyFields


class AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceQuote(BaseModel):
    total: "AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceQuoteTotal"


AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceQuoteTotal = MoneyFields
AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceBalance = MoneyFields
AccountUpcomingInvoicesAccountSubscriptionsNodesUpcomingInvoiceDue = MoneyFields
