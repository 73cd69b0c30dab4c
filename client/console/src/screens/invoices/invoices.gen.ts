// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The codes that `BillingUserError` can have. */
export type BillingErrorCode =
  /** Nothing is due. */
  | 'NOTHING_DUE'
  /** Nothing was paid on the invoice. */
  | 'NOTHING_PAID'
  /** A payment is in progress. Wait for it to finish. */
  | 'PAYMENT_IN_PROGRESS'
  /** The refund is larger than the amount that is left. */
  | 'REFUND_TOO_LARGE'
  /** The currency is not the one of the invoice. */
  | 'CURRENCY_DIFFERS'
  /** No payment provider can take the payment. */
  | 'NO_PROVIDER'
  /** A gift that was redeemed cannot be refunded. */
  | 'GIFT_USED'
  /** A gift can only be refunded in full. */
  | 'GIFT_WHOLE'
  /** Another change came first. Try again. */
  | 'IN_USE'
  /** The payment is disputed. Wait for the bank to decide. */
  | 'DISPUTE_OPEN'
  /** A payment provider manages this, so it cannot be done here. */
  | 'PROVIDER_MANAGED'
  /** The outcome has changed since the preview. Request a new preview. */
  | 'PREVIEW_STALE'
  /** The tax cannot be determined now. */
  | 'TAX_UNAVAILABLE'
  /** The text is empty or too long. */
  | 'TEXT_INVALID'
  /** A live subscription depends on the invoice. Cancel the subscription first. */
  | 'SUBSCRIPTION_LIVE'
  /** The quantity is out of range. */
  | 'QUANTITY_INVALID'
  /** The invoice is partly paid. Correct it with a refund or a credit. */
  | 'PARTLY_PAID'
  /** The draft belongs to a change of a subscription. */
  | 'NOT_ONE_OFF'
  /** Nobody pays for the account, so there is no recipient. */
  | 'NOBODY_TO_SEND_TO'
  /** The invoice has no lines or too many. */
  | 'LINES_INVALID'
  /** The status of the invoice does not allow this. */
  | 'INVOICE_STATUS'
  /** The number of days is out of range. */
  | 'DAYS_INVALID'
  /** The currency is unknown. */
  | 'CURRENCY_UNKNOWN'
  /** The amount is negative. */
  | 'AMOUNT_NEGATIVE'
  /** The webhook ID is not one that PayPal shows. */
  | 'WEBHOOK_ID_INVALID'
  /** There are too many items. */
  | 'TOO_MANY'
  /** The coupon does not exist. */
  | 'COUPON_UNKNOWN'
  /** The coupon cannot be used yet. */
  | 'COUPON_NOT_STARTED'
  /** The coupon can no longer be used. */
  | 'COUPON_EXPIRED'
  /** The coupon has reached its maximum number of uses. */
  | 'COUPON_EXHAUSTED'
  /** The coupon does not apply to what is bought. */
  | 'COUPON_NOT_FOR_OFFER'
  /** The coupons cannot be combined. */
  | 'COUPON_NOT_STACKABLE'
  /** The coupon applies to another currency. */
  | 'COUPON_CURRENCY'
  /** The coupon already applies to all lines. */
  | 'COUPON_TWICE';

/** The codes that `CollectionUserError` can have. */
export type CollectionErrorCode =
  /** A payment provider manages this, so it cannot be done here. */
  | 'PROVIDER_MANAGED'
  /** No payment provider can take the payment. */
  | 'NO_PROVIDER'
  /** The payment method was declined. */
  | 'PAYMENT_METHOD_DECLINED'
  /** The payment method was removed. */
  | 'PAYMENT_METHOD_REMOVED'
  /** The payment provider charges a subscription with the payment method. */
  | 'PAYMENT_METHOD_IN_USE'
  /** Nothing is due. */
  | 'NOTHING_DUE'
  /** The currency is another one than that of the invoice or payment. */
  | 'CURRENCY_DIFFERS'
  /** The amount must be greater than zero. */
  | 'AMOUNT_INVALID'
  /** A payment is in progress. Wait for it to finish. */
  | 'PAYMENT_IN_PROGRESS'
  /** The time of receipt is in the future. */
  | 'RECEIVED_LATER'
  /** Another payment came first. Try again. */
  | 'IN_USE'
  /** The money is not held in suspense. */
  | 'NOT_IN_SUSPENSE'
  /** The invoice is required. */
  | 'INVOICE_REQUIRED'
  /** The account is required. */
  | 'ACCOUNT_REQUIRED'
  /** The disputed amount is larger than the amount that is left. */
  | 'DISPUTE_TOO_LARGE'
  /** The payment is already disputed. */
  | 'DISPUTE_OPEN'
  /** The dispute is already closed. */
  | 'DISPUTE_CLOSED'
  /** The refund is not one that staff send themselves. */
  | 'REFUND_NOT_BY_HAND';

/** How an invoice is collected. AUTOMATIC: the saved payment method is charged once the invoice is open. MANUAL: the invoice is sent, to be paid. */
export type InvoiceCollection =
  | 'AUTOMATIC'
  | 'MANUAL';

/** The input of `invoiceCreate`. */
export type InvoiceCreateInput = {
  /** The account to bill. */
  account: string;
  currency: string;
  lines: Array<InvoiceLineInput>;
  /** A note that is printed on the invoice. */
  memo?: string | null | undefined;
  /** The number of days after finalization until the invoice is due. */
  dueInDays?: number;
  collection?: InvoiceCollection;
  /** The codes of coupons, case-insensitive. Each applies to the lines of its products, or to all lines. They are redeemed, and count, when the invoice is finalized. */
  coupons?: Array<string>;
};

/** The input of `invoiceDelete`. */
export type InvoiceDeleteInput = {
  /** The draft to delete. */
  invoice: string;
};

/** Filters invoices. All given conditions must match. */
export type InvoiceFilter = {
  /** Only invoices with one of these statuses. */
  statuses?: Array<InvoiceStatus> | null | undefined;
  /** Only invoices of this account. */
  account?: string | null | undefined;
  /** The beginning of the invoice number, case-insensitive. */
  number?: string | null | undefined;
  createdSince?: string | null | undefined;
  createdBefore?: string | null | undefined;
};

/** The input of `invoiceFinalize`. */
export type InvoiceFinalizeInput = {
  /** The draft to finalize. */
  invoice: string;
  /** The token from `invoiceFinalizePreview`. The outcome is the one that was shown, or the mutation is refused. */
  previewToken?: string | null | undefined;
};

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

/** A line of an invoice. */
export type InvoiceLineInput = {
  /** The text of the line. */
  description: string;
  quantity?: number;
  /** The unit price, in the currency of the invoice. */
  unitAmount: MoneyInput;
  /** The product whose tax applies, if it has its own. */
  product?: string | null | undefined;
  /** The codes of coupons for this line only, case-insensitive. */
  coupons?: Array<string>;
};

/** The input of `invoiceMarkPaid`. */
export type InvoiceMarkPaidInput = {
  invoice: string;
  /** The amount received. Defaults to the amount due. Any excess is credited to the balance. */
  amount?: MoneyInput | null | undefined;
  receivedAs?: Receipt;
  /** The reference that the payer gave. */
  reference?: string;
  /** When the money was received. Defaults to now. */
  receivedAt?: string | null | undefined;
};

/** The input of `invoiceMarkUncollectible`. */
export type InvoiceMarkUncollectibleInput = {
  /** The invoice to write off. */
  invoice: string;
};

/** The input of `invoiceRefund`. */
export type InvoiceRefundInput = {
  /** The invoice to refund. */
  invoice: string;
  /** The amount to refund. Defaults to everything that has not been refunded yet. */
  amount?: MoneyInput | null | undefined;
  /** The reason for the refund. */
  reason: string;
  /** Whether to end the subscription together with the refund. */
  endsSubscription?: boolean;
  to?: RefundTo;
  /** Whether this is a goodwill refund: nothing is wrong with the invoice, and no credit note corrects it. */
  isGoodwill?: boolean;
  /** The token from `invoiceRefundPreview`. The outcome is the one that was shown, or the mutation is refused. */
  previewToken?: string | null | undefined;
};

/** The input of `invoiceSend`. */
export type InvoiceSendInput = {
  /** The invoice to email. */
  invoice: string;
};

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

/** Changes to a draft. Omitted fields stay unchanged. */
export type InvoiceUpdateInput = {
  /** The draft to update. */
  invoice: string;
  /** The complete list of lines, replacing the current one. */
  lines?: Array<InvoiceLineInput> | null | undefined;
  memo?: string | null | undefined;
  dueInDays?: number | null | undefined;
  collection?: InvoiceCollection | null | undefined;
  /** The complete list of coupons of the whole invoice. Coupons of a single line are given with the line. */
  coupons?: Array<string> | null | undefined;
};

/** The input of `invoiceVoid`. */
export type InvoiceVoidInput = {
  /** The invoice to void. */
  invoice: string;
  reason: string;
};

/** An amount of money, in minor units (cents). */
export type MoneyInput = {
  /** The amount in minor units (cents). */
  amountMinor: string;
  /** The currency of the amount. */
  currency: string;
};

/** Where the amount of a credit note goes. */
export type NoteTarget =
  /** It reduces the amount due. */
  | 'INVOICE'
  /** It is credited to the account's balance. */
  | 'BALANCE'
  /** It is refunded to the payer. */
  | 'REFUND';

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

/** How money was received that no provider processed. */
export type Receipt =
  | 'BANK_TRANSFER'
  | 'CASH'
  | 'CHEQUE';

/** The status of a refund. */
export type RefundStatus =
  /** The refund was requested. */
  | 'STARTED'
  /** The provider's answer was lost and is being looked up. */
  | 'UNKNOWN'
  /** The refund is on its way, or is to be sent by staff. */
  | 'PENDING'
  /** The refund succeeded. */
  | 'SUCCEEDED'
  /** The refund failed. */
  | 'FAILED';

/** Where a refund goes. */
export type RefundTo =
  /** To where the money came from. */
  | 'METHOD'
  /** To the account's balance. */
  | 'BALANCE';

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

export type InvoiceRowFragment = (
  { id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, collection: string, createdAt: string, finalizedAt: string | null, dueAt: string | null, total: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), due: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), account: (
    { id: string, name: string }
    & { __typename: 'Account' }
  ) | null }
  & { __typename: 'Invoice' }
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

export type InvoiceRecordFragment = (
  { periodStart: string | null, periodEnd: string | null, paidAt: string | null, sentAt: string | null, memo: string | null, hostedUrl: string | null, pdfUrl: string | null, couponCodes: Array<string>, id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, collection: string, createdAt: string, finalizedAt: string | null, dueAt: string | null, subtotal: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), discount: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), tax: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), balance: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), reduced: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), paid: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), writtenOff: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), credited: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), subscription: (
    { id: string, status: SubscriptionStatus, offer: (
      { id: string, name: string }
      & { __typename: 'Offer' }
    ) | null }
    & { __typename: 'Subscription' }
  ) | null, total: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), due: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), account: (
    { id: string, name: string }
    & { __typename: 'Account' }
  ) | null }
  & { __typename: 'Invoice' }
);

export type InvoiceListQueryVariables = Exact<{
  filter?: InvoiceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InvoiceListQuery = { invoices: (
    { nodes: Array<(
      { id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, collection: string, createdAt: string, finalizedAt: string | null, dueAt: string | null, total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null }
      & { __typename: 'Invoice' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'InvoiceConnection' }
  ) };

export type InvoiceOneQueryVariables = Exact<{
  id: string;
}>;


export type InvoiceOneQuery = { node:
    | (
      { id: string }
      & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
    )
    | (
      { id: string }
      & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' | 'ProviderImport' }
    )
    | (
      { id: string }
      & { __typename: 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    )
    | (
      { id: string, periodStart: string | null, periodEnd: string | null, paidAt: string | null, sentAt: string | null, memo: string | null, hostedUrl: string | null, pdfUrl: string | null, couponCodes: Array<string>, number: string | null, status: InvoiceStatus, kind: InvoiceKind, collection: string, createdAt: string, finalizedAt: string | null, dueAt: string | null, lines: Array<(
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
      )>, payments: Array<(
        { id: string, status: PaymentStatus, createdAt: string, attempt: number, declineCode: string | null, provider: ProviderKind | null, receivedAs: Receipt | null, note: string | null, isInSuspense: boolean, amount: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), refunded: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), disputed: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), refunds: Array<(
          { id: string, status: RefundStatus, toBalance: boolean, isGoodwill: boolean, reason: string, createdAt: string, amount: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Refund' }
        )> }
        & { __typename: 'Payment' }
      )>, creditNotes: Array<(
        { id: string, number: string, target: NoteTarget, reason: string, createdAt: string, pdfUrl: string, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), total: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), lines: Array<(
          { ordinal: number, description: string, net: (
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
        )> }
        & { __typename: 'CreditNote' }
      )>, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), discount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balance: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), reduced: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), paid: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), writtenOff: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), subscription: (
        { id: string, status: SubscriptionStatus, offer: (
          { id: string, name: string }
          & { __typename: 'Offer' }
        ) | null }
        & { __typename: 'Subscription' }
      ) | null, total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null }
      & { __typename: 'Invoice' }
    )
   | null };

export type InvoiceCreatingMutationVariables = Exact<{
  input: InvoiceCreateInput;
  key: string;
}>;


export type InvoiceCreatingMutation = { invoiceCreate: (
    { invoice: (
      { id: string }
      & { __typename: 'Invoice' }
    ) | null, userErrors: Array<(
      { code: BillingErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BillingUserError' }
    )> }
    & { __typename: 'InvoiceCreatePayload' }
  ) };

export type InvoiceUpdatingMutationVariables = Exact<{
  input: InvoiceUpdateInput;
  key: string;
}>;


export type InvoiceUpdatingMutation = { invoiceUpdate: (
    { invoice: (
      { id: string }
      & { __typename: 'Invoice' }
    ) | null, userErrors: Array<(
      { code: BillingErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BillingUserError' }
    )> }
    & { __typename: 'InvoiceUpdatePayload' }
  ) };

export type InvoiceFinalizePreviewedQueryVariables = Exact<{
  input: InvoiceFinalizeInput;
}>;


export type InvoiceFinalizePreviewedQuery = { invoiceFinalizePreview: (
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
      { code: BillingErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BillingUserError' }
    )> }
    & { __typename: 'BillingPreview' }
  ) };

export type InvoiceFinalizingMutationVariables = Exact<{
  input: InvoiceFinalizeInput;
  key: string;
}>;


export type InvoiceFinalizingMutation = { invoiceFinalize: (
    { invoice: (
      { periodStart: string | null, periodEnd: string | null, paidAt: string | null, sentAt: string | null, memo: string | null, hostedUrl: string | null, pdfUrl: string | null, couponCodes: Array<string>, id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, collection: string, createdAt: string, finalizedAt: string | null, dueAt: string | null, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), discount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balance: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), reduced: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), paid: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), writtenOff: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), subscription: (
        { id: string, status: SubscriptionStatus, offer: (
          { id: string, name: string }
          & { __typename: 'Offer' }
        ) | null }
        & { __typename: 'Subscription' }
      ) | null, total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null }
      & { __typename: 'Invoice' }
    ) | null, userErrors: Array<(
      { code: BillingErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BillingUserError' }
    )> }
    & { __typename: 'InvoiceFinalizePayload' }
  ) };

export type InvoiceDeletingMutationVariables = Exact<{
  input: InvoiceDeleteInput;
  key: string;
}>;


export type InvoiceDeletingMutation = { invoiceDelete: (
    { invoice: (
      { id: string }
      & { __typename: 'Invoice' }
    ) | null, userErrors: Array<(
      { code: BillingErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BillingUserError' }
    )> }
    & { __typename: 'InvoiceDeletePayload' }
  ) };

export type InvoiceVoidingMutationVariables = Exact<{
  input: InvoiceVoidInput;
  key: string;
}>;


export type InvoiceVoidingMutation = { invoiceVoid: (
    { invoice: (
      { periodStart: string | null, periodEnd: string | null, paidAt: string | null, sentAt: string | null, memo: string | null, hostedUrl: string | null, pdfUrl: string | null, couponCodes: Array<string>, id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, collection: string, createdAt: string, finalizedAt: string | null, dueAt: string | null, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), discount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balance: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), reduced: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), paid: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), writtenOff: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), subscription: (
        { id: string, status: SubscriptionStatus, offer: (
          { id: string, name: string }
          & { __typename: 'Offer' }
        ) | null }
        & { __typename: 'Subscription' }
      ) | null, total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null }
      & { __typename: 'Invoice' }
    ) | null, userErrors: Array<(
      { code: BillingErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BillingUserError' }
    )> }
    & { __typename: 'InvoiceVoidPayload' }
  ) };

export type InvoiceWritingOffMutationVariables = Exact<{
  input: InvoiceMarkUncollectibleInput;
  key: string;
}>;


export type InvoiceWritingOffMutation = { invoiceMarkUncollectible: (
    { invoice: (
      { periodStart: string | null, periodEnd: string | null, paidAt: string | null, sentAt: string | null, memo: string | null, hostedUrl: string | null, pdfUrl: string | null, couponCodes: Array<string>, id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, collection: string, createdAt: string, finalizedAt: string | null, dueAt: string | null, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), discount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balance: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), reduced: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), paid: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), writtenOff: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), subscription: (
        { id: string, status: SubscriptionStatus, offer: (
          { id: string, name: string }
          & { __typename: 'Offer' }
        ) | null }
        & { __typename: 'Subscription' }
      ) | null, total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null }
      & { __typename: 'Invoice' }
    ) | null, userErrors: Array<(
      { code: BillingErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BillingUserError' }
    )> }
    & { __typename: 'InvoiceMarkUncollectiblePayload' }
  ) };

export type InvoiceSendingMutationVariables = Exact<{
  input: InvoiceSendInput;
  key: string;
}>;


export type InvoiceSendingMutation = { invoiceSend: (
    { invoice: (
      { periodStart: string | null, periodEnd: string | null, paidAt: string | null, sentAt: string | null, memo: string | null, hostedUrl: string | null, pdfUrl: string | null, couponCodes: Array<string>, id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, collection: string, createdAt: string, finalizedAt: string | null, dueAt: string | null, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), discount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balance: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), reduced: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), paid: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), writtenOff: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), subscription: (
        { id: string, status: SubscriptionStatus, offer: (
          { id: string, name: string }
          & { __typename: 'Offer' }
        ) | null }
        & { __typename: 'Subscription' }
      ) | null, total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null }
      & { __typename: 'Invoice' }
    ) | null, userErrors: Array<(
      { code: BillingErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BillingUserError' }
    )> }
    & { __typename: 'InvoiceSendPayload' }
  ) };

export type InvoiceMarkingPaidMutationVariables = Exact<{
  input: InvoiceMarkPaidInput;
  key: string;
}>;


export type InvoiceMarkingPaidMutation = { invoiceMarkPaid: (
    { payment: (
      { id: string, status: PaymentStatus }
      & { __typename: 'Payment' }
    ) | null, userErrors: Array<(
      { code: CollectionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CollectionUserError' }
    )> }
    & { __typename: 'InvoiceMarkPaidPayload' }
  ) };

export type InvoiceRefundPreviewedQueryVariables = Exact<{
  input: InvoiceRefundInput;
}>;


export type InvoiceRefundPreviewedQuery = { invoiceRefundPreview: (
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
      { code: BillingErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BillingUserError' }
    )> }
    & { __typename: 'BillingPreview' }
  ) };

export type InvoiceRefundingMutationVariables = Exact<{
  input: InvoiceRefundInput;
  key: string;
}>;


export type InvoiceRefundingMutation = { invoiceRefund: (
    { refund: (
      { id: string, status: RefundStatus, payment: (
        { id: string, provider: ProviderKind | null }
        & { __typename: 'Payment' }
      ) | null }
      & { __typename: 'Refund' }
    ) | null, userErrors: Array<(
      { code: BillingErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BillingUserError' }
    )> }
    & { __typename: 'InvoiceRefundPayload' }
  ) };

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
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

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

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

export const InvoiceListDocument: TypedDocument<InvoiceListQuery, InvoiceListQueryVariables> = /* @__PURE__ */ document(
  "InvoiceList",
  "8df927a5e5693f9c57c3f791e9863dace05a17ee7a715b3ea3bdfbf0f06321b5",
  "query InvoiceList($filter:InvoiceFilter$first:Int$after:String$last:Int$before:String){invoices(filter:$filter first:$first after:$after last:$last before:$before){nodes{...InvoiceRow __typename}pageInfo{...PageFields __typename}__typename}}fragment InvoiceRow on Invoice{id number status kind collection createdAt finalizedAt dueAt total{...MoneyFields __typename}due{...MoneyFields __typename}account{id name __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const InvoiceOneDocument: TypedDocument<InvoiceOneQuery, InvoiceOneQueryVariables> = /* @__PURE__ */ document(
  "InvoiceOne",
  "cbc4b7d8eb2ea21c03833df61e701dd38de732dcf723ef8fb0fafb26af613cee",
  "query InvoiceOne($id:ID!){node(id:$id){id ...on Invoice{...InvoiceRecord lines{...InvoiceLineRow __typename}payments{id status createdAt attempt declineCode provider receivedAs note isInSuspense amount{...MoneyFields __typename}refunded{...MoneyFields __typename}disputed{...MoneyFields __typename}refunds{id status toBalance isGoodwill reason createdAt amount{...MoneyFields __typename}__typename}__typename}creditNotes{id number target reason createdAt pdfUrl net{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}lines{ordinal description net{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}__typename}__typename}__typename}}fragment InvoiceRecord on Invoice{...InvoiceRow subtotal{...MoneyFields __typename}discount{...MoneyFields __typename}tax{...MoneyFields __typename}balance{...MoneyFields __typename}reduced{...MoneyFields __typename}paid{...MoneyFields __typename}writtenOff{...MoneyFields __typename}credited{...MoneyFields __typename}periodStart periodEnd paidAt sentAt memo hostedUrl pdfUrl couponCodes subscription{id status offer{id name __typename}__typename}__typename}fragment InvoiceLineRow on InvoiceLine{ordinal description quantity unitPrice amount{...MoneyFields __typename}discount{...MoneyFields __typename}net{...MoneyFields __typename}tax{...MoneyFields __typename}creditedNet{...MoneyFields __typename}taxName taxPercent periodStart periodEnd couponCodes product{id name __typename}explanation{...ExplanationFields __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}fragment InvoiceRow on Invoice{id number status kind collection createdAt finalizedAt dueAt total{...MoneyFields __typename}due{...MoneyFields __typename}account{id name __typename}__typename}",
);

export const InvoiceCreatingDocument: TypedDocument<InvoiceCreatingMutation, InvoiceCreatingMutationVariables> = /* @__PURE__ */ document(
  "InvoiceCreating",
  "63ee67af65ae3e798d82ebf2062618d1a5bb20cf896d391c1d7b978091b35112",
  "mutation InvoiceCreating($input:InvoiceCreateInput!$key:String!){invoiceCreate(input:$input)@idempotent(key:$key){invoice{id __typename}userErrors{code message field __typename}__typename}}",
);

export const InvoiceUpdatingDocument: TypedDocument<InvoiceUpdatingMutation, InvoiceUpdatingMutationVariables> = /* @__PURE__ */ document(
  "InvoiceUpdating",
  "83da9aca5614733e615e2b7ba7d03d2c547098ed57fa292e06f14bfa2ce472d0",
  "mutation InvoiceUpdating($input:InvoiceUpdateInput!$key:String!){invoiceUpdate(input:$input)@idempotent(key:$key){invoice{id __typename}userErrors{code message field __typename}__typename}}",
);

export const InvoiceFinalizePreviewedDocument: TypedDocument<InvoiceFinalizePreviewedQuery, InvoiceFinalizePreviewedQueryVariables> = /* @__PURE__ */ document(
  "InvoiceFinalizePreviewed",
  "cd9490634fb92a019fa37c1fa3c56ca79694be31c26e24ec198a69121d85c82f",
  "query InvoiceFinalizePreviewed($input:InvoiceFinalizeInput!){invoiceFinalizePreview(input:$input){preview{...PreviewFields __typename}userErrors{code message field __typename}__typename}}fragment PreviewFields on Preview{lines{ordinal description quantity net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}credits{ordinal description net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}credited{...MoneyFields __typename}due{...MoneyFields __typename}refunded{...MoneyFields __typename}balanceAfter{...MoneyFields __typename}next{at quote{total{...MoneyFields __typename}__typename}__typename}gained lost atProvider{provider act chargesAt __typename}events token __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const InvoiceFinalizingDocument: TypedDocument<InvoiceFinalizingMutation, InvoiceFinalizingMutationVariables> = /* @__PURE__ */ document(
  "InvoiceFinalizing",
  "1469cc3ec515803640106e7abbd48e73044916ac22725bd84af6da42988e1be4",
  "mutation InvoiceFinalizing($input:InvoiceFinalizeInput!$key:String!){invoiceFinalize(input:$input)@idempotent(key:$key){invoice{...InvoiceRecord __typename}userErrors{code message field __typename}__typename}}fragment InvoiceRecord on Invoice{...InvoiceRow subtotal{...MoneyFields __typename}discount{...MoneyFields __typename}tax{...MoneyFields __typename}balance{...MoneyFields __typename}reduced{...MoneyFields __typename}paid{...MoneyFields __typename}writtenOff{...MoneyFields __typename}credited{...MoneyFields __typename}periodStart periodEnd paidAt sentAt memo hostedUrl pdfUrl couponCodes subscription{id status offer{id name __typename}__typename}__typename}fragment InvoiceRow on Invoice{id number status kind collection createdAt finalizedAt dueAt total{...MoneyFields __typename}due{...MoneyFields __typename}account{id name __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const InvoiceDeletingDocument: TypedDocument<InvoiceDeletingMutation, InvoiceDeletingMutationVariables> = /* @__PURE__ */ document(
  "InvoiceDeleting",
  "810eba98e8bdf8dc071dd1dfb50d2b380fea102c7ba7312ad0310d632ae9b619",
  "mutation InvoiceDeleting($input:InvoiceDeleteInput!$key:String!){invoiceDelete(input:$input)@idempotent(key:$key){invoice{id __typename}userErrors{code message field __typename}__typename}}",
);

export const InvoiceVoidingDocument: TypedDocument<InvoiceVoidingMutation, InvoiceVoidingMutationVariables> = /* @__PURE__ */ document(
  "InvoiceVoiding",
  "ae08565c0748f597e4d47da5d281b2c57467fef7529388305ed05554c42ce152",
  "mutation InvoiceVoiding($input:InvoiceVoidInput!$key:String!){invoiceVoid(input:$input)@idempotent(key:$key){invoice{...InvoiceRecord __typename}userErrors{code message field __typename}__typename}}fragment InvoiceRecord on Invoice{...InvoiceRow subtotal{...MoneyFields __typename}discount{...MoneyFields __typename}tax{...MoneyFields __typename}balance{...MoneyFields __typename}reduced{...MoneyFields __typename}paid{...MoneyFields __typename}writtenOff{...MoneyFields __typename}credited{...MoneyFields __typename}periodStart periodEnd paidAt sentAt memo hostedUrl pdfUrl couponCodes subscription{id status offer{id name __typename}__typename}__typename}fragment InvoiceRow on Invoice{id number status kind collection createdAt finalizedAt dueAt total{...MoneyFields __typename}due{...MoneyFields __typename}account{id name __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const InvoiceWritingOffDocument: TypedDocument<InvoiceWritingOffMutation, InvoiceWritingOffMutationVariables> = /* @__PURE__ */ document(
  "InvoiceWritingOff",
  "33082e19096d6ee86eaf4074c079ebdefda3e858f8ae694b122c7e0b4f7057a2",
  "mutation InvoiceWritingOff($input:InvoiceMarkUncollectibleInput!$key:String!){invoiceMarkUncollectible(input:$input)@idempotent(key:$key){invoice{...InvoiceRecord __typename}userErrors{code message field __typename}__typename}}fragment InvoiceRecord on Invoice{...InvoiceRow subtotal{...MoneyFields __typename}discount{...MoneyFields __typename}tax{...MoneyFields __typename}balance{...MoneyFields __typename}reduced{...MoneyFields __typename}paid{...MoneyFields __typename}writtenOff{...MoneyFields __typename}credited{...MoneyFields __typename}periodStart periodEnd paidAt sentAt memo hostedUrl pdfUrl couponCodes subscription{id status offer{id name __typename}__typename}__typename}fragment InvoiceRow on Invoice{id number status kind collection createdAt finalizedAt dueAt total{...MoneyFields __typename}due{...MoneyFields __typename}account{id name __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const InvoiceSendingDocument: TypedDocument<InvoiceSendingMutation, InvoiceSendingMutationVariables> = /* @__PURE__ */ document(
  "InvoiceSending",
  "02fed817c053eee5740254ceff22aab0a563f676476e0d452d5a521bddbb6a73",
  "mutation InvoiceSending($input:InvoiceSendInput!$key:String!){invoiceSend(input:$input)@idempotent(key:$key){invoice{...InvoiceRecord __typename}userErrors{code message field __typename}__typename}}fragment InvoiceRecord on Invoice{...InvoiceRow subtotal{...MoneyFields __typename}discount{...MoneyFields __typename}tax{...MoneyFields __typename}balance{...MoneyFields __typename}reduced{...MoneyFields __typename}paid{...MoneyFields __typename}writtenOff{...MoneyFields __typename}credited{...MoneyFields __typename}periodStart periodEnd paidAt sentAt memo hostedUrl pdfUrl couponCodes subscription{id status offer{id name __typename}__typename}__typename}fragment InvoiceRow on Invoice{id number status kind collection createdAt finalizedAt dueAt total{...MoneyFields __typename}due{...MoneyFields __typename}account{id name __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const InvoiceMarkingPaidDocument: TypedDocument<InvoiceMarkingPaidMutation, InvoiceMarkingPaidMutationVariables> = /* @__PURE__ */ document(
  "InvoiceMarkingPaid",
  "d3ffb2873c5d4e5f9b4ec6151e32526358fcf42d89a77bdfd5130ddd0bb71d2c",
  "mutation InvoiceMarkingPaid($input:InvoiceMarkPaidInput!$key:String!){invoiceMarkPaid(input:$input)@idempotent(key:$key){payment{id status __typename}userErrors{code message field __typename}__typename}}",
);

export const InvoiceRefundPreviewedDocument: TypedDocument<InvoiceRefundPreviewedQuery, InvoiceRefundPreviewedQueryVariables> = /* @__PURE__ */ document(
  "InvoiceRefundPreviewed",
  "bd9f74d9506fc8ab6b9a54cf7612d768e7ee9c20e8925b88ccc9a0b5d28eeef2",
  "query InvoiceRefundPreviewed($input:InvoiceRefundInput!){invoiceRefundPreview(input:$input){preview{...PreviewFields __typename}userErrors{code message field __typename}__typename}}fragment PreviewFields on Preview{lines{ordinal description quantity net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}credits{ordinal description net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}credited{...MoneyFields __typename}due{...MoneyFields __typename}refunded{...MoneyFields __typename}balanceAfter{...MoneyFields __typename}next{at quote{total{...MoneyFields __typename}__typename}__typename}gained lost atProvider{provider act chargesAt __typename}events token __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const InvoiceRefundingDocument: TypedDocument<InvoiceRefundingMutation, InvoiceRefundingMutationVariables> = /* @__PURE__ */ document(
  "InvoiceRefunding",
  "0cc94e09c07dc7866f4ca48b6b2b2e70d5fe6bcd2706d03a7bfa210c55847551",
  "mutation InvoiceRefunding($input:InvoiceRefundInput!$key:String!){invoiceRefund(input:$input)@idempotent(key:$key){refund{id status payment{id provider __typename}__typename}userErrors{code message field __typename}__typename}}",
);
