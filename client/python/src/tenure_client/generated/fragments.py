from datetime import datetime
from decimal import Decimal
from typing import Any, Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import (
    AccountKind,
    CheckoutStatus,
    EntitlementSource,
    FeatureKind,
    IntervalUnit,
    InvoiceKind,
    InvoiceStatus,
    MemberStatus,
    OfferStatus,
    PaymentStatus,
    PricingModel,
    ProofKind,
    ProviderKind,
    SubscriptionStatus,
    Term,
)


class AccountFields(BaseModel):
    id: str
    kind: AccountKind
    name: str
    created_at: datetime
    currency: str
    locale: str
    zone: str
    seat_limit: Optional[int]


class ChallengeFields(BaseModel):
    token: str
    kinds: list[ProofKind]
    expires_at: datetime


class MoneyFields(BaseModel):
    amount: Decimal
    amount_minor: int
    currency: str


class InvoiceFields(BaseModel):
    id: str
    number: Optional[str]
    status: InvoiceStatus
    kind: InvoiceKind
    period_start: Optional[datetime]
    period_end: Optional[datetime]
    created_at: datetime
    finalized_at: Optional[datetime]
    due_at: Optional[datetime]
    paid_at: Optional[datetime]
    hosted_url: Optional[str]
    pdf_url: Optional[str]
    subtotal: "InvoiceFieldsSubtotal"
    tax: "InvoiceFieldsTax"
    total: "InvoiceFieldsTotal"
    paid: "InvoiceFieldsPaid"
    due: "InvoiceFieldsDue"


class InvoiceFieldsSubtotal(MoneyFields):
    pass


class InvoiceFieldsTax(MoneyFields):
    pass


class InvoiceFieldsTotal(MoneyFields):
    pass


class InvoiceFieldsPaid(MoneyFields):
    pass


class InvoiceFieldsDue(MoneyFields):
    pass


class SubscriptionFields(BaseModel):
    id: str
    status: SubscriptionStatus
    term: Term
    quantity: int
    currency: str
    starts_at: Optional[datetime]
    period_start: Optional[datetime]
    period_end: Optional[datetime]
    trial_phase: Optional[int]
    past_due_since: Optional[datetime]
    grace_until: Optional[datetime]
    paused_at: Optional[datetime]
    pause_at_end: bool
    resume_at: Optional[datetime]
    ends_at: Optional[datetime]
    ended_at: Optional[datetime]
    end_reason: Optional[str]
    created_at: datetime
    offer: Optional["SubscriptionFieldsOffer"]
    product: Optional["SubscriptionFieldsProduct"]


class SubscriptionFieldsOffer(BaseModel):
    id: str
    code: str
    name: str


class SubscriptionFieldsProduct(BaseModel):
    id: str
    code: str
    name: str


class CheckoutFields(BaseModel):
    id: str
    status: CheckoutStatus
    quantity: int
    expires_at: datetime
    completed_at: Optional[datetime]
    approval_url: Optional[str]
    payment_options: list["CheckoutFieldsPaymentOptions"]
    subscription: Optional["CheckoutFieldsSubscription"]
    invoice: Optional["CheckoutFieldsInvoice"]


class CheckoutFieldsPaymentOptions(BaseModel):
    kind: ProviderKind
    provider_account: str


class CheckoutFieldsSubscription(SubscriptionFields):
    pass


class CheckoutFieldsInvoice(InvoiceFields):
    pass


class EntitlementFields(BaseModel):
    id: str
    source: EntitlementSource
    amount: Optional[int]
    created_at: datetime
    until: Optional[datetime]
    reason: Optional[str]
    feature: Optional["EntitlementFieldsFeature"]


class EntitlementFieldsFeature(BaseModel):
    id: str
    code: str
    name: str
    kind: FeatureKind
    is_summed: bool
    is_counted: bool


class EventFields(BaseModel):
    id: str
    cursor: str
    type_: str = Field(alias="type")
    version: str
    sequence: int
    occurred_at: datetime
    actor: "EventFieldsActor"
    subject: Optional["EventFieldsSubject"]
    cause: Optional[str]
    payload: Any


class EventFieldsActor(BaseModel):
    kind: str
    id: Optional[str]
    on_behalf_of: Optional[str]


class EventFieldsSubject(BaseModel):
    id: str


class MemberFields(BaseModel):
    id: str
    email: str
    name: str
    status: MemberStatus
    email_confirmed_at: Optional[datetime]
    locale: str
    zone: str
    created_at: datetime


class OfferFields(BaseModel):
    id: str
    code: str
    name: str
    description: str
    status: OfferStatus
    currency: str
    is_one_time: bool
    rank: int
    least_quantity: int
    most_quantity: Optional[int]
    price: Optional["OfferFieldsPrice"]
    list_price: Optional["OfferFieldsListPrice"]
    trial_phases: list["OfferFieldsTrialPhases"]
    product: "OfferFieldsProduct"


class OfferFieldsPrice(BaseModel):
    id: str
    model: PricingModel
    interval_unit: IntervalUnit
    interval_count: int
    includes_tax: bool
    money: "OfferFieldsPriceMoney"


class OfferFieldsPriceMoney(MoneyFields):
    text: str


class OfferFieldsListPrice(MoneyFields):
    text: str


class OfferFieldsTrialPhases(BaseModel):
    ordinal: int
    interval_unit: IntervalUnit
    interval_count: int
    money: "OfferFieldsTrialPhasesMoney"


class OfferFieldsTrialPhasesMoney(MoneyFields):
    text: str


class OfferFieldsProduct(BaseModel):
    id: str
    code: str
    name: str
    description: str
    unit_name: str
    is_seated: bool
    features: list["OfferFieldsProductFeatures"]


class OfferFieldsProductFeatures(BaseModel):
    amount: Optional[int]
    feature: "OfferFieldsProductFeaturesFeature"


class OfferFieldsProductFeaturesFeature(BaseModel):
    id: str
    code: str
    name: str
    kind: FeatureKind


class PaymentFields(BaseModel):
    id: str
    status: PaymentStatus
    decline_code: Optional[str]
    action_url: Optional[str]
    amount: "PaymentFieldsAmount"


class PaymentFieldsAmount(MoneyFields):
    pass


class PreviewFields(BaseModel):
    lines: list["PreviewFieldsLines"]
    subtotal: "PreviewFieldsSubtotal"
    tax: "PreviewFieldsTax"
    total: "PreviewFieldsTotal"
    credited: "PreviewFieldsCredited"
    due: "PreviewFieldsDue"
    refunded: "PreviewFieldsRefunded"
    balance_after: "PreviewFieldsBalanceAfter"
    gained: list[str]
    lost: list[str]
    events: list[str]
    token: str


class PreviewFieldsLines(BaseModel):
    description: str
    quantity: int
    net: "PreviewFieldsLinesNet"
    tax: "PreviewFieldsLinesTax"
    explanation: "PreviewFieldsLinesExplanation"


class PreviewFieldsLinesNet(MoneyFields):
    pass


class PreviewFieldsLinesTax(MoneyFields):
    pass


class PreviewFieldsLinesExplanation(BaseModel):
    policy: str
    formula: str
    inputs: list["PreviewFieldsLinesExplanationInputs"]
    steps: list["PreviewFieldsLinesExplanationSteps"]


class PreviewFieldsLinesExplanationInputs(BaseModel):
    name: str
    value: str


class PreviewFieldsLinesExplanationSteps(BaseModel):
    text: str
    amount: Decimal


class PreviewFieldsSubtotal(MoneyFields):
    pass


class PreviewFieldsTax(MoneyFields):
    pass


class PreviewFieldsTotal(MoneyFields):
    pass


class PreviewFieldsCredited(MoneyFields):
    pass


class PreviewFieldsDue(MoneyFields):
    pass


class PreviewFieldsRefunded(MoneyFields):
    pass


class PreviewFieldsBalanceAfter(MoneyFields):
    pass


class TokenFields(BaseModel):
    access: str
    access_until: datetime
    refresh: str
    refresh_until: datetime


class UsageFields(BaseModel):
    used: int
    limit: int
    left: int
    period_start: datetime
    period_end: Optional[datetime]
