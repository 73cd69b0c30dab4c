from datetime import datetime
from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import (
    AccountKind,
    BillingDates,
    ChangeWhen,
    CollectedBy,
    GiveBack,
    SubscriptionStatus,
)


class AccountFilter(BaseModel):
    """Which accounts."""

    product: Optional[str] = None
    "Who has a subscription to this product. Asks for SUBSCRIPTIONS_READ."
    offer: Optional[str] = None
    "Who has a subscription to this offer. Asks for SUBSCRIPTIONS_READ."
    subscription_statuses: Optional[list[SubscriptionStatus]] = None
    "Who has a subscription in one of these states; where none are given, one that has not ended. It is the same one that fits `product` and `offer`. Asks for SUBSCRIPTIONS_READ."
    has_subscription: Optional[bool] = None
    "Who has such a subscription, or who has none such; where the three others are not given, any that has not ended. A member has those of every account in which they have a seat. Asks for SUBSCRIPTIONS_READ."
    text: Optional[str] = None
    "Part of the name or the legal name, in any case."
    kind: Optional[AccountKind] = None
    created_since: Optional[datetime] = None
    created_before: Optional[datetime] = None


class CheckoutCreateInput(BaseModel):
    offer: str
    account: Optional[str] = None
    "Who is to pay, where the caller may buy for it; their own account else."
    quantity: Optional[int] = None
    "The least that the offer can be had in, else."
    currency: Optional[str] = None
    "One of the offer's; the account's own where the offer has that, else."
    coupons: list[str] = Field(default_factory=lambda: [])
    "Codes, whatever their case."


class CheckoutPayInput(BaseModel):
    checkout: str
    payment_method: Optional[str] = None
    "The provider's token of a payment method: needed where something is due, kept for later else."
    provider_account: Optional[str] = None
    "The provider account that the payment method was made for: one of the `paymentOptions`. Where none is named: the first that can read it. A method that is kept stays where it is kept."
    preview_token: Optional[str] = None
    "From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`."


class ConsentInput(BaseModel):
    """A version that somebody was shown and agreed to."""

    purpose: str
    "The purpose's code."
    version: int


class CreditsConsumeInput(BaseModel):
    account: str
    product: str
    units: int
    key: str
    "Your own, 1 to 120 characters: the same again changes nothing."
    occurred_at: Optional[datetime] = None
    "When they were used, however long ago: now where it is not given."
    currency: Optional[str] = None
    "Which balance, where the account has several of the product."


class EmailConfirmInput(BaseModel):
    token: str
    "From the mailed link."


class MemberSignUpInput(BaseModel):
    email: str
    password: str
    "8 characters to 1,024 bytes."
    name: str
    locale: Optional[str] = None
    "As `pt-BR`; the site's where none is given."
    consents: list["ConsentInput"] = Field(default_factory=lambda: [])
    "What they were shown and agree to: all that is required, at least."
    captcha: Optional[str] = None
    "The answer to `captchaChallenge` or `captchaCodeMail`, where CAPTCHA_REQUIRED asked for one."


class SessionCreateBySecondFactorInput(BaseModel):
    challenge: str
    "The token of `sessionCreate`'s challenge."
    code: Optional[str] = None
    "The six digits that the app shows now."
    recovery_code: Optional[str] = None
    return_token: bool = False
    "For programs: answer with the token instead of setting a cookie."


class SessionCreateInput(BaseModel):
    email: str
    password: str
    return_token: bool = False
    "For programs: answer with the token instead of setting a cookie."
    captcha: Optional[str] = None
    "The answer to `captchaChallenge` or `captchaCodeMail`, where CAPTCHA_REQUIRED asked for one."


class SubscriptionCancelInput(BaseModel):
    subscription: str
    now: bool = False
    "At once, instead of when the paid period closes."
    give_back: GiveBack = GiveBack.NOTHING
    "Of what is unused, where it ends at once. REFUND needs the permission to refund."
    reason: Optional[str] = None
    preview_token: Optional[str] = None
    "From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`."


class SubscriptionChangeInput(BaseModel):
    subscription: str
    offer: Optional[str] = None
    "Another one; the same, else."
    quantity: Optional[int] = None
    "Seats, for one; as many as now, else."
    coupons: list[str] = Field(default_factory=lambda: [])
    "Codes that are added."
    when: ChangeWhen = ChangeWhen.BY_DIRECTION
    payment_method: Optional[str] = None
    "The provider's token; what the agreement is paid with, else."
    preview_token: Optional[str] = None
    "From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`."


class SubscriptionCreateInput(BaseModel):
    account: str
    "Who is to pay."
    offer: str
    quantity: Optional[int] = None
    "The least that the offer can be had in, else."
    currency: Optional[str] = None
    "One of the offer's; the account's own where the offer has that, else."
    coupons: list[str] = Field(default_factory=lambda: [])
    "Codes, whatever their case."
    collection: CollectedBy = CollectedBy.AUTOMATIC
    "AUTOMATIC: it waits INCOMPLETE for its first payment. MANUAL: it starts with an open invoice."
    days_until_due: int = 0
    "How long an invoice that is sent may be owed."
    starts_at: Optional[datetime] = None
    "Later than now: it is SCHEDULED until then, and nothing is billed."
    ends_at: Optional[datetime] = None
    "It ends then; a last period that is shorter costs its part."
    payment_method: Optional[str] = None
    "The provider's token; what the account added last of what it keeps, else."
    skip_trial: bool = False
    "It begins with the regular price."
    preview_token: Optional[str] = None
    "From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`."


class SubscriptionPauseInput(BaseModel):
    subscription: str
    at_period_end: bool = False
    credits_unused: bool = False
    "What is unused goes to the balance."
    resume_at: Optional[datetime] = None
    "After the longest pause, else."
    preview_token: Optional[str] = None
    "From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`."


class SubscriptionReactivateInput(BaseModel):
    subscription: str
    preview_token: Optional[str] = None
    "From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`."


class SubscriptionResumeInput(BaseModel):
    subscription: str
    dates: BillingDates = BillingDates.KEEP
    preview_token: Optional[str] = None
    "From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`."


class TokenCreateInput(BaseModel):
    """An address and a password; or neither, for tokens of the session that asks."""

    email: Optional[str] = None
    password: Optional[str] = None


class TokenRefreshInput(BaseModel):
    token: str
    "The refresh token. It is good once."


class TokenRevokeInput(BaseModel):
    token: str
    "The refresh token."


class UsageRecordInput(BaseModel):
    account: str
    feature: str
    "The limit's code."
    quantity: int
    key: str
    "Your own, 1 to 120 characters: the same again changes nothing."
    occurred_at: Optional[datetime] = None


class UsageRecordManyInput(BaseModel):
    records: list["UsageRecordInput"]
    "1 to 250."
