// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whether billing dates stay, or begin anew with the present. */
export type BillingDates =
  | 'KEEP'
  | 'RESET';

/** PAYING: it takes effect once its payment has come. SCHEDULED: at an instant. The others are over. */
export type ChangeStatus =
  | 'PAYING'
  | 'SCHEDULED'
  | 'APPLIED'
  | 'FAILED'
  | 'CANCELED';

/** BY_DIRECTION: what costs more per month counts now, what costs less when the period ends. */
export type ChangeWhen =
  | 'NOW'
  | 'PERIOD_END'
  | 'BY_DIRECTION';

/** AUTOMATIC: we charge. MANUAL: an invoice is sent. */
export type CollectedBy =
  | 'AUTOMATIC'
  | 'MANUAL';

/** AUTOMATIC: we charge; MANUAL: an invoice is sent; PROVIDER_MANAGED: the payment provider charges. */
export type Collection =
  | 'AUTOMATIC'
  | 'MANUAL'
  | 'PROVIDER_MANAGED';

/** What becomes of the money for what was not used: it is kept, goes to the balance, or is sent back. */
export type GiveBack =
  | 'NOTHING'
  | 'BALANCE'
  | 'REFUND';

/** The unit of an interval. */
export type IntervalUnit =
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'YEAR'
  | 'ONCE'
  | 'LIFETIME';

/** Why an invoice was created. */
export type InvoiceKind =
  /** For the first or next period of a subscription. */
  | 'PERIOD'
  /** For a change within a period. */
  | 'CHANGE'
  /** For a gift. */
  | 'GIFT'
  /** Created by staff. */
  | 'ONE_OFF';

/** The status of an invoice. */
export type InvoiceStatus =
  /** The invoice can still change. It has no number and is not due. */
  | 'DRAFT'
  /** The invoice is finalized and due. */
  | 'OPEN'
  /** Nothing is due anymore. */
  | 'PAID'
  /** The invoice was voided: it is no longer due, without having been paid. */
  | 'VOID'
  /** The invoice was written off as a loss. It can still be paid. */
  | 'UNCOLLECTIBLE'
  /** The draft was deleted. It never had a number. */
  | 'DELETED';

/** How an agreement came about. */
export type Origin =
  | 'CHECKOUT'
  | 'STAFF'
  | 'GIFT'
  | 'BONUS'
  | 'IMPORT';

/** The status of a collection attempt. */
export type PaymentStatus =
  /** The attempt was started. */
  | 'STARTED'
  /** The provider's answer was lost and is being looked up. */
  | 'UNKNOWN'
  /** The payment is being processed, which can take days. */
  | 'PENDING'
  /** The payer must confirm the payment with their bank. */
  | 'ACTION_REQUIRED'
  /** The payment succeeded. */
  | 'SUCCEEDED'
  /** The payment was declined. */
  | 'FAILED'
  /** The attempt was canceled before money moved. */
  | 'CANCELED';

/** How a price depends on the quantity. */
export type PricingModel =
  /** The same price for any quantity. */
  | 'FLAT'
  /** The price is multiplied by the quantity. */
  | 'PER_UNIT'
  /** Each unit has the price of the tier that it falls into. */
  | 'GRADUATED'
  /** All units have the price of the tier that the total quantity reaches. */
  | 'VOLUME'
  /** Units are sold in packages. A package that is started counts in full. */
  | 'PACKAGE';

/** SUSPEND: it charges nothing until it is activated; what falls due meanwhile is not made up for. ACTIVATE: it charges again. CANCEL_AT_END: it ends when the paid period does. CANCEL: it ends at once. */
export type ProviderAct =
  | 'SUSPEND'
  | 'ACTIVATE'
  | 'CANCEL_AT_END'
  | 'CANCEL';

/** Who moves the money. MANUAL: the payer does, and staff say what came. */
export type ProviderKind =
  | 'SANDBOX'
  | 'STRIPE'
  | 'PAYPAL'
  | 'MANUAL';

/** The input of `subscriptionCancel`. */
export type SubscriptionCancelInput = {
  subscription: string;
  /** At once, instead of when the paid period closes. */
  now?: boolean;
  /** Of what is unused, where it ends at once. REFUND needs the permission to refund. */
  giveBack?: GiveBack;
  reason?: string | null | undefined;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionChangeCancel`. */
export type SubscriptionChangeCancelInput = {
  subscription: string;
};

/** The input of `subscriptionChange`. */
export type SubscriptionChangeInput = {
  subscription: string;
  /** Another one; the same, else. */
  offer?: string | null | undefined;
  /** Seats, for one; as many as now, else. */
  quantity?: number | null | undefined;
  /** Codes that are added. */
  coupons?: Array<string>;
  when?: ChangeWhen;
  /** The provider's token; what the agreement is paid with, else. */
  paymentMethod?: string | null | undefined;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionCreate`. */
export type SubscriptionCreateInput = {
  /** Who is to pay. */
  account: string;
  offer: string;
  /** The least that the offer can be had in, else. */
  quantity?: number | null | undefined;
  /** One of the offer's; the account's own where the offer has that, else. */
  currency?: string | null | undefined;
  /** Codes, whatever their case. */
  coupons?: Array<string>;
  /** AUTOMATIC: it waits INCOMPLETE for its first payment. MANUAL: it starts with an open invoice. */
  collection?: CollectedBy;
  /** How long an invoice that is sent may be owed. */
  daysUntilDue?: number;
  /** Later than now: it is SCHEDULED until then, and nothing is billed. */
  startsAt?: string | null | undefined;
  /** It ends then; a last period that is shorter costs its part. */
  endsAt?: string | null | undefined;
  /** The provider's token; what the account added last of what it keeps, else. */
  paymentMethod?: string | null | undefined;
  /** It begins with the regular price. */
  skipTrial?: boolean;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The codes that `SubscriptionUserError` can have. */
export type SubscriptionErrorCode =
  | 'OFFER_UNAVAILABLE'
  | 'OFFER_ONCE'
  | 'ALREADY_SUBSCRIBED'
  | 'CURRENCY_DIFFERS'
  | 'QUANTITY_INVALID'
  | 'SEATS_TAKEN'
  | 'CHECKOUT_COMPLETED'
  | 'CHECKOUT_EXPIRED'
  | 'COUPON_UNKNOWN'
  | 'COUPON_NOT_STARTED'
  | 'COUPON_EXPIRED'
  | 'COUPON_EXHAUSTED'
  | 'COUPON_NOT_FOR_OFFER'
  | 'COUPON_NOT_STACKABLE'
  | 'COUPON_CURRENCY'
  | 'PAYMENT_METHOD_REQUIRED'
  | 'PAYMENT_METHOD_DECLINED'
  | 'PAYMENT_IN_PROGRESS'
  | 'PAYMENT_DUE'
  | 'NOTHING_DUE'
  | 'NO_PROVIDER'
  | 'ALREADY_ENDED'
  | 'NOT_NOW'
  | 'NOT_CANCELED'
  | 'NOT_WITHDRAWABLE'
  | 'NOT_PAUSED'
  | 'NOTHING_UNUSED'
  | 'NOTHING_CHANGES'
  | 'NOTHING_SCHEDULED'
  | 'CHANGE_UNSUITABLE'
  | 'RESUME_INVALID'
  | 'START_INVALID'
  | 'END_INVALID'
  | 'GIFT_UNKNOWN'
  | 'GIFT_UNPAID'
  | 'GIFT_REDEEMED'
  | 'GIFT_EXPIRED'
  | 'GIFT_UNSUITABLE'
  | 'PERIODS_INVALID'
  | 'EMAIL_INVALID'
  | 'MESSAGE_TOO_LONG'
  | 'TRIAL_USED'
  | 'ENTITLEMENT_HELD'
  | 'ENTITLEMENT_OVER'
  | 'ENTITLEMENT_NOT_GRANTED'
  | 'AMOUNT_INVALID'
  | 'UNTIL_INVALID'
  | 'REASON_INVALID'
  | 'DUE_INVALID'
  | 'PROVIDER_MANAGED'
  | 'NOT_PROVIDER_MANAGED'
  | 'ENDING'
  | 'PROVIDER_REFUSED'
  | 'COUPON_UNSUITABLE'
  | 'ALIGNMENT_UNSUITABLE'
  | 'TRIAL_UNSUITABLE'
  | 'PRICE_UNSUITABLE'
  | 'TAX_UNSUITABLE'
  | 'PREVIEW_STALE'
  | 'TAX_UNAVAILABLE';

export type SubscriptionFilter = {
  statuses?: Array<SubscriptionStatus> | null | undefined;
  account?: string | null | undefined;
  product?: string | null | undefined;
  offer?: string | null | undefined;
  createdSince?: string | null | undefined;
  createdBefore?: string | null | undefined;
};

/** The input of `subscriptionPause`. */
export type SubscriptionPauseInput = {
  subscription: string;
  atPeriodEnd?: boolean;
  /** What is unused goes to the balance. */
  creditsUnused?: boolean;
  /** After the longest pause, else. */
  resumeAt?: string | null | undefined;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionReactivate`. */
export type SubscriptionReactivateInput = {
  subscription: string;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionResume`. */
export type SubscriptionResumeInput = {
  subscription: string;
  dates?: BillingDates;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** Where an agreement stands today. */
export type SubscriptionStatus =
  | 'SCHEDULED'
  | 'INCOMPLETE'
  | 'TRIALING'
  | 'ACTIVE'
  | 'PAST_DUE'
  | 'UNPAID'
  | 'PAUSED'
  | 'ENDED';

/** The input of `subscriptionTakeOver`. */
export type SubscriptionTakeOverInput = {
  subscription: string;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionWithdraw`. */
export type SubscriptionWithdrawInput = {
  subscription: string;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** Whether an agreement renews, ends by itself, or never does. */
export type Term =
  | 'RENEWING'
  | 'FIXED'
  | 'LIFETIME';

export type SubscriptionRowFragment = (
  { id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, periodEnd: string | null, endsAt: string | null, startsAt: string | null, pauseAtEnd: boolean, createdAt: string, offer: (
    { id: string, name: string, code: string }
    & { __typename: 'Offer' }
  ) | null, price: (
    { id: string, model: PricingModel, intervalUnit: IntervalUnit, intervalCount: number, money: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ) }
    & { __typename: 'Price' }
  ) | null, account: (
    { id: string, name: string }
    & { __typename: 'Account' }
  ) | null }
  & { __typename: 'Subscription' }
);

export type SubscriptionChangeRowFragment = (
  { id: string, status: ChangeStatus, fromQuantity: number, quantity: number, effectiveAt: string, createdAt: string, settledAt: string | null, approvalUrl: string | null, net: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ) | null, fromOffer: (
    { id: string, name: string }
    & { __typename: 'Offer' }
  ) | null, offer: (
    { id: string, name: string }
    & { __typename: 'Offer' }
  ) | null, invoice: (
    { id: string, number: string | null, status: InvoiceStatus }
    & { __typename: 'Invoice' }
  ) | null }
  & { __typename: 'SubscriptionChange' }
);

export type SubscriptionRecordFragment = (
  { collection: Collection, origin: Origin, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, resumeAt: string | null, periodStart: string | null, trialPhase: number | null, handoverAt: string | null, externalId: string | null, fixedEnd: string | null, endedAt: string | null, endReason: string | null, withdrawableUntil: string | null, id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, periodEnd: string | null, endsAt: string | null, startsAt: string | null, pauseAtEnd: boolean, createdAt: string, product: (
    { id: string, name: string }
    & { __typename: 'Product' }
  ) | null, paymentMethod: (
    { id: string, kind: string, brand: string | null, last4: string | null, expiryMonth: number | null, expiryYear: number | null }
    & { __typename: 'PaymentMethod' }
  ) | null, offer: (
    { id: string, name: string, code: string }
    & { __typename: 'Offer' }
  ) | null, price: (
    { id: string, model: PricingModel, intervalUnit: IntervalUnit, intervalCount: number, money: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ) }
    & { __typename: 'Price' }
  ) | null, account: (
    { id: string, name: string }
    & { __typename: 'Account' }
  ) | null }
  & { __typename: 'Subscription' }
);

export type SubscriptionListQueryVariables = Exact<{
  filter?: SubscriptionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SubscriptionListQuery = { subscriptions: (
    { nodes: Array<(
      { id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, periodEnd: string | null, endsAt: string | null, startsAt: string | null, pauseAtEnd: boolean, createdAt: string, offer: (
        { id: string, name: string, code: string }
        & { __typename: 'Offer' }
      ) | null, price: (
        { id: string, model: PricingModel, intervalUnit: IntervalUnit, intervalCount: number, money: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'Price' }
      ) | null, account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null }
      & { __typename: 'Subscription' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'SubscriptionConnection' }
  ) };

export type SubscriptionOneQueryVariables = Exact<{
  id: string;
}>;


export type SubscriptionOneQuery = { node:
    | (
      { id: string }
      & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
    )
    | (
      { id: string }
      & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
    )
    | (
      { id: string }
      & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    )
    | (
      { id: string, collection: Collection, origin: Origin, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, resumeAt: string | null, periodStart: string | null, trialPhase: number | null, handoverAt: string | null, externalId: string | null, fixedEnd: string | null, endedAt: string | null, endReason: string | null, withdrawableUntil: string | null, status: SubscriptionStatus, term: Term, quantity: number, currency: string, periodEnd: string | null, endsAt: string | null, startsAt: string | null, pauseAtEnd: boolean, createdAt: string, arrears: (
        { openInvoices: number, failedAttempts: number, declineCode: string | null, nextRetryAt: string | null, owed: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'SubscriptionArrears' }
      ) | null, scheduledChange: (
        { id: string, status: ChangeStatus, fromQuantity: number, quantity: number, effectiveAt: string, createdAt: string, settledAt: string | null, approvalUrl: string | null, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) | null, fromOffer: (
          { id: string, name: string }
          & { __typename: 'Offer' }
        ) | null, offer: (
          { id: string, name: string }
          & { __typename: 'Offer' }
        ) | null, invoice: (
          { id: string, number: string | null, status: InvoiceStatus }
          & { __typename: 'Invoice' }
        ) | null }
        & { __typename: 'SubscriptionChange' }
      ) | null, changes: Array<(
        { id: string, status: ChangeStatus, fromQuantity: number, quantity: number, effectiveAt: string, createdAt: string, settledAt: string | null, approvalUrl: string | null, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) | null, fromOffer: (
          { id: string, name: string }
          & { __typename: 'Offer' }
        ) | null, offer: (
          { id: string, name: string }
          & { __typename: 'Offer' }
        ) | null, invoice: (
          { id: string, number: string | null, status: InvoiceStatus }
          & { __typename: 'Invoice' }
        ) | null }
        & { __typename: 'SubscriptionChange' }
      )>, invoices: Array<(
        { id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, createdAt: string, total: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), due: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'Invoice' }
      )>, product: (
        { id: string, name: string }
        & { __typename: 'Product' }
      ) | null, paymentMethod: (
        { id: string, kind: string, brand: string | null, last4: string | null, expiryMonth: number | null, expiryYear: number | null }
        & { __typename: 'PaymentMethod' }
      ) | null, offer: (
        { id: string, name: string, code: string }
        & { __typename: 'Offer' }
      ) | null, price: (
        { id: string, model: PricingModel, intervalUnit: IntervalUnit, intervalCount: number, money: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'Price' }
      ) | null, account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null }
      & { __typename: 'Subscription' }
    )
   | null };

export type SubscriptionUpcomingQueryVariables = Exact<{
  id: string;
}>;


export type SubscriptionUpcomingQuery = { node:
    | (
      { id: string }
      & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
    )
    | (
      { id: string }
      & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
    )
    | (
      { id: string }
      & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    )
    | (
      { id: string, upcomingInvoice: (
        { at: string, dueAt: string, couponCodes: Array<string>, lines: Array<(
          { ordinal: number, description: string, quantity: number, unitPrice: string, taxName: string | null, taxPercent: string, periodStart: string | null, periodEnd: string | null, couponCodes: Array<string>, amount: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), discount: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), net: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), tax: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), creditedNet: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), product: (
            { id: string, name: string }
            & { __typename: 'Product' }
          ) | null, explanation: (
            { policy: string, formula: string, inputs: Array<(
              { name: string, value: string }
              & { __typename: 'ExplanationInput' }
            )>, steps: Array<(
              { name: string, text: string, expression: string, amount: string }
              & { __typename: 'ExplanationStep' }
            )> }
            & { __typename: 'Explanation' }
          ) }
          & { __typename: 'InvoiceLine' }
        )>, quote: (
          { discount: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), subtotal: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), tax: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), total: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Quote' }
        ), balance: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), due: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'NextInvoice' }
      ) | null }
      & { __typename: 'Subscription' }
    )
   | null };

export type SubscriptionActivityQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SubscriptionActivityQuery = { events: (
    { nodes: Array<
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'AccountCreated' | 'AccountOwnershipTransferred' | 'AccountUpdated' | 'ApiKeyCreated' | 'ApiKeyRevoked' | 'ApiKeyRotated' | 'ApplicationCreated' | 'ApplicationDeleted' | 'ApplicationGrantGiven' | 'ApplicationGrantRevoked' | 'ApplicationSecretRotated' | 'ApplicationUpdated' | 'BalanceApplied' | 'BalanceCredited' | 'CheckoutCompleted' | 'CheckoutCreated' | 'CheckoutExpired' | 'ClockAdvanced' | 'ConnectionAdded' | 'ConnectionRemoved' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'CouponArchived' | 'CouponCreated' | 'CouponExhausted' | 'CouponExpired' | 'CouponRedeemed' | 'CouponReleased' | 'CouponRestored' | 'CouponUpdated' | 'CreditNoteIssued' | 'CreditsAdjusted' | 'CreditsClawedBack' | 'CreditsConsumed' | 'CreditsExhausted' | 'CreditsExpired' | 'CreditsGranted' | 'CreditsReassigned' | 'CreditsRefunded' | 'CreditsThresholdReached' | 'CustomFieldArchived' | 'CustomFieldDefined' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'CustomFieldMoved' | 'DisputeClosed' | 'DisputeOpened' | 'DisputeUpdated' | 'DomainAdded' | 'DomainRemoved' | 'DomainVerificationFailed' | 'DomainVerified' | 'DunningCleared' | 'DunningExhausted' | 'DunningStarted' | 'EntitlementChanged' | 'EntitlementGranted' | 'EntitlementLimitReached' | 'EntitlementRevoked' | 'ExportCompleted' | 'FactorAdded' | 'FactorRemoved' | 'FeatureCreated' | 'FeatureUpdated' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'FileDeleted' | 'FileQuotaReached' | 'FileRejected' | 'FileUploadCreated' | 'FileUploaded' | 'GiftExpired' | 'GiftPurchased' | 'GiftRedeemed' | 'IdentityProviderCreated' | 'IdentityProviderDeleted' | 'IdentityProviderUpdated' | 'ImpersonationEnded' | 'ImpersonationStarted' | 'ImportCompleted' | 'InvitationRevoked' | 'InvoiceDeleted' | 'InvoiceDrafted' | 'InvoiceFinalized' | 'InvoiceMarkedUncollectible' | 'InvoiceOverdue' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'InvoicePaid' | 'InvoicePaymentFailed' | 'InvoiceSent' | 'InvoiceUpdated' | 'InvoiceVoided' | 'LoginFailed' | 'MemberConsentGiven' | 'MemberConsentWithdrawn' | 'MemberEmailChanged' | 'MemberEmailConfirmed' | 'MemberErased' | 'MemberErasureCanceled' | 'MemberErasureRequested' | 'MemberPasswordChanged' | 'MemberProfileUpdated' | 'MemberRestored' | 'MemberSignedUp' | 'MemberSuspended' | 'NoteAdded' | 'NoteChanged' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'NoteDeleted' | 'OfferPublished' | 'OfferUpdated' | 'OfferWithdrawn' | 'OtherEvent' | 'PagePublished' | 'PaymentActionRequired' | 'PaymentAttempted' | 'PaymentCanceled' | 'PaymentFailed' | 'PaymentMatched' | 'PaymentMethodAdded' | 'PaymentMethodExpiring' | 'PaymentMethodRemoved' | 'PaymentMethodUpdated' | 'PaymentPending' | 'PaymentSucceeded' | 'PaymentUnmatched' | 'PaymentUnresolved' | 'PayoutFailed' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'PayoutPaid' | 'PriceArchived' | 'PriceCreated' | 'PriceRestored' | 'ProductArchived' | 'ProductCreated' | 'ProductRestored' | 'ProductUpdated' | 'ProviderConnected' | 'ProviderDisabled' | 'ProviderEnabled' | 'ProviderRulesSet' | 'ProviderWebhookRejected' | 'ReconciliationIssueHealed' | 'ReconciliationIssueOpened' | 'ReconciliationIssueResolved' | 'RefundFailed' | 'RefundRequested' | 'RefundSucceeded' | 'RevenueRecognized' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'RoleCreated' | 'RoleDeleted' | 'RoleGranted' | 'RoleRevoked' | 'RoleUpdated' | 'SeatAssigned' | 'SeatInvited' | 'SeatReleased' | 'SessionCreated' | 'SessionRevoked' | 'SettingChanged' | 'StaffInvited' | 'SubscriptionActivated' | 'SubscriptionBillingDayChanged' | 'SubscriptionCancellationScheduled' | 'SubscriptionChangeCanceled' | 'SubscriptionChangeScheduled' | 'SubscriptionChanged' | 'SubscriptionCreated' | 'SubscriptionEnded' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'SubscriptionPastDue' | 'SubscriptionPaused' | 'SubscriptionReactivated' | 'SubscriptionRecovered' | 'SubscriptionRenewed' | 'SubscriptionResumed' | 'SubscriptionSeatsChanged' | 'SubscriptionTakenOver' | 'SubscriptionTrialConverted' | 'SubscriptionTrialEnding' | 'SubscriptionTrialPhaseChanged' | 'SubscriptionTrialStarted' | 'SubscriptionUnpaid' | 'TaxRateArchived' | 'TaxRateCreated' | 'TenantClosed' | 'TenantCreated' | 'TenantOwnershipTransferred' | 'TenantRestored' | 'TenantSuspended' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'TenantUpdated' | 'WebhookDeliveryExhausted' | 'WebhookEndpointCreated' | 'WebhookEndpointDeleted' | 'WebhookEndpointDisabled' | 'WebhookEndpointEnabled' | 'WebhookEndpointSecretRotated' | 'WebhookEndpointUpdated' }
      )
    >, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'EventConnection' }
  ) };

export type SubscriptionMethodsQueryVariables = Exact<{
  account: string;
}>;


export type SubscriptionMethodsQuery = { account: (
    { id: string, currency: string, paymentMethods: Array<(
      { id: string, kind: string, brand: string | null, last4: string | null, isDefault: boolean }
      & { __typename: 'PaymentMethod' }
    )> | null }
    & { __typename: 'Account' }
  ) };

export type SubscriptionCreatePreviewedQueryVariables = Exact<{
  input: SubscriptionCreateInput;
}>;


export type SubscriptionCreatePreviewedQuery = { subscriptionCreatePreview: (
    { preview: (
      { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
        { ordinal: number, description: string, quantity: number, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) }
        & { __typename: 'InvoiceLine' }
      )>, credits: Array<(
        { ordinal: number, description: string, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) | null }
        & { __typename: 'CreditNoteLine' }
      )>, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balanceAfter: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), next: (
        { at: string, quote: (
          { total: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Quote' }
        ) }
        & { __typename: 'NextInvoice' }
      ) | null, atProvider: (
        { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
        & { __typename: 'AtProvider' }
      ) | null }
      & { __typename: 'Preview' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionPreview' }
  ) };

export type SubscriptionCreatingMutationVariables = Exact<{
  input: SubscriptionCreateInput;
  key: string;
}>;


export type SubscriptionCreatingMutation = { subscriptionCreate: (
    { subscription: (
      { id: string }
      & { __typename: 'Subscription' }
    ) | null, payment: (
      { id: string, status: PaymentStatus, declineCode: string | null }
      & { __typename: 'Payment' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionCreatePayload' }
  ) };

export type SubscriptionChangePreviewedQueryVariables = Exact<{
  input: SubscriptionChangeInput;
}>;


export type SubscriptionChangePreviewedQuery = { subscriptionChangePreview: (
    { preview: (
      { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
        { ordinal: number, description: string, quantity: number, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) }
        & { __typename: 'InvoiceLine' }
      )>, credits: Array<(
        { ordinal: number, description: string, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) | null }
        & { __typename: 'CreditNoteLine' }
      )>, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balanceAfter: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), next: (
        { at: string, quote: (
          { total: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Quote' }
        ) }
        & { __typename: 'NextInvoice' }
      ) | null, atProvider: (
        { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
        & { __typename: 'AtProvider' }
      ) | null }
      & { __typename: 'Preview' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionPreview' }
  ) };

export type SubscriptionChangingMutationVariables = Exact<{
  input: SubscriptionChangeInput;
  key: string;
}>;


export type SubscriptionChangingMutation = { subscriptionChange: (
    { change: (
      { id: string, status: ChangeStatus, effectiveAt: string, approvalUrl: string | null }
      & { __typename: 'SubscriptionChange' }
    ) | null, subscription: (
      { id: string }
      & { __typename: 'Subscription' }
    ) | null, payment: (
      { id: string, status: PaymentStatus, declineCode: string | null }
      & { __typename: 'Payment' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionChangePayload' }
  ) };

export type SubscriptionUnchangingMutationVariables = Exact<{
  input: SubscriptionChangeCancelInput;
  key: string;
}>;


export type SubscriptionUnchangingMutation = { subscriptionChangeCancel: (
    { subscription: (
      { id: string }
      & { __typename: 'Subscription' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionChangeCancelPayload' }
  ) };

export type SubscriptionCancelPreviewedQueryVariables = Exact<{
  input: SubscriptionCancelInput;
}>;


export type SubscriptionCancelPreviewedQuery = { subscriptionCancelPreview: (
    { preview: (
      { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
        { ordinal: number, description: string, quantity: number, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) }
        & { __typename: 'InvoiceLine' }
      )>, credits: Array<(
        { ordinal: number, description: string, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) | null }
        & { __typename: 'CreditNoteLine' }
      )>, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balanceAfter: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), next: (
        { at: string, quote: (
          { total: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Quote' }
        ) }
        & { __typename: 'NextInvoice' }
      ) | null, atProvider: (
        { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
        & { __typename: 'AtProvider' }
      ) | null }
      & { __typename: 'Preview' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionPreview' }
  ) };

export type SubscriptionCancelingMutationVariables = Exact<{
  input: SubscriptionCancelInput;
  key: string;
}>;


export type SubscriptionCancelingMutation = { subscriptionCancel: (
    { subscription: (
      { id: string, status: SubscriptionStatus, endsAt: string | null }
      & { __typename: 'Subscription' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionCancelPayload' }
  ) };

export type SubscriptionReactivatePreviewedQueryVariables = Exact<{
  input: SubscriptionReactivateInput;
}>;


export type SubscriptionReactivatePreviewedQuery = { subscriptionReactivatePreview: (
    { preview: (
      { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
        { ordinal: number, description: string, quantity: number, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) }
        & { __typename: 'InvoiceLine' }
      )>, credits: Array<(
        { ordinal: number, description: string, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) | null }
        & { __typename: 'CreditNoteLine' }
      )>, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balanceAfter: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), next: (
        { at: string, quote: (
          { total: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Quote' }
        ) }
        & { __typename: 'NextInvoice' }
      ) | null, atProvider: (
        { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
        & { __typename: 'AtProvider' }
      ) | null }
      & { __typename: 'Preview' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionPreview' }
  ) };

export type SubscriptionReactivatingMutationVariables = Exact<{
  input: SubscriptionReactivateInput;
  key: string;
}>;


export type SubscriptionReactivatingMutation = { subscriptionReactivate: (
    { subscription: (
      { id: string, status: SubscriptionStatus, endsAt: string | null }
      & { __typename: 'Subscription' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionReactivatePayload' }
  ) };

export type SubscriptionPausePreviewedQueryVariables = Exact<{
  input: SubscriptionPauseInput;
}>;


export type SubscriptionPausePreviewedQuery = { subscriptionPausePreview: (
    { preview: (
      { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
        { ordinal: number, description: string, quantity: number, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) }
        & { __typename: 'InvoiceLine' }
      )>, credits: Array<(
        { ordinal: number, description: string, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) | null }
        & { __typename: 'CreditNoteLine' }
      )>, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balanceAfter: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), next: (
        { at: string, quote: (
          { total: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Quote' }
        ) }
        & { __typename: 'NextInvoice' }
      ) | null, atProvider: (
        { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
        & { __typename: 'AtProvider' }
      ) | null }
      & { __typename: 'Preview' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionPreview' }
  ) };

export type SubscriptionPausingMutationVariables = Exact<{
  input: SubscriptionPauseInput;
  key: string;
}>;


export type SubscriptionPausingMutation = { subscriptionPause: (
    { subscription: (
      { id: string, status: SubscriptionStatus, pauseAtEnd: boolean }
      & { __typename: 'Subscription' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionPausePayload' }
  ) };

export type SubscriptionResumePreviewedQueryVariables = Exact<{
  input: SubscriptionResumeInput;
}>;


export type SubscriptionResumePreviewedQuery = { subscriptionResumePreview: (
    { preview: (
      { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
        { ordinal: number, description: string, quantity: number, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) }
        & { __typename: 'InvoiceLine' }
      )>, credits: Array<(
        { ordinal: number, description: string, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) | null }
        & { __typename: 'CreditNoteLine' }
      )>, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balanceAfter: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), next: (
        { at: string, quote: (
          { total: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Quote' }
        ) }
        & { __typename: 'NextInvoice' }
      ) | null, atProvider: (
        { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
        & { __typename: 'AtProvider' }
      ) | null }
      & { __typename: 'Preview' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionPreview' }
  ) };

export type SubscriptionResumingMutationVariables = Exact<{
  input: SubscriptionResumeInput;
  key: string;
}>;


export type SubscriptionResumingMutation = { subscriptionResume: (
    { subscription: (
      { id: string, status: SubscriptionStatus }
      & { __typename: 'Subscription' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionResumePayload' }
  ) };

export type SubscriptionWithdrawPreviewedQueryVariables = Exact<{
  input: SubscriptionWithdrawInput;
}>;


export type SubscriptionWithdrawPreviewedQuery = { subscriptionWithdrawPreview: (
    { preview: (
      { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
        { ordinal: number, description: string, quantity: number, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) }
        & { __typename: 'InvoiceLine' }
      )>, credits: Array<(
        { ordinal: number, description: string, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) | null }
        & { __typename: 'CreditNoteLine' }
      )>, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balanceAfter: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), next: (
        { at: string, quote: (
          { total: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Quote' }
        ) }
        & { __typename: 'NextInvoice' }
      ) | null, atProvider: (
        { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
        & { __typename: 'AtProvider' }
      ) | null }
      & { __typename: 'Preview' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionPreview' }
  ) };

export type SubscriptionWithdrawingMutationVariables = Exact<{
  input: SubscriptionWithdrawInput;
  key: string;
}>;


export type SubscriptionWithdrawingMutation = { subscriptionWithdraw: (
    { subscription: (
      { id: string, status: SubscriptionStatus }
      & { __typename: 'Subscription' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionWithdrawPayload' }
  ) };

export type SubscriptionTakeOverPreviewedQueryVariables = Exact<{
  input: SubscriptionTakeOverInput;
}>;


export type SubscriptionTakeOverPreviewedQuery = { subscriptionTakeOverPreview: (
    { preview: (
      { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
        { ordinal: number, description: string, quantity: number, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) }
        & { __typename: 'InvoiceLine' }
      )>, credits: Array<(
        { ordinal: number, description: string, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) | null }
        & { __typename: 'CreditNoteLine' }
      )>, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balanceAfter: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), next: (
        { at: string, quote: (
          { total: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Quote' }
        ) }
        & { __typename: 'NextInvoice' }
      ) | null, atProvider: (
        { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
        & { __typename: 'AtProvider' }
      ) | null }
      & { __typename: 'Preview' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionPreview' }
  ) };

export type SubscriptionTakingOverMutationVariables = Exact<{
  input: SubscriptionTakeOverInput;
  key: string;
}>;


export type SubscriptionTakingOverMutation = { subscriptionTakeOver: (
    { subscription: (
      { id: string, status: SubscriptionStatus }
      & { __typename: 'Subscription' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionTakeOverPayload' }
  ) };

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export type InvoiceLineRowFragment = (
  { ordinal: number, description: string, quantity: number, unitPrice: string, taxName: string | null, taxPercent: string, periodStart: string | null, periodEnd: string | null, couponCodes: Array<string>, amount: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), discount: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), net: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), tax: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), creditedNet: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), product: (
    { id: string, name: string }
    & { __typename: 'Product' }
  ) | null, explanation: (
    { policy: string, formula: string, inputs: Array<(
      { name: string, value: string }
      & { __typename: 'ExplanationInput' }
    )>, steps: Array<(
      { name: string, text: string, expression: string, amount: string }
      & { __typename: 'ExplanationStep' }
    )> }
    & { __typename: 'Explanation' }
  ) }
  & { __typename: 'InvoiceLine' }
);

type AccountEventFields_WkloBOaggzgUBtPsomlJ2SfqpepW0Im35XOq1fMnWko_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'AccountCreated' | 'AccountOwnershipTransferred' | 'AccountUpdated' | 'ApiKeyCreated' | 'ApiKeyRevoked' | 'ApiKeyRotated' | 'ApplicationCreated' | 'ApplicationDeleted' | 'ApplicationGrantGiven' | 'ApplicationGrantRevoked' | 'ApplicationSecretRotated' | 'ApplicationUpdated' | 'BalanceApplied' | 'BalanceCredited' | 'CheckoutCompleted' | 'CheckoutCreated' | 'CheckoutExpired' | 'ClockAdvanced' | 'ConnectionAdded' | 'ConnectionRemoved' }
);

type AccountEventFields_3l86FWrbRkOykx19cU6zrEfBafyjRsA4tVCgz0RLk_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'CouponArchived' | 'CouponCreated' | 'CouponExhausted' | 'CouponExpired' | 'CouponRedeemed' | 'CouponReleased' | 'CouponRestored' | 'CouponUpdated' | 'CreditNoteIssued' | 'CreditsAdjusted' | 'CreditsClawedBack' | 'CreditsConsumed' | 'CreditsExhausted' | 'CreditsExpired' | 'CreditsGranted' | 'CreditsReassigned' | 'CreditsRefunded' | 'CreditsThresholdReached' | 'CustomFieldArchived' | 'CustomFieldDefined' }
);

type AccountEventFields_17knmiHyOxUoVespgEumE3hoy2lByrtw6JfG7759Zq_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'CustomFieldMoved' | 'DisputeClosed' | 'DisputeOpened' | 'DisputeUpdated' | 'DomainAdded' | 'DomainRemoved' | 'DomainVerificationFailed' | 'DomainVerified' | 'DunningCleared' | 'DunningExhausted' | 'DunningStarted' | 'EntitlementChanged' | 'EntitlementGranted' | 'EntitlementLimitReached' | 'EntitlementRevoked' | 'ExportCompleted' | 'FactorAdded' | 'FactorRemoved' | 'FeatureCreated' | 'FeatureUpdated' }
);

type AccountEventFields_MzBgK8FjjkZKaUCalSodfXrwHpxUxhVolpKvy2Zg_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'FileDeleted' | 'FileQuotaReached' | 'FileRejected' | 'FileUploadCreated' | 'FileUploaded' | 'GiftExpired' | 'GiftPurchased' | 'GiftRedeemed' | 'IdentityProviderCreated' | 'IdentityProviderDeleted' | 'IdentityProviderUpdated' | 'ImpersonationEnded' | 'ImpersonationStarted' | 'ImportCompleted' | 'InvitationRevoked' | 'InvoiceDeleted' | 'InvoiceDrafted' | 'InvoiceFinalized' | 'InvoiceMarkedUncollectible' | 'InvoiceOverdue' }
);

type AccountEventFields_Loevh8EhiyMqMihovkGGrbOdU6kUwXePlRtJScj8_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'InvoicePaid' | 'InvoicePaymentFailed' | 'InvoiceSent' | 'InvoiceUpdated' | 'InvoiceVoided' | 'LoginFailed' | 'MemberConsentGiven' | 'MemberConsentWithdrawn' | 'MemberEmailChanged' | 'MemberEmailConfirmed' | 'MemberErased' | 'MemberErasureCanceled' | 'MemberErasureRequested' | 'MemberPasswordChanged' | 'MemberProfileUpdated' | 'MemberRestored' | 'MemberSignedUp' | 'MemberSuspended' | 'NoteAdded' | 'NoteChanged' }
);

type AccountEventFields_6r81p4Golg5ypfyR5f14Cr62sHlGur1ipxfWxUcyi4_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'NoteDeleted' | 'OfferPublished' | 'OfferUpdated' | 'OfferWithdrawn' | 'OtherEvent' | 'PagePublished' | 'PaymentActionRequired' | 'PaymentAttempted' | 'PaymentCanceled' | 'PaymentFailed' | 'PaymentMatched' | 'PaymentMethodAdded' | 'PaymentMethodExpiring' | 'PaymentMethodRemoved' | 'PaymentMethodUpdated' | 'PaymentPending' | 'PaymentSucceeded' | 'PaymentUnmatched' | 'PaymentUnresolved' | 'PayoutFailed' }
);

type AccountEventFields_DzapGkGmpYYxYlxYpZXqH0Jx1kxkmr6YZf0zTJnqI_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'PayoutPaid' | 'PriceArchived' | 'PriceCreated' | 'PriceRestored' | 'ProductArchived' | 'ProductCreated' | 'ProductRestored' | 'ProductUpdated' | 'ProviderConnected' | 'ProviderDisabled' | 'ProviderEnabled' | 'ProviderRulesSet' | 'ProviderWebhookRejected' | 'ReconciliationIssueHealed' | 'ReconciliationIssueOpened' | 'ReconciliationIssueResolved' | 'RefundFailed' | 'RefundRequested' | 'RefundSucceeded' | 'RevenueRecognized' }
);

type AccountEventFields_2my21hqqKpCvYrfH1znHtnEwPlYMkbXveuQmOjM6a0_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'RoleCreated' | 'RoleDeleted' | 'RoleGranted' | 'RoleRevoked' | 'RoleUpdated' | 'SeatAssigned' | 'SeatInvited' | 'SeatReleased' | 'SessionCreated' | 'SessionRevoked' | 'SettingChanged' | 'StaffInvited' | 'SubscriptionActivated' | 'SubscriptionBillingDayChanged' | 'SubscriptionCancellationScheduled' | 'SubscriptionChangeCanceled' | 'SubscriptionChangeScheduled' | 'SubscriptionChanged' | 'SubscriptionCreated' | 'SubscriptionEnded' }
);

type AccountEventFields_GfAj9DvQgvRwr3z0N0YiPgg7g7rugXmvfqpTpfg_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'SubscriptionPastDue' | 'SubscriptionPaused' | 'SubscriptionReactivated' | 'SubscriptionRecovered' | 'SubscriptionRenewed' | 'SubscriptionResumed' | 'SubscriptionSeatsChanged' | 'SubscriptionTakenOver' | 'SubscriptionTrialConverted' | 'SubscriptionTrialEnding' | 'SubscriptionTrialPhaseChanged' | 'SubscriptionTrialStarted' | 'SubscriptionUnpaid' | 'TaxRateArchived' | 'TaxRateCreated' | 'TenantClosed' | 'TenantCreated' | 'TenantOwnershipTransferred' | 'TenantRestored' | 'TenantSuspended' }
);

type AccountEventFields_XMvwNyX1QuwZg1EtvhAxuM7CaMz1k7UEfahpsXrgLfM_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'TenantUpdated' | 'WebhookDeliveryExhausted' | 'WebhookEndpointCreated' | 'WebhookEndpointDeleted' | 'WebhookEndpointDisabled' | 'WebhookEndpointEnabled' | 'WebhookEndpointSecretRotated' | 'WebhookEndpointUpdated' }
);

export type AccountEventFieldsFragment =
  | AccountEventFields_WkloBOaggzgUBtPsomlJ2SfqpepW0Im35XOq1fMnWko_Fragment
  | AccountEventFields_3l86FWrbRkOykx19cU6zrEfBafyjRsA4tVCgz0RLk_Fragment
  | AccountEventFields_17knmiHyOxUoVespgEumE3hoy2lByrtw6JfG7759Zq_Fragment
  | AccountEventFields_MzBgK8FjjkZKaUCalSodfXrwHpxUxhVolpKvy2Zg_Fragment
  | AccountEventFields_Loevh8EhiyMqMihovkGGrbOdU6kUwXePlRtJScj8_Fragment
  | AccountEventFields_6r81p4Golg5ypfyR5f14Cr62sHlGur1ipxfWxUcyi4_Fragment
  | AccountEventFields_DzapGkGmpYYxYlxYpZXqH0Jx1kxkmr6YZf0zTJnqI_Fragment
  | AccountEventFields_2my21hqqKpCvYrfH1znHtnEwPlYMkbXveuQmOjM6a0_Fragment
  | AccountEventFields_GfAj9DvQgvRwr3z0N0YiPgg7g7rugXmvfqpTpfg_Fragment
  | AccountEventFields_XMvwNyX1QuwZg1EtvhAxuM7CaMz1k7UEfahpsXrgLfM_Fragment
;

export type PreviewFieldsFragment = (
  { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
    { ordinal: number, description: string, quantity: number, net: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), tax: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), explanation: (
      { policy: string, formula: string, inputs: Array<(
        { name: string, value: string }
        & { __typename: 'ExplanationInput' }
      )>, steps: Array<(
        { name: string, text: string, expression: string, amount: string }
        & { __typename: 'ExplanationStep' }
      )> }
      & { __typename: 'Explanation' }
    ) }
    & { __typename: 'InvoiceLine' }
  )>, credits: Array<(
    { ordinal: number, description: string, net: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), tax: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), explanation: (
      { policy: string, formula: string, inputs: Array<(
        { name: string, value: string }
        & { __typename: 'ExplanationInput' }
      )>, steps: Array<(
        { name: string, text: string, expression: string, amount: string }
        & { __typename: 'ExplanationStep' }
      )> }
      & { __typename: 'Explanation' }
    ) | null }
    & { __typename: 'CreditNoteLine' }
  )>, subtotal: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), tax: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), total: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), credited: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), due: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), refunded: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), balanceAfter: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), next: (
    { at: string, quote: (
      { total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'Quote' }
    ) }
    & { __typename: 'NextInvoice' }
  ) | null, atProvider: (
    { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
    & { __typename: 'AtProvider' }
  ) | null }
  & { __typename: 'Preview' }
);

export type ExplanationFieldsFragment = (
  { policy: string, formula: string, inputs: Array<(
    { name: string, value: string }
    & { __typename: 'ExplanationInput' }
  )>, steps: Array<(
    { name: string, text: string, expression: string, amount: string }
    & { __typename: 'ExplanationStep' }
  )> }
  & { __typename: 'Explanation' }
);

export const SubscriptionListDocument: TypedDocument<SubscriptionListQuery, SubscriptionListQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionList",
  "b97c2217e3bb938b66de3466e607ffaae65136ad26cae1216068f8752b60f9f5",
  "query SubscriptionList($filter:SubscriptionFilter$first:Int$after:String$last:Int$before:String){subscriptions(filter:$filter first:$first after:$after last:$last before:$before){nodes{...SubscriptionRow __typename}pageInfo{...PageFields __typename}__typename}}fragment SubscriptionRow on Subscription{id status term quantity currency periodEnd endsAt startsAt pauseAtEnd createdAt offer{id name code __typename}price{id model intervalUnit intervalCount money{...MoneyFields __typename}__typename}account{id name __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const SubscriptionOneDocument: TypedDocument<SubscriptionOneQuery, SubscriptionOneQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionOne",
  "1255374da58cb8054de5ddecf1008cc58ef95bd18ab574b378d28f7ac664b227",
  "query SubscriptionOne($id:ID!){node(id:$id){id ...on Subscription{...SubscriptionRecord arrears{owed{...MoneyFields __typename}openInvoices failedAttempts declineCode nextRetryAt __typename}scheduledChange{...SubscriptionChangeRow __typename}changes{...SubscriptionChangeRow __typename}invoices{id number status kind createdAt total{...MoneyFields __typename}due{...MoneyFields __typename}__typename}__typename}__typename}}fragment SubscriptionRecord on Subscription{...SubscriptionRow collection origin pastDueSince graceUntil pausedAt resumeAt periodStart trialPhase handoverAt externalId fixedEnd endedAt endReason withdrawableUntil product{id name __typename}paymentMethod{id kind brand last4 expiryMonth expiryYear __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment SubscriptionChangeRow on SubscriptionChange{id status fromQuantity quantity effectiveAt net{...MoneyFields __typename}createdAt settledAt approvalUrl fromOffer{id name __typename}offer{id name __typename}invoice{id number status __typename}__typename}fragment SubscriptionRow on Subscription{id status term quantity currency periodEnd endsAt startsAt pauseAtEnd createdAt offer{id name code __typename}price{id model intervalUnit intervalCount money{...MoneyFields __typename}__typename}account{id name __typename}__typename}",
);

export const SubscriptionUpcomingDocument: TypedDocument<SubscriptionUpcomingQuery, SubscriptionUpcomingQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionUpcoming",
  "1c45a8aca69d8f66c915f3998b45396b44078e8d6c964c260325f47f572f18d2",
  "query SubscriptionUpcoming($id:ID!){node(id:$id){id ...on Subscription{upcomingInvoice{at dueAt couponCodes lines{...InvoiceLineRow __typename}quote{discount{...MoneyFields __typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}__typename}balance{...MoneyFields __typename}due{...MoneyFields __typename}__typename}__typename}__typename}}fragment InvoiceLineRow on InvoiceLine{ordinal description quantity unitPrice amount{...MoneyFields __typename}discount{...MoneyFields __typename}net{...MoneyFields __typename}tax{...MoneyFields __typename}creditedNet{...MoneyFields __typename}taxName taxPercent periodStart periodEnd couponCodes product{id name __typename}explanation{...ExplanationFields __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const SubscriptionActivityDocument: TypedDocument<SubscriptionActivityQuery, SubscriptionActivityQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionActivity",
  "b182185af26d747696c25c745dfa1dbdeeb0b2c718f2441cbe1148ed9baa23d6",
  "query SubscriptionActivity($id:ID!$first:Int$after:String$last:Int$before:String){events(subject:$id first:$first after:$after last:$last before:$before){nodes{...AccountEventFields __typename}pageInfo{...PageFields __typename}__typename}}fragment AccountEventFields on Event{id type occurredAt envelope actor{kind name onBehalfOfName __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const SubscriptionMethodsDocument: TypedDocument<SubscriptionMethodsQuery, SubscriptionMethodsQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionMethods",
  "6116b8217896fdb59bc6e3bffe1886d34ea78eb78c848efe856331eb88a64f80",
  "query SubscriptionMethods($account:ID!){account(id:$account){id currency paymentMethods{id kind brand last4 isDefault __typename}__typename}}",
);

export const SubscriptionCreatePreviewedDocument: TypedDocument<SubscriptionCreatePreviewedQuery, SubscriptionCreatePreviewedQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionCreatePreviewed",
  "fcb5161ca9bc14c4ab7339b895ab6abb3d7946e93e25b33e94b26f9e1a1e11bb",
  "query SubscriptionCreatePreviewed($input:SubscriptionCreateInput!){subscriptionCreatePreview(input:$input){preview{...PreviewFields __typename}userErrors{code message field __typename}__typename}}fragment PreviewFields on Preview{lines{ordinal description quantity net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}credits{ordinal description net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}credited{...MoneyFields __typename}due{...MoneyFields __typename}refunded{...MoneyFields __typename}balanceAfter{...MoneyFields __typename}next{at quote{total{...MoneyFields __typename}__typename}__typename}gained lost atProvider{provider act chargesAt __typename}events token __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const SubscriptionCreatingDocument: TypedDocument<SubscriptionCreatingMutation, SubscriptionCreatingMutationVariables> = /* @__PURE__ */ document(
  "SubscriptionCreating",
  "c5da6783e45a4eaa340c30a7973df4603c4ece4123a2e0d42f4b70389cf267ab",
  "mutation SubscriptionCreating($input:SubscriptionCreateInput!$key:String!){subscriptionCreate(input:$input)@idempotent(key:$key){subscription{id __typename}payment{id status declineCode __typename}userErrors{code message field __typename}__typename}}",
);

export const SubscriptionChangePreviewedDocument: TypedDocument<SubscriptionChangePreviewedQuery, SubscriptionChangePreviewedQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionChangePreviewed",
  "4acb477bbe1daef24764c6615fc6a84e71f04458c6e4f3eff309d22c89db4dd9",
  "query SubscriptionChangePreviewed($input:SubscriptionChangeInput!){subscriptionChangePreview(input:$input){preview{...PreviewFields __typename}userErrors{code message field __typename}__typename}}fragment PreviewFields on Preview{lines{ordinal description quantity net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}credits{ordinal description net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}credited{...MoneyFields __typename}due{...MoneyFields __typename}refunded{...MoneyFields __typename}balanceAfter{...MoneyFields __typename}next{at quote{total{...MoneyFields __typename}__typename}__typename}gained lost atProvider{provider act chargesAt __typename}events token __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const SubscriptionChangingDocument: TypedDocument<SubscriptionChangingMutation, SubscriptionChangingMutationVariables> = /* @__PURE__ */ document(
  "SubscriptionChanging",
  "c0926ee9f5d1f02b32a35721cd6d93cb5bd0d8f621911800d39b650c1cadf5ee",
  "mutation SubscriptionChanging($input:SubscriptionChangeInput!$key:String!){subscriptionChange(input:$input)@idempotent(key:$key){change{id status effectiveAt approvalUrl __typename}subscription{id __typename}payment{id status declineCode __typename}userErrors{code message field __typename}__typename}}",
);

export const SubscriptionUnchangingDocument: TypedDocument<SubscriptionUnchangingMutation, SubscriptionUnchangingMutationVariables> = /* @__PURE__ */ document(
  "SubscriptionUnchanging",
  "f0b4035201ff31c102f143ab72a5daa75770bdf50428dff30284d4558fe26d98",
  "mutation SubscriptionUnchanging($input:SubscriptionChangeCancelInput!$key:String!){subscriptionChangeCancel(input:$input)@idempotent(key:$key){subscription{id __typename}userErrors{code message field __typename}__typename}}",
);

export const SubscriptionCancelPreviewedDocument: TypedDocument<SubscriptionCancelPreviewedQuery, SubscriptionCancelPreviewedQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionCancelPreviewed",
  "501b69fac75f11782ee7c34af7fab124e62562c4b3ea8d3ccce015b0d4c15586",
  "query SubscriptionCancelPreviewed($input:SubscriptionCancelInput!){subscriptionCancelPreview(input:$input){preview{...PreviewFields __typename}userErrors{code message field __typename}__typename}}fragment PreviewFields on Preview{lines{ordinal description quantity net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}credits{ordinal description net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}credited{...MoneyFields __typename}due{...MoneyFields __typename}refunded{...MoneyFields __typename}balanceAfter{...MoneyFields __typename}next{at quote{total{...MoneyFields __typename}__typename}__typename}gained lost atProvider{provider act chargesAt __typename}events token __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const SubscriptionCancelingDocument: TypedDocument<SubscriptionCancelingMutation, SubscriptionCancelingMutationVariables> = /* @__PURE__ */ document(
  "SubscriptionCanceling",
  "74a04bc1f2463f265849f51090eec0a326d9e857258d9c8ab1a536971366bb75",
  "mutation SubscriptionCanceling($input:SubscriptionCancelInput!$key:String!){subscriptionCancel(input:$input)@idempotent(key:$key){subscription{id status endsAt __typename}userErrors{code message field __typename}__typename}}",
);

export const SubscriptionReactivatePreviewedDocument: TypedDocument<SubscriptionReactivatePreviewedQuery, SubscriptionReactivatePreviewedQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionReactivatePreviewed",
  "db3d72f258155d74cd507d3ce504f8d88f08c8aa1c21711714ae24884ce9cb7b",
  "query SubscriptionReactivatePreviewed($input:SubscriptionReactivateInput!){subscriptionReactivatePreview(input:$input){preview{...PreviewFields __typename}userErrors{code message field __typename}__typename}}fragment PreviewFields on Preview{lines{ordinal description quantity net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}credits{ordinal description net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}credited{...MoneyFields __typename}due{...MoneyFields __typename}refunded{...MoneyFields __typename}balanceAfter{...MoneyFields __typename}next{at quote{total{...MoneyFields __typename}__typename}__typename}gained lost atProvider{provider act chargesAt __typename}events token __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const SubscriptionReactivatingDocument: TypedDocument<SubscriptionReactivatingMutation, SubscriptionReactivatingMutationVariables> = /* @__PURE__ */ document(
  "SubscriptionReactivating",
  "437fe6c216577f473de6374ba64c292d894e16a522d44f8e5ca3cef62a56ab4c",
  "mutation SubscriptionReactivating($input:SubscriptionReactivateInput!$key:String!){subscriptionReactivate(input:$input)@idempotent(key:$key){subscription{id status endsAt __typename}userErrors{code message field __typename}__typename}}",
);

export const SubscriptionPausePreviewedDocument: TypedDocument<SubscriptionPausePreviewedQuery, SubscriptionPausePreviewedQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionPausePreviewed",
  "147a5514bc6fdd2c63942094212fa430b3eeb7100f0a4fdbf362d0e51dab29a7",
  "query SubscriptionPausePreviewed($input:SubscriptionPauseInput!){subscriptionPausePreview(input:$input){preview{...PreviewFields __typename}userErrors{code message field __typename}__typename}}fragment PreviewFields on Preview{lines{ordinal description quantity net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}credits{ordinal description net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}credited{...MoneyFields __typename}due{...MoneyFields __typename}refunded{...MoneyFields __typename}balanceAfter{...MoneyFields __typename}next{at quote{total{...MoneyFields __typename}__typename}__typename}gained lost atProvider{provider act chargesAt __typename}events token __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const SubscriptionPausingDocument: TypedDocument<SubscriptionPausingMutation, SubscriptionPausingMutationVariables> = /* @__PURE__ */ document(
  "SubscriptionPausing",
  "187c0cc52f3cdcf8b0357a727a13613fb58084f17590d713d4fc301d6d05f44f",
  "mutation SubscriptionPausing($input:SubscriptionPauseInput!$key:String!){subscriptionPause(input:$input)@idempotent(key:$key){subscription{id status pauseAtEnd __typename}userErrors{code message field __typename}__typename}}",
);

export const SubscriptionResumePreviewedDocument: TypedDocument<SubscriptionResumePreviewedQuery, SubscriptionResumePreviewedQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionResumePreviewed",
  "ad4db27e37e82f3f4fff58394c1a7e204c1bd37078f99e618c7f88483ede56ee",
  "query SubscriptionResumePreviewed($input:SubscriptionResumeInput!){subscriptionResumePreview(input:$input){preview{...PreviewFields __typename}userErrors{code message field __typename}__typename}}fragment PreviewFields on Preview{lines{ordinal description quantity net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}credits{ordinal description net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}credited{...MoneyFields __typename}due{...MoneyFields __typename}refunded{...MoneyFields __typename}balanceAfter{...MoneyFields __typename}next{at quote{total{...MoneyFields __typename}__typename}__typename}gained lost atProvider{provider act chargesAt __typename}events token __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const SubscriptionResumingDocument: TypedDocument<SubscriptionResumingMutation, SubscriptionResumingMutationVariables> = /* @__PURE__ */ document(
  "SubscriptionResuming",
  "770c6b35d24b41780836aa27c8812ca38d9908c84ae741bf0775adad54d1f6bf",
  "mutation SubscriptionResuming($input:SubscriptionResumeInput!$key:String!){subscriptionResume(input:$input)@idempotent(key:$key){subscription{id status __typename}userErrors{code message field __typename}__typename}}",
);

export const SubscriptionWithdrawPreviewedDocument: TypedDocument<SubscriptionWithdrawPreviewedQuery, SubscriptionWithdrawPreviewedQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionWithdrawPreviewed",
  "72098209218dea4c06a65f04ccc1341c842ab668b0a776be52b6063b4c5941d0",
  "query SubscriptionWithdrawPreviewed($input:SubscriptionWithdrawInput!){subscriptionWithdrawPreview(input:$input){preview{...PreviewFields __typename}userErrors{code message field __typename}__typename}}fragment PreviewFields on Preview{lines{ordinal description quantity net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}credits{ordinal description net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}credited{...MoneyFields __typename}due{...MoneyFields __typename}refunded{...MoneyFields __typename}balanceAfter{...MoneyFields __typename}next{at quote{total{...MoneyFields __typename}__typename}__typename}gained lost atProvider{provider act chargesAt __typename}events token __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const SubscriptionWithdrawingDocument: TypedDocument<SubscriptionWithdrawingMutation, SubscriptionWithdrawingMutationVariables> = /* @__PURE__ */ document(
  "SubscriptionWithdrawing",
  "85a9ec32c80b91f25436717285d817db2eaa31a8568dd3788d28b172bd149e45",
  "mutation SubscriptionWithdrawing($input:SubscriptionWithdrawInput!$key:String!){subscriptionWithdraw(input:$input)@idempotent(key:$key){subscription{id status __typename}userErrors{code message field __typename}__typename}}",
);

export const SubscriptionTakeOverPreviewedDocument: TypedDocument<SubscriptionTakeOverPreviewedQuery, SubscriptionTakeOverPreviewedQueryVariables> = /* @__PURE__ */ document(
  "SubscriptionTakeOverPreviewed",
  "4fadc9d39c6beb7e68c4154cb519b528c633f05bf26f92406efd9a7ed286f816",
  "query SubscriptionTakeOverPreviewed($input:SubscriptionTakeOverInput!){subscriptionTakeOverPreview(input:$input){preview{...PreviewFields __typename}userErrors{code message field __typename}__typename}}fragment PreviewFields on Preview{lines{ordinal description quantity net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}credits{ordinal description net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}credited{...MoneyFields __typename}due{...MoneyFields __typename}refunded{...MoneyFields __typename}balanceAfter{...MoneyFields __typename}next{at quote{total{...MoneyFields __typename}__typename}__typename}gained lost atProvider{provider act chargesAt __typename}events token __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const SubscriptionTakingOverDocument: TypedDocument<SubscriptionTakingOverMutation, SubscriptionTakingOverMutationVariables> = /* @__PURE__ */ document(
  "SubscriptionTakingOver",
  "63b44f98bef06ceaea94e42c0b5d05b105790b852b4b4a7316c9c7a9fe6916b6",
  "mutation SubscriptionTakingOver($input:SubscriptionTakeOverInput!$key:String!){subscriptionTakeOver(input:$input)@idempotent(key:$key){subscription{id status __typename}userErrors{code message field __typename}__typename}}",
);
