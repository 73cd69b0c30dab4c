"""What the SDL says of the values of enumerations, which belong to models and rules that know no GraphQL."""

from enum import Enum

from models.accounts import AccountKind, SeatRole
from models.audit import AuditOutcome
from models.billing import InvoiceKind, InvoiceStatus, NoteTarget
from models.bulk_files import BulkStatus, ExportFormat, ImportOf, OnExisting
from models.catalogue import Consumption, CouponDuration, FeatureKind, OfferStatus
from models.files import FilePurpose, FileStatus
from models.importing import ImportKind, ImportOutcome, ImportStatus
from models.ledger import LedgerAccount
from models.payments import DisputeStatus, PaymentStatus, RefundStatus
from schema.enums import describe_values
from tenure.console.health import State
from tenure.kit.terms import Alignment, Movement, PricingModel, Stub
from tenure.subscriptions import receiving, refunds

Words = dict[type[Enum], dict[str, str]]

ACCOUNTS: Words = {
    AccountKind: {
        "PERSONAL": "A person's own account, created at sign-up.",
        "COMPANY": "An account for several people.",
    },
    SeatRole: {
        "OWNER": "Has full control of the account, and can transfer its ownership.",
        "ADMIN": "Manages the account, its payments, and all seats but those of owners.",
        "BILLING": "Can buy, change, and cancel for the account, and change its tax details.",
        "MEMBER": "Uses what the account is entitled to, without managing it.",
    },
    AuditOutcome: {"DONE": "The action was performed.", "DENIED": "The action was not allowed."},
    FilePurpose: {
        "AVATAR": "The picture of a member.",
        "DOCUMENT": "A document of an account.",
        "EXPORT": "A file with all data about a member.",
        "BRAND": "The logo of the business.",
    },
    FileStatus: {
        "PENDING": "The upload was started, and is not checked yet.",
        "READY": "The file was checked and can be downloaded.",
        "REJECTED": "The upload was rejected; see `rejectedReason`.",
        "DELETED": "The file was deleted and cannot be downloaded.",
    },
}

BILLING: Words = {
    InvoiceStatus: {
        "DRAFT": "The invoice can still change. It has no number and is not due.",
        "OPEN": "The invoice is finalized and due.",
        "PAID": "Nothing is due anymore.",
        "VOID": "The invoice was voided: it is no longer due, without having been paid.",
        "UNCOLLECTIBLE": "The invoice was written off as a loss. It can still be paid.",
        "DELETED": "The draft was deleted. It never had a number.",
    },
    InvoiceKind: {
        "PERIOD": "For the first or next period of a subscription.",
        "CHANGE": "For a change within a period.",
        "GIFT": "For a gift.",
        "ONE_OFF": "Created by staff.",
    },
    NoteTarget: {
        "INVOICE": "It reduces the amount due.",
        "BALANCE": "It is credited to the account's balance.",
        "REFUND": "It is refunded to the payer.",
    },
    PaymentStatus: {
        "STARTED": "The attempt was started.",
        "UNKNOWN": "The provider's answer was lost and is being looked up.",
        "PENDING": "The payment is being processed, which can take days.",
        "ACTION_REQUIRED": "The payer must confirm the payment with their bank.",
        "SUCCEEDED": "The payment succeeded.",
        "FAILED": "The payment was declined.",
        "CANCELED": "The attempt was canceled before money moved.",
    },
    RefundStatus: {
        "STARTED": "The refund was requested.",
        "UNKNOWN": "The provider's answer was lost and is being looked up.",
        "PENDING": "The refund is on its way, or is to be sent by staff.",
        "SUCCEEDED": "The refund succeeded.",
        "FAILED": "The refund failed.",
    },
    refunds.To: {"METHOD": "To where the money came from.", "BALANCE": "To the account's balance."},
    receiving.Place: {
        "INVOICE": "It pays an invoice.",
        "BALANCE": "It is credited to an account's balance.",
        "REFUND": "It is refunded.",
    },
    DisputeStatus: {
        "OPEN": "The bank has not decided yet.",
        "WON": "The bank decided for the business.",
        "LOST": "The bank decided for the payer.",
    },
    LedgerAccount: {
        "RECEIVABLE": "What accounts owe on invoices.",
        "CLEARING": "Money that providers hold for the business.",
        "BANK": "Money that providers paid out.",
        "DISPUTED": "Payments in open disputes.",
        "DEFERRED": "Invoiced revenue that is not recognized yet.",
        "TAX": "Tax on invoices.",
        "BALANCE": "What the business owes accounts.",
        "CREDITS": "Credits that were paid for and not used.",
        "GIFTS": "Gifts, which are owed to those who redeem them.",
        "REFUNDS_PAYABLE": "Refunds that have not arrived yet.",
        "SUSPENSE": "Unexpected money.",
        "REVENUE": "Recognized revenue.",
        "FEES": "Fees of providers.",
        "LOSSES": "Lost disputes.",
        "BAD_DEBT": "Invoices that were written off as uncollectible.",
        "ROUNDING": "Rounding differences.",
    },
    Movement: {
        "PAYMENT": "Credits were paid for.",
        "BONUS": "Credits were granted as a bonus.",
        "REASSIGNMENT": "Credits were transferred from or to another account.",
        "REFUND": "Credits were removed because their payment was refunded, or with the purchase they came with.",
        "CONSUMPTION": "Credits were used.",
        "EXPIRATION": "Credits expired unused.",
        "ADJUSTMENT": "The balance was corrected.",
        "REFUND_ADJUSTMENT": "The difference between the value of refunded credits and the refund.",
    },
}

CATALOGUE: Words = {
    Consumption: {"BY_TIME": "It ends with its period.", "BY_UNIT": "Its credits are used one by one."},
    FeatureKind: {"BOOLEAN": "An account is entitled to it or not.", "LIMIT": "An account is entitled to a number."},
    OfferStatus: {
        "DRAFT": "The offer is not published yet.",
        "PUBLISHED": "The offer is on sale, within its dates.",
        "WITHDRAWN": "The offer was withdrawn from sale. Existing subscribers keep it.",
    },
    PricingModel: {
        "FLAT": "The same price for any quantity.",
        "PER_UNIT": "The price is multiplied by the quantity.",
        "GRADUATED": "Each unit has the price of the tier that it falls into.",
        "VOLUME": "All units have the price of the tier that the total quantity reaches.",
        "PACKAGE": "Units are sold in packages. A package that is started counts in full.",
    },
    Alignment: {
        "ANNIVERSARY": "Periods start on the day on which the subscription started.",
        "CALENDAR": "Periods start on the first day of the month, year, or week.",
        "BILLING_DAY": "Periods start on the account's billing day.",
    },
    Stub: {"PRORATE": "Its share of the price.", "FREE": "Nothing.", "FULL": "The whole price."},
    CouponDuration: {
        "ONCE": "The first invoice.",
        "PERIODS": "A number of periods.",
        "FOREVER": "As long as the subscription lasts.",
    },
}

WORK: Words = {
    BulkStatus: {
        "QUEUED": "It is waiting for a worker.",
        "RUNNING": "It is being worked on.",
        "DONE": "It is complete.",
        "FAILED": "It failed; see `error`.",
        "CANCELED": "It was canceled.",
    },
    ExportFormat: {
        "JSONL": "One JSON object per line, with GraphQL field names.",
        "CSV": "A header, then one row per record, as in RFC 4180, in UTF-8. Cells that a spreadsheet would interpret "
        "as a formula are prefixed with '.",
    },
    ImportOf: {
        "MEMBERS": "Members, matched by email address.",
        "SUBSCRIPTIONS": "Subscriptions in the middle of a period that was paid elsewhere, matched by external ID. "
        "Import their members first.",
    },
    OnExisting: {
        "SKIP": "Leave it unchanged.",
        "UPDATE": "Update a member with the values of the file, or how a subscription is collected.",
    },
    ImportStatus: {
        "RUNNING": "The import is in progress.",
        "COMPLETED": "Everything was processed.",
        "FAILED": "The provider did not return its data; see `error`.",
    },
    ImportOutcome: {
        "IMPORTED": "It was imported; in a dry run, it would be.",
        "KNOWN": "It was imported before; a customer may also have come with a subscription.",
        "SKIPPED": "It was skipped; see `reason`.",
    },
    ImportKind: {
        "SUBSCRIPTION": "A subscription.",
        "CUSTOMER": "A customer, who may have no subscription.",
    },
    State: {"UP": "The service responds.", "DOWN": "The service does not respond.", "OFF": "The service is not used."},
}


def describe() -> None:
    """Write the words into the enumerations. One of an area that is not in this schema is none of GraphQL's."""
    for kind, words in (ACCOUNTS | BILLING | CATALOGUE | WORK).items():
        if "__strawberry_definition__" in kind.__dict__:
            describe_values(kind, **words)
