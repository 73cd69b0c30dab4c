"""What can become of an invoice: each state with what may be done to it, and where that leads."""

from enum import StrEnum

from models.billing import Invoice, InvoiceStatus
from tenure.kit.refusals import Refused


class Act(StrEnum):
    """FAIL: an attempt to collect it failed. GIVE_UP: nobody expects the money any more."""

    DELETE = "DELETE"
    FINALIZE = "FINALIZE"
    PAY = "PAY"
    FAIL = "FAIL"
    VOID = "VOID"
    GIVE_UP = "GIVE_UP"


TRANSITIONS: dict[InvoiceStatus, dict[Act, InvoiceStatus]] = {
    InvoiceStatus.DRAFT: {Act.DELETE: InvoiceStatus.DELETED, Act.FINALIZE: InvoiceStatus.OPEN},
    InvoiceStatus.OPEN: {
        Act.PAY: InvoiceStatus.PAID,
        Act.FAIL: InvoiceStatus.OPEN,
        Act.VOID: InvoiceStatus.VOID,
        Act.GIVE_UP: InvoiceStatus.UNCOLLECTIBLE,
    },
    InvoiceStatus.UNCOLLECTIBLE: {
        Act.PAY: InvoiceStatus.PAID,
        Act.FAIL: InvoiceStatus.UNCOLLECTIBLE,
        Act.VOID: InvoiceStatus.VOID,
    },
    InvoiceStatus.PAID: {},
    InvoiceStatus.VOID: {},
    InvoiceStatus.DELETED: {},
}


def require(invoice: Invoice, act: Act) -> InvoiceStatus:
    """Where it leads. Raises `Refused`, where nothing leads on from there."""
    following = TRANSITIONS[invoice.status].get(act)
    if following is None:
        raise Refused(
            "INVOICE_STATUS", f"You can't do this because the invoice is {invoice.status.lower()}.", ["invoice"]
        )
    return following
