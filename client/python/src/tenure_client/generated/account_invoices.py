from typing import Optional

from .base_model import BaseModel
from .fragments import InvoiceFields


class AccountInvoices(BaseModel):
    account: "AccountInvoicesAccount"


class AccountInvoicesAccount(BaseModel):
    id: str
    invoices: Optional["AccountInvoicesAccountInvoices"]


class AccountInvoicesAccountInvoices(BaseModel):
    nodes: list["AccountInvoicesAccountInvoicesNodes"]
    page_info: "AccountInvoicesAccountInvoicesPageInfo"


AccountInvoicesAccountInvoicesNodes = InvoiceFields


class AccountInvoicesAccountInvoicesPageInfo(BaseModel):
    has_next_page: bool
    end_cursor: Optional[str]
