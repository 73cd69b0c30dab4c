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
    "The offer to buy."
    account: Optional[str] = None
    "The account that pays, which must be one that the viewer can buy for. The viewer's own account by default."
    quantity: Optional[int] = None
    "The quantity. The smallest quantity of the offer by default."
    currency: Optional[str] = None
    "One of the currencies of the offer. By default the account's currency if the offer has it, otherwise the offer's own."
    coupons: list[str] = Field(default_factory=lambda: [])
    "Coupon codes, in upper or lower case."


class CheckoutPayInput(BaseModel):
    """The input of `checkoutPay`."""

    checkout: str
    "The ID of the checkout."
    payment_method: Optional[str] = None
    "The provider's token of a payment method. Required when an amount is due; otherwise it is saved for later."
    provider_account: Optional[str] = None
    "The provider account for which the payment method was created: one of the `paymentOptions`. Defaults to the first that can read it. A saved payment method stays with its provider account."
    preview_token: Optional[str] = None
    "The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`."


class ConsentInput(BaseModel):
    """A version of a text that the person was shown and agreed to."""

    purpose: str
    "The code of the purpose."
    version: int
    "The number of the version that the person was shown."


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
    "The token from the link in the email."


class MemberSignUpInput(BaseModel):
    """The input of `memberSignUp`."""

    email: str
    "The person's email address."
    password: str
    "The password: at least 8 characters, at most 1,024 bytes."
    name: str
    "The person's full name."
    locale: Optional[str] = None
    "The member's language, such as `pt-BR`. The language of the site by default."
    consents: list["ConsentInput"] = Field(default_factory=lambda: [])
    "The consents that the person was shown and agrees to. Every required one must be included."
    captcha: Optional[str] = None
    "The answer to `captchaChallenge` or `captchaCodeMail`, if a `CAPTCHA_REQUIRED` error asked for one."


class SessionCreateBySecondFactorInput(BaseModel):
    """The input of `sessionCreateBySecondFactor`."""

    challenge: str
    "The token of the challenge that `sessionCreate` returned."
    code: Optional[str] = None
    "The six-digit code that the app shows now."
    recovery_code: Optional[str] = None
    "A recovery code, instead of `code`."
    return_token: bool = False
    "For programs: return the token instead of setting a cookie."


class SessionCreateInput(BaseModel):
    """The input of `sessionCreate`."""

    email: str
    "The email address of the login."
    password: str
    "The password of the login."
    return_token: bool = False
    "For programs: return the token instead of setting a cookie."
    captcha: Optional[str] = None
    "The answer to `captchaChallenge` or `captchaCodeMail`, if a `CAPTCHA_REQUIRED` error asked for one."


class SubscriptionCancelInput(BaseModel):
    """The input of `subscriptionCancel`."""

    subscription: str
    "The ID of the subscription."
    now: bool = False
    "Whether to end the subscription immediately, instead of at the end of the paid period."
    give_back: GiveBack = GiveBack.NOTHING
    "What happens to the money for the unused part, if the subscription ends immediately. `REFUND` requires the permission to refund."
    reason: Optional[str] = None
    "The reason for the cancellation."
    preview_token: Optional[str] = None
    "The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`."


class SubscriptionChangeInput(BaseModel):
    """The input of `subscriptionChange`."""

    subscription: str
    "The ID of the subscription."
    offer: Optional[str] = None
    "The new offer. The current offer by default."
    quantity: Optional[int] = None
    "The new quantity, such as a number of seats. The current quantity by default."
    coupons: list[str] = Field(default_factory=lambda: [])
    "The codes of coupons to add."
    when: ChangeWhen = ChangeWhen.BY_DIRECTION
    "When the change takes effect."
    payment_method: Optional[str] = None
    "The provider's token of a payment method. The payment method of the subscription by default."
    preview_token: Optional[str] = None
    "The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`."


class SubscriptionCreateInput(BaseModel):
    """The input of `subscriptionCreate`."""

    account: str
    "The account that pays."
    offer: str
    "The offer to subscribe to."
    quantity: Optional[int] = None
    "The quantity. The smallest quantity of the offer by default."
    currency: Optional[str] = None
    "One of the currencies of the offer. By default the account's currency if the offer has it, otherwise the offer's own."
    coupons: list[str] = Field(default_factory=lambda: [])
    "Coupon codes, in upper or lower case."
    collection: CollectedBy = CollectedBy.AUTOMATIC
    "How payments are collected. With `AUTOMATIC`, the subscription is `INCOMPLETE` until its first payment. With `MANUAL`, it starts with an open invoice."
    days_until_due: int = 0
    "How many days there are to pay an invoice that is sent."
    starts_at: Optional[datetime] = None
    "A time in the future at which the subscription starts. Until then it is `SCHEDULED`, and nothing is billed."
    ends_at: Optional[datetime] = None
    "When the subscription ends. A shorter last period is prorated."
    payment_method: Optional[str] = None
    "The provider's token of a payment method. The payment method that the account saved last by default."
    skip_trial: bool = False
    "Whether to skip the trial and start at the regular price."
    preview_token: Optional[str] = None
    "The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`."


class SubscriptionPauseInput(BaseModel):
    """The input of `subscriptionPause`."""

    subscription: str
    "The ID of the subscription."
    at_period_end: bool = False
    "Whether to pause at the end of the period instead of now."
    credits_unused: bool = False
    "Whether the unused part is credited to the balance."
    resume_at: Optional[datetime] = None
    "When the subscription resumes. After the longest allowed pause by default."
    preview_token: Optional[str] = None
    "The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`."


class SubscriptionReactivateInput(BaseModel):
    """The input of `subscriptionReactivate`."""

    subscription: str
    "The ID of the subscription."
    preview_token: Optional[str] = None
    "The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`."


class SubscriptionResumeInput(BaseModel):
    """The input of `subscriptionResume`."""

    subscription: str
    "The ID of the subscription."
    dates: BillingDates = BillingDates.KEEP
    "What happens to the billing dates."
    preview_token: Optional[str] = None
    "The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`."


class TokenCreateInput(BaseModel):
    """An email address and a password, or neither to get tokens for the current session."""

    email: Optional[str] = None
    "The email address of the login."
    password: Optional[str] = None
    "The password of the login."


class TokenRefreshInput(BaseModel):
    """The input of `tokenRefresh`."""

    token: str
    "The refresh token. It can be used once."


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
