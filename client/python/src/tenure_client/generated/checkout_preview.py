from typing import Optional

from .base_model import BaseModel
from .enums import SubscriptionErrorCode
from .fragments import MoneyFields


class CheckoutPreview(BaseModel):
    checkout_preview: "CheckoutPreviewCheckoutPreview"


class CheckoutPreviewCheckoutPreview(BaseModel):
    quote: Optional["CheckoutPreviewCheckoutPreviewQuote"]
    user_errors: list["CheckoutPreviewCheckoutPreviewUserErrors"]


class CheckoutPreviewCheckoutPreviewQuote(BaseModel):
    lines: list["CheckoutPreviewCheckoutPreviewQuoteLines"]
    discount: "CheckoutPreviewCheckoutPreviewQuoteDiscount"
    subtotal: "CheckoutPreviewCheckoutPreviewQuoteSubtotal"
    tax: "CheckoutPreviewCheckoutPreviewQuoteTax"
    total: "CheckoutPreviewCheckoutPreviewQuoteTotal"


class CheckoutPreviewCheckoutPreviewQuoteLines(BaseModel):
    description: str
    quantity: int
    net: "CheckoutPreviewCheckoutPreviewQuoteLinesNet"
    tax: "CheckoutPreviewCheckoutPreviewQuoteLinesTax"


CheckoutPreviewCheckoutPreviewQuoteLinesNet = MoneyFields
CheckoutPreviewCheckoutPreviewQuoteLinesTax = MoneyFields
CheckoutPreviewCheckoutPreviewQuoteDiscount = MoneyFields
CheckoutPreviewCheckoutPreviewQuoteSubtotal = MoneyFields
CheckoutPreviewCheckoutPreviewQuoteTax = MoneyFields
CheckoutPreviewCheckoutPreviewQuoteTotal = MoneyFields


class CheckoutPreviewCheckoutPreviewUserErrors(BaseModel):
    code: SubscriptionErrorCode
    message: str
    field: Optional[list[str]]
