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
    """Filters accounts."""

    product: Optional[str] = None
    "Only those with a subscription to this product. Requires SUBSCRIPTIONS_READ."
    offer: Optional[str] = None
    "Only those with a subscription to this offer. Requires SUBSCRIPTIONS_READ."
    subscription_statuses: Optional[list[SubscriptionStatus]] = None
    "Only those with a subscription in one of these statuses. Defaults to subscriptions that have not ended. The same subscription must match `product` and `offer`. Requires SUBSCRIPTIONS_READ."
    has_subscription: Optional[bool] = None
    "Only those with (true) or without (false) a subscription that matches the three other fields. When none of those is given, any subscription that has not ended matches. A member has the subscriptions of every account in which they have a seat. Requires SUBSCRIPTIONS_READ."
    text: Optional[str] = None
    "Part of the name or the legal name, case-insensitive."
    kind: Optional[AccountKind] = None
    "Only accounts of this kind."
    created_since: Optional[datetime] = None
    "Only accounts created at or after this time."
    created_before: Optional[datetime] = None
    "Only accounts created before this time."


class CheckoutCreateInput(BaseModel):
    """The input of `checkoutCreate`."""

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
    """The input of `checkoutPay`."""

    checkout: str
    payment_method: Optional[str] = None
    "The provider's token of a payment method: needed where something is due, kept for later else."
    provider_account: Optional[str] = None
    "The provider account for which the payment method was created: one of the `paymentOptions`. Defaults to the first that can read it. A saved payment method stays with its provider account."
    preview_token: Optional[str] = None
    "From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`."


class ConsentInput(BaseModel):
    """A version that somebody was shown and agreed to."""

    purpose: str
    "The purpose's code."
    version: int


class CreditsConsumeInput(BaseModel):
    """The input of `creditsConsume`."""

    account: str
    "The account that used the credits."
    product: str
    units: int
    "The number of credits used."
    key: str
    "Your own key, 1 to 120 characters. Sending the same key again changes nothing."
    occurred_at: Optional[datetime] = None
    "When the credits were used, however long ago. Defaults to now."
    currency: Optional[str] = None
    "The currency of the balance, when the account has several for the product."


class EmailConfirmInput(BaseModel):
    """The input of `emailConfirm`."""

    token: str
    "From the mailed link."


class MemberSignUpInput(BaseModel):
    """The input of `memberSignUp`."""

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
    """The input of `sessionCreateBySecondFactor`."""

    challenge: str
    "The token of `sessionCreate`'s challenge."
    code: Optional[str] = None
    "The six digits that the app shows now."
    recovery_code: Optional[str] = None
    return_token: bool = False
    "For programs: answer with the token instead of setting a cookie."


class SessionCreateInput(BaseModel):
    """The input of `sessionCreate`."""

    email: str
    password: str
    return_token: bool = False
    "For programs: answer with the token instead of setting a cookie."
    captcha: Optional[str] = None
    "The answer to `captchaChallenge` or `captchaCodeMail`, where CAPTCHA_REQUIRED asked for one."


class SubscriptionCancelInput(BaseModel):
    """The input of `subscriptionCancel`."""

    subscription: str
    now: bool = False
    "At once, instead of when the paid period closes."
    give_back: GiveBack = GiveBack.NOTHING
    "Of what is unused, where it ends at once. REFUND needs the permission to refund."
    reason: Optional[str] = None
    preview_token: Optional[str] = None
    "From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`."


class SubscriptionChangeInput(BaseModel):
    """The input of `subscriptionChange`."""

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
    """The input of `subscriptionCreate`."""

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
    """The input of `subscriptionPause`."""

    subscription: str
    at_period_end: bool = False
    credits_unused: bool = False
    "What is unused goes to the balance."
    resume_at: Optional[datetime] = None
    "After the longest pause, else."
    preview_token: Optional[str] = None
    "From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`."


class SubscriptionReactivateInput(BaseModel):
    """The input of `subscriptionReactivate`."""

    subscription: str
    preview_token: Optional[str] = None
    "From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`."


class SubscriptionResumeInput(BaseModel):
    """The input of `subscriptionResume`."""

    subscription: str
    dates: BillingDates = BillingDates.KEEP
    preview_token: Optional[str] = None
    "From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`."


class TokenCreateInput(BaseModel):
    """An address and a password; or neither, for tokens of the session that asks."""

    email: Optional[str] = None
    password: Optional[str] = None


class TokenRefreshInput(BaseModel):
    """The input of `tokenRefresh`."""

    token: str
    "The refresh token. It is good once."


class TokenRevokeInput(BaseModel):
    """The input of `tokenRevoke`."""

    token: str
    "The refresh token."


class UsageRecordInput(BaseModel):
    """The input of `usageRecord`."""

    account: str
    "The account that used the feature."
    feature: str
    "The code of the limit."
    quantity: int
    key: str
    "Your own key, 1 to 120 characters. Sending the same key again changes nothing."
    occurred_at: Optional[datetime] = None


class UsageRecordManyInput(BaseModel):
    """The input of `usageRecordMany`."""

    records: list["UsageRecordInput"]
    "The records, 1 to 250."
