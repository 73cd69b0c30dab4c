from typing import Optional

from .base_model import BaseModel
from .fragments import InvoiceFields


class Invoices(BaseModel):
    invoices: "InvoicesInvoices"


class InvoicesInvoices(BaseModel):
    nodes: list["InvoicesInvoicesNodes"]
    page_info: "InvoicesInvoicesPageInfo"


InvoicesInvoicesNodes = InvoiceFields


class InvoicesInvoicesPageInfo(BaseModel):
    has_next_page: bool
    end_cursor: Optional[str]
