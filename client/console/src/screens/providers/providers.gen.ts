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

/** The codes that `ImportUserError` can have. */
export type ImportErrorCode =
  /** An import from the provider account is already running. */
  | 'IMPORT_RUNNING'
  /** The provider cannot list its subscriptions. */
  | 'NO_SUBSCRIPTIONS';

/** The kind of an item found at the provider. */
export type ImportKind =
  /** A subscription. */
  | 'SUBSCRIPTION'
  /** A customer, who may have no subscription. */
  | 'CUSTOMER';

/** The outcome for an item of a provider import. */
export type ImportOutcome =
  /** It was imported; in a dry run, it would be. */
  | 'IMPORTED'
  /** It was imported before; a customer may also have come with a subscription. */
  | 'KNOWN'
  /** It was skipped; see `reason`. */
  | 'SKIPPED';

/** The status of a provider import. */
export type ImportStatus =
  /** The import is in progress. */
  | 'RUNNING'
  /** Everything was processed. */
  | 'COMPLETED'
  /** The provider did not return its data; see `error`. */
  | 'FAILED';

/** The input of `providerConnectManual`. */
export type ProviderConnectManualInput = {
  /** Whose bank account it is. */
  accountHolder?: string | null | undefined;
  iban?: string | null | undefined;
  bic?: string | null | undefined;
  bank?: string | null | undefined;
  /** What else payers have to know: where cash is taken, whom a cheque is for. */
  instructions?: string | null | undefined;
};

/** The input of `providerConnectPaypal`. */
export type ProviderConnectPaypalInput = {
  clientId: string;
  secret: string;
  /** The ids of its webhooks at PayPal, newest first: they are part of what PayPal signs. */
  webhookIds: Array<string>;
  /** The credentials are of PayPal's own sandbox. */
  isSandbox?: boolean;
  /** PayPal's id of the business. Classic notices for another one are not believed. */
  merchantId?: string | null | undefined;
  /** The business's e-mail at PayPal. Classic notices for another one are not believed. */
  receiverEmail?: string | null | undefined;
  /** Who draws each period of what recurs. PROVIDER: a purchase becomes one of PayPal's subscriptions. */
  renewals?: Renewals;
};

/** The input of `providerConnectStripe`. */
export type ProviderConnectStripeInput = {
  apiKey: string;
  publishableKey: string;
  /** The signing secrets of an endpoint that was made by hand, newest first. `providerWebhookRegister` makes one without. */
  webhookSecrets?: Array<string>;
  /** The connected account (`acct_…`), where the keys are a platform's. */
  onBehalfOf?: string | null | undefined;
};

/** The codes that `ProviderUserError` can have. */
export type ProviderErrorCode =
  | 'IN_USE'
  | 'NO_ENDPOINTS'
  | 'PROVIDER_REFUSED'
  | 'INSTRUCTIONS_REQUIRED'
  | 'PRIORITY_INVALID'
  | 'CURRENCY_UNKNOWN'
  | 'COUNTRY_UNKNOWN'
  | 'OFFER_UNKNOWN'
  | 'TOO_MANY'
  | 'VALUE_INVALID';

/** The input of `providerImportStart`. */
export type ProviderImportStartInput = {
  providerAccount: string;
  /** Whether to write nothing and only report the outcome of each item. */
  isDryRun?: boolean;
  /** Whether to import customers without a subscription as members too, with their saved payment methods. */
  withCustomers?: boolean;
  /** The offers that the provider's prices are mapped to. The mappings of earlier imports also apply. */
  prices?: Array<ProviderPriceInput>;
};

/** Who moves the money. MANUAL: the payer does, and staff say what came. */
export type ProviderKind =
  | 'SANDBOX'
  | 'STRIPE'
  | 'PAYPAL'
  | 'MANUAL';

export type ProviderNotificationFilter = {
  providerAccount?: string | null | undefined;
  /** The provider's own name of the event. */
  type?: string | null | undefined;
  isProcessed?: boolean | null | undefined;
  hasError?: boolean | null | undefined;
  receivedSince?: string | null | undefined;
  providerRef?: string | null | undefined;
};

/** The offer that a provider's price is mapped to. */
export type ProviderPriceInput = {
  /** The provider's identifier of the price, such as `price_…`. */
  providerPrice: string;
  /** The offer that the price is mapped to. It must have the same price, interval, and currency. */
  offer: string;
};

export type ProviderRuleInput = {
  /** Its place among the rules of all accounts, 0 to 1000. */
  priority?: number;
  /** Empty: all. */
  currencies?: Array<string>;
  /** Of who pays, such as DE. Empty: all. */
  countries?: Array<string>;
  /** Empty: all. */
  offers?: Array<string>;
  isEnabled?: boolean;
};

/** The input of `providerRulesSet`. */
export type ProviderRulesSetInput = {
  providerAccount: string;
  /** All of its rules from now on. */
  rules: Array<ProviderRuleInput>;
};

/** REFUND: what stands in suspense goes back. RECORD: an unknown charge is ours, and stands in suspense from now on. DISMISS: it stays as it is. */
export type ReconciliationAction =
  | 'REFUND'
  | 'RECORD'
  | 'DISMISS';

/** The codes that `ReconciliationUserError` can have. */
export type ReconciliationErrorCode =
  | 'ISSUE_CLOSED'
  | 'NOT_IN_SUSPENSE'
  | 'NOTHING_TO_RECORD'
  | 'NOT_APPLIED_YET'
  | 'DAYS_INVALID'
  | 'NO_BOOKS'
  | 'REFUND_TOO_LARGE'
  | 'NOTHING_TO_PREVIEW'
  | 'PREVIEW_STALE';

export type ReconciliationIssueFilter = {
  status?: ReconciliationIssueStatus | null | undefined;
  kind?: ReconciliationIssueKind | null | undefined;
  providerAccount?: string | null | undefined;
};

/** What differed. Those that begin with MISSING were mended; the others want a person. */
export type ReconciliationIssueKind =
  | 'MISSING_RESULT'
  | 'MISSING_FEE'
  | 'MISSING_REFUND'
  | 'MISSING_DISPUTE'
  | 'MISSING_METHOD'
  | 'AMOUNT_DIFFERS'
  | 'CURRENCY_DIFFERS'
  | 'STATUS_DIFFERS'
  | 'UNKNOWN_PAYMENT'
  | 'UNKNOWN_REFUND'
  | 'UNKNOWN_DISPUTE'
  | 'DOUBLE_CHARGE'
  | 'UNKNOWN_SUBSCRIPTION'
  | 'UNRESOLVED'
  | 'UNREADABLE';

/** The input of `reconciliationIssueResolve`. */
export type ReconciliationIssueResolveInput = {
  issue: string;
  action: ReconciliationAction;
  note?: string;
  /** Of `reconciliationIssueResolvePreview`: it comes to what was shown, or is refused. */
  previewToken?: string | null | undefined;
};

/** HEALED: nobody had to do anything. */
export type ReconciliationIssueStatus =
  | 'OPEN'
  | 'HEALED'
  | 'RESOLVED';

/** Who draws each period of what is sold: TENURE does; or the PROVIDER by itself, and we follow it. */
export type Renewals =
  | 'TENURE'
  | 'PROVIDER';

export type ProviderAccountFieldsFragment = (
  { id: string, kind: ProviderKind, isDefault: boolean, isEnabled: boolean, renewals: Renewals, webhookUrl: string | null, rules: Array<(
    { priority: number, currencies: Array<string>, countries: Array<string>, isEnabled: boolean, offers: Array<(
      { id: string, code: string, name: string }
      & { __typename: 'Offer' }
    )> }
    & { __typename: 'ProviderRule' }
  )> }
  & { __typename: 'ProviderAccount' }
);

export type ProviderNotificationFieldsFragment = (
  { id: string, eventId: string, type: string, providerRef: string | null, toldAt: string, receivedAt: string, processedAt: string | null, replays: number, error: string | null, providerAccount: (
    { id: string, kind: ProviderKind }
    & { __typename: 'ProviderAccount' }
  ) | null }
  & { __typename: 'ProviderNotification' }
);

export type ProviderIssueFieldsFragment = (
  { id: string, kind: ReconciliationIssueKind, status: ReconciliationIssueStatus, providerRef: string, ours: string, theirs: string, proposal: ReconciliationAction | null, action: string | null, note: string | null, createdAt: string, closedAt: string | null, payment: (
    { id: string, amount: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ) }
    & { __typename: 'Payment' }
  ) | null, providerAccount: (
    { id: string, kind: ProviderKind }
    & { __typename: 'ProviderAccount' }
  ) | null }
  & { __typename: 'ReconciliationIssue' }
);

export type ProviderImportFieldsFragment = (
  { id: string, status: ImportStatus, isDryRun: boolean, withCustomers: boolean, error: string | null, createdAt: string, completedAt: string | null, providerAccount: (
    { id: string, kind: ProviderKind }
    & { __typename: 'ProviderAccount' }
  ) | null, counts: (
    { imported: number, known: number, skipped: number, newMembers: number, methods: number }
    & { __typename: 'ImportCounts' }
  ) }
  & { __typename: 'ProviderImport' }
);

export type ProviderAccountListQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderAccountListQuery = { providerAccounts: Array<(
    { id: string, kind: ProviderKind, isDefault: boolean, isEnabled: boolean, renewals: Renewals, webhookUrl: string | null, rules: Array<(
      { priority: number, currencies: Array<string>, countries: Array<string>, isEnabled: boolean, offers: Array<(
        { id: string, code: string, name: string }
        & { __typename: 'Offer' }
      )> }
      & { __typename: 'ProviderRule' }
    )> }
    & { __typename: 'ProviderAccount' }
  )> };

export type ProviderOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderOffersQuery = { offers: (
    { nodes: Array<(
      { id: string, code: string, name: string }
      & { __typename: 'Offer' }
    )> }
    & { __typename: 'OfferConnection' }
  ) };

export type ProviderNotificationListQueryVariables = Exact<{
  filter?: ProviderNotificationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProviderNotificationListQuery = { providerNotifications: (
    { nodes: Array<(
      { id: string, eventId: string, type: string, providerRef: string | null, toldAt: string, receivedAt: string, processedAt: string | null, replays: number, error: string | null, providerAccount: (
        { id: string, kind: ProviderKind }
        & { __typename: 'ProviderAccount' }
      ) | null }
      & { __typename: 'ProviderNotification' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'ProviderNotificationConnection' }
  ) };

export type ProviderNotificationRecordQueryVariables = Exact<{
  id: string;
}>;


export type ProviderNotificationRecordQuery = { node:
    | { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
    | { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
    | { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    | (
      { body: string | null, id: string, eventId: string, type: string, providerRef: string | null, toldAt: string, receivedAt: string, processedAt: string | null, replays: number, error: string | null, providerAccount: (
        { id: string, kind: ProviderKind }
        & { __typename: 'ProviderAccount' }
      ) | null }
      & { __typename: 'ProviderNotification' }
    )
   | null };

export type ProviderIssueListQueryVariables = Exact<{
  filter?: ReconciliationIssueFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProviderIssueListQuery = { reconciliationIssues: (
    { nodes: Array<(
      { id: string, kind: ReconciliationIssueKind, status: ReconciliationIssueStatus, providerRef: string, ours: string, theirs: string, proposal: ReconciliationAction | null, action: string | null, note: string | null, createdAt: string, closedAt: string | null, payment: (
        { id: string, amount: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'Payment' }
      ) | null, providerAccount: (
        { id: string, kind: ProviderKind }
        & { __typename: 'ProviderAccount' }
      ) | null }
      & { __typename: 'ReconciliationIssue' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'ReconciliationIssueConnection' }
  ) };

export type ProviderIssuePreviewQueryVariables = Exact<{
  input: ReconciliationIssueResolveInput;
}>;


export type ProviderIssuePreviewQuery = { reconciliationIssueResolvePreview: (
    { preview: (
      { events: Array<string>, token: string, refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) | null }
      & { __typename: 'ReconciliationOutcome' }
    ) | null, userErrors: Array<(
      { code: ReconciliationErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'ReconciliationUserError' }
    )> }
    & { __typename: 'ReconciliationIssueResolvePreview' }
  ) };

export type ProviderImportListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProviderImportListQuery = { providerImports: (
    { nodes: Array<(
      { id: string, status: ImportStatus, isDryRun: boolean, withCustomers: boolean, error: string | null, createdAt: string, completedAt: string | null, providerAccount: (
        { id: string, kind: ProviderKind }
        & { __typename: 'ProviderAccount' }
      ) | null, counts: (
        { imported: number, known: number, skipped: number, newMembers: number, methods: number }
        & { __typename: 'ImportCounts' }
      ) }
      & { __typename: 'ProviderImport' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'ProviderImportConnection' }
  ) };

export type ProviderImportRecordQueryVariables = Exact<{
  id: string;
  outcome?: ImportOutcome | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProviderImportRecordQuery = { node:
    | { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
    | { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
    | { __typename: 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    | (
      { id: string, status: ImportStatus, isDryRun: boolean, withCustomers: boolean, error: string | null, createdAt: string, completedAt: string | null, unmappedPrices: Array<(
        { providerPrice: string, name: string, intervalUnit: string, intervalCount: number, subscriptions: number, amount: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'UnmappedPrice' }
      )>, items: (
        { nodes: Array<(
          { id: string, kind: ImportKind, providerRef: string, outcome: ImportOutcome, reason: string | null, priceName: string | null, isNewMember: boolean, account: (
            { id: string, name: string }
            & { __typename: 'Account' }
          ) | null }
          & { __typename: 'ProviderImportItem' }
        )>, pageInfo: (
          { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
          & { __typename: 'PageInfo' }
        ) }
        & { __typename: 'ProviderImportItemConnection' }
      ), providerAccount: (
        { id: string, kind: ProviderKind }
        & { __typename: 'ProviderAccount' }
      ) | null, counts: (
        { imported: number, known: number, skipped: number, newMembers: number, methods: number }
        & { __typename: 'ImportCounts' }
      ) }
      & { __typename: 'ProviderImport' }
    )
   | null };

export type ProviderConnectStripeMutationVariables = Exact<{
  input: ProviderConnectStripeInput;
  key: string;
}>;


export type ProviderConnectStripeMutation = { providerConnectStripe: (
    { providerAccount: (
      { id: string, kind: ProviderKind, isDefault: boolean, isEnabled: boolean, renewals: Renewals, webhookUrl: string | null, rules: Array<(
        { priority: number, currencies: Array<string>, countries: Array<string>, isEnabled: boolean, offers: Array<(
          { id: string, code: string, name: string }
          & { __typename: 'Offer' }
        )> }
        & { __typename: 'ProviderRule' }
      )> }
      & { __typename: 'ProviderAccount' }
    ) | null, userErrors: Array<(
      { code: BillingErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BillingUserError' }
    )> }
    & { __typename: 'ProviderConnectStripePayload' }
  ) };

export type ProviderConnectPaypalMutationVariables = Exact<{
  input: ProviderConnectPaypalInput;
  key: string;
}>;


export type ProviderConnectPaypalMutation = { providerConnectPaypal: (
    { providerAccount: (
      { id: string, kind: ProviderKind, isDefault: boolean, isEnabled: boolean, renewals: Renewals, webhookUrl: string | null, rules: Array<(
        { priority: number, currencies: Array<string>, countries: Array<string>, isEnabled: boolean, offers: Array<(
          { id: string, code: string, name: string }
          & { __typename: 'Offer' }
        )> }
        & { __typename: 'ProviderRule' }
      )> }
      & { __typename: 'ProviderAccount' }
    ) | null, userErrors: Array<(
      { code: BillingErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BillingUserError' }
    )> }
    & { __typename: 'ProviderConnectPaypalPayload' }
  ) };

export type ProviderConnectManualMutationVariables = Exact<{
  input: ProviderConnectManualInput;
  key: string;
}>;


export type ProviderConnectManualMutation = { providerConnectManual: (
    { providerAccount: (
      { id: string, kind: ProviderKind, isDefault: boolean, isEnabled: boolean, renewals: Renewals, webhookUrl: string | null, rules: Array<(
        { priority: number, currencies: Array<string>, countries: Array<string>, isEnabled: boolean, offers: Array<(
          { id: string, code: string, name: string }
          & { __typename: 'Offer' }
        )> }
        & { __typename: 'ProviderRule' }
      )> }
      & { __typename: 'ProviderAccount' }
    ) | null, userErrors: Array<(
      { code: ProviderErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'ProviderUserError' }
    )> }
    & { __typename: 'ProviderConnectManualPayload' }
  ) };

export type ProviderEnableMutationVariables = Exact<{
  id: string;
  key: string;
}>;


export type ProviderEnableMutation = { providerEnable: (
    { providerAccount: (
      { id: string, kind: ProviderKind, isDefault: boolean, isEnabled: boolean, renewals: Renewals, webhookUrl: string | null, rules: Array<(
        { priority: number, currencies: Array<string>, countries: Array<string>, isEnabled: boolean, offers: Array<(
          { id: string, code: string, name: string }
          & { __typename: 'Offer' }
        )> }
        & { __typename: 'ProviderRule' }
      )> }
      & { __typename: 'ProviderAccount' }
    ) | null, userErrors: Array<(
      { code: ProviderErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'ProviderUserError' }
    )> }
    & { __typename: 'ProviderEnablePayload' }
  ) };

export type ProviderDisableMutationVariables = Exact<{
  id: string;
  key: string;
}>;


export type ProviderDisableMutation = { providerDisable: (
    { providerAccount: (
      { id: string, kind: ProviderKind, isDefault: boolean, isEnabled: boolean, renewals: Renewals, webhookUrl: string | null, rules: Array<(
        { priority: number, currencies: Array<string>, countries: Array<string>, isEnabled: boolean, offers: Array<(
          { id: string, code: string, name: string }
          & { __typename: 'Offer' }
        )> }
        & { __typename: 'ProviderRule' }
      )> }
      & { __typename: 'ProviderAccount' }
    ) | null, userErrors: Array<(
      { code: ProviderErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'ProviderUserError' }
    )> }
    & { __typename: 'ProviderDisablePayload' }
  ) };

export type ProviderRulesSetMutationVariables = Exact<{
  input: ProviderRulesSetInput;
  key: string;
}>;


export type ProviderRulesSetMutation = { providerRulesSet: (
    { providerAccount: (
      { id: string, kind: ProviderKind, isDefault: boolean, isEnabled: boolean, renewals: Renewals, webhookUrl: string | null, rules: Array<(
        { priority: number, currencies: Array<string>, countries: Array<string>, isEnabled: boolean, offers: Array<(
          { id: string, code: string, name: string }
          & { __typename: 'Offer' }
        )> }
        & { __typename: 'ProviderRule' }
      )> }
      & { __typename: 'ProviderAccount' }
    ) | null, userErrors: Array<(
      { code: ProviderErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'ProviderUserError' }
    )> }
    & { __typename: 'ProviderRulesSetPayload' }
  ) };

export type ProviderWebhookRegisterMutationVariables = Exact<{
  id: string;
  key: string;
}>;


export type ProviderWebhookRegisterMutation = { providerWebhookRegister: (
    { providerAccount: (
      { id: string, kind: ProviderKind, isDefault: boolean, isEnabled: boolean, renewals: Renewals, webhookUrl: string | null, rules: Array<(
        { priority: number, currencies: Array<string>, countries: Array<string>, isEnabled: boolean, offers: Array<(
          { id: string, code: string, name: string }
          & { __typename: 'Offer' }
        )> }
        & { __typename: 'ProviderRule' }
      )> }
      & { __typename: 'ProviderAccount' }
    ) | null, userErrors: Array<(
      { code: ProviderErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'ProviderUserError' }
    )> }
    & { __typename: 'ProviderWebhookRegisterPayload' }
  ) };

export type ProviderNotificationReplayMutationVariables = Exact<{
  id: string;
  key: string;
}>;


export type ProviderNotificationReplayMutation = { providerNotificationReplay: (
    { notification: (
      { id: string, eventId: string, type: string, providerRef: string | null, toldAt: string, receivedAt: string, processedAt: string | null, replays: number, error: string | null, providerAccount: (
        { id: string, kind: ProviderKind }
        & { __typename: 'ProviderAccount' }
      ) | null }
      & { __typename: 'ProviderNotification' }
    ) | null, userErrors: Array<(
      { code: ReconciliationErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'ReconciliationUserError' }
    )> }
    & { __typename: 'ProviderNotificationReplayPayload' }
  ) };

export type ProviderIssueResolveMutationVariables = Exact<{
  input: ReconciliationIssueResolveInput;
  key: string;
}>;


export type ProviderIssueResolveMutation = { reconciliationIssueResolve: (
    { issue: (
      { id: string, kind: ReconciliationIssueKind, status: ReconciliationIssueStatus, providerRef: string, ours: string, theirs: string, proposal: ReconciliationAction | null, action: string | null, note: string | null, createdAt: string, closedAt: string | null, payment: (
        { id: string, amount: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'Payment' }
      ) | null, providerAccount: (
        { id: string, kind: ProviderKind }
        & { __typename: 'ProviderAccount' }
      ) | null }
      & { __typename: 'ReconciliationIssue' }
    ) | null, userErrors: Array<(
      { code: ReconciliationErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'ReconciliationUserError' }
    )> }
    & { __typename: 'ReconciliationIssueResolvePayload' }
  ) };

export type ProviderReconcileMutationVariables = Exact<{
  id: string;
  days: number;
  key: string;
}>;


export type ProviderReconcileMutation = { reconciliationRun: (
    { providerAccount: (
      { id: string }
      & { __typename: 'ProviderAccount' }
    ) | null, userErrors: Array<(
      { code: ReconciliationErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'ReconciliationUserError' }
    )> }
    & { __typename: 'ReconciliationRunPayload' }
  ) };

export type ProviderImportStartMutationVariables = Exact<{
  input: ProviderImportStartInput;
  key: string;
}>;


export type ProviderImportStartMutation = { providerImportStart: (
    { providerImport: (
      { id: string, status: ImportStatus, isDryRun: boolean, withCustomers: boolean, error: string | null, createdAt: string, completedAt: string | null, providerAccount: (
        { id: string, kind: ProviderKind }
        & { __typename: 'ProviderAccount' }
      ) | null, counts: (
        { imported: number, known: number, skipped: number, newMembers: number, methods: number }
        & { __typename: 'ImportCounts' }
      ) }
      & { __typename: 'ProviderImport' }
    ) | null, userErrors: Array<(
      { code: ImportErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'ImportUserError' }
    )> }
    & { __typename: 'ProviderImportStartPayload' }
  ) };

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const ProviderAccountListDocument: TypedDocument<ProviderAccountListQuery, ProviderAccountListQueryVariables> = /* @__PURE__ */ document(
  "ProviderAccountList",
  "4d0814e2ca88a1873a30d1979b0c5dad2f450f4f1bf71c30589c11b649c165ad",
  "query ProviderAccountList{providerAccounts{...ProviderAccountFields __typename}}fragment ProviderAccountFields on ProviderAccount{id kind isDefault isEnabled renewals webhookUrl rules{priority currencies countries isEnabled offers{id code name __typename}__typename}__typename}",
);

export const ProviderOffersDocument: TypedDocument<ProviderOffersQuery, ProviderOffersQueryVariables> = /* @__PURE__ */ document(
  "ProviderOffers",
  "0f19225d5bd1834b00d0d938e3fd7913dd1cc9caa93468a5d2e36aca0ddc320b",
  "query ProviderOffers{offers(first:100){nodes{id code name __typename}__typename}}",
);

export const ProviderNotificationListDocument: TypedDocument<ProviderNotificationListQuery, ProviderNotificationListQueryVariables> = /* @__PURE__ */ document(
  "ProviderNotificationList",
  "cdb867f31ea01073d2a0403f165a468d148c9997c8acaf546bc2c246209fdce4",
  "query ProviderNotificationList($filter:ProviderNotificationFilter$first:Int$after:String$last:Int$before:String){providerNotifications(filter:$filter first:$first after:$after last:$last before:$before){nodes{...ProviderNotificationFields __typename}pageInfo{...PageFields __typename}__typename}}fragment ProviderNotificationFields on ProviderNotification{id eventId type providerRef toldAt receivedAt processedAt replays error providerAccount{id kind __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const ProviderNotificationRecordDocument: TypedDocument<ProviderNotificationRecordQuery, ProviderNotificationRecordQueryVariables> = /* @__PURE__ */ document(
  "ProviderNotificationRecord",
  "be53a147a3ab6ce425af12f850f9fe36a72e967131eb9240f9adb3961a924983",
  "query ProviderNotificationRecord($id:ID!){node(id:$id){...on ProviderNotification{...ProviderNotificationFields body __typename}__typename}}fragment ProviderNotificationFields on ProviderNotification{id eventId type providerRef toldAt receivedAt processedAt replays error providerAccount{id kind __typename}__typename}",
);

export const ProviderIssueListDocument: TypedDocument<ProviderIssueListQuery, ProviderIssueListQueryVariables> = /* @__PURE__ */ document(
  "ProviderIssueList",
  "df7e2f9d3af3d9c7cc534970a391072ec3ec3d7e80a21ac86200f45d24b9e8bc",
  "query ProviderIssueList($filter:ReconciliationIssueFilter$first:Int$after:String$last:Int$before:String){reconciliationIssues(filter:$filter first:$first after:$after last:$last before:$before){nodes{...ProviderIssueFields __typename}pageInfo{...PageFields __typename}__typename}}fragment ProviderIssueFields on ReconciliationIssue{id kind status providerRef ours theirs proposal action note createdAt closedAt payment{id amount{...MoneyFields __typename}__typename}providerAccount{id kind __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const ProviderIssuePreviewDocument: TypedDocument<ProviderIssuePreviewQuery, ProviderIssuePreviewQueryVariables> = /* @__PURE__ */ document(
  "ProviderIssuePreview",
  "238d5a3a73f24c5319f1429a2fb1dfec334d3c1845d0ab9779693a98f173e66d",
  "query ProviderIssuePreview($input:ReconciliationIssueResolveInput!){reconciliationIssueResolvePreview(input:$input){preview{refunded{...MoneyFields __typename}events token __typename}userErrors{code message field __typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const ProviderImportListDocument: TypedDocument<ProviderImportListQuery, ProviderImportListQueryVariables> = /* @__PURE__ */ document(
  "ProviderImportList",
  "5726709bd6e05578d87d0c295112e27c71dfe2365629bcd7d4fc9858d4af0c49",
  "query ProviderImportList($first:Int$after:String$last:Int$before:String){providerImports(first:$first after:$after last:$last before:$before){nodes{...ProviderImportFields __typename}pageInfo{...PageFields __typename}__typename}}fragment ProviderImportFields on ProviderImport{id status isDryRun withCustomers error createdAt completedAt providerAccount{id kind __typename}counts{imported known skipped newMembers methods __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const ProviderImportRecordDocument: TypedDocument<ProviderImportRecordQuery, ProviderImportRecordQueryVariables> = /* @__PURE__ */ document(
  "ProviderImportRecord",
  "2f36890692e6ba2fe2a8a5920cb7e5d839e9cba64c24661797935793983e06a4",
  "query ProviderImportRecord($id:ID!$outcome:ImportOutcome$first:Int$after:String$last:Int$before:String){node(id:$id){...on ProviderImport{...ProviderImportFields unmappedPrices{providerPrice name amount{...MoneyFields __typename}intervalUnit intervalCount subscriptions __typename}items(outcome:$outcome first:$first after:$after last:$last before:$before){nodes{id kind providerRef outcome reason priceName isNewMember account{id name __typename}__typename}pageInfo{...PageFields __typename}__typename}__typename}__typename}}fragment ProviderImportFields on ProviderImport{id status isDryRun withCustomers error createdAt completedAt providerAccount{id kind __typename}counts{imported known skipped newMembers methods __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const ProviderConnectStripeDocument: TypedDocument<ProviderConnectStripeMutation, ProviderConnectStripeMutationVariables> = /* @__PURE__ */ document(
  "ProviderConnectStripe",
  "6201e45f1f30b847610623714b7f830e0a268d4dea46d3d98296a79ba8f27673",
  "mutation ProviderConnectStripe($input:ProviderConnectStripeInput!$key:String!){providerConnectStripe(input:$input)@idempotent(key:$key){providerAccount{...ProviderAccountFields __typename}userErrors{code message field __typename}__typename}}fragment ProviderAccountFields on ProviderAccount{id kind isDefault isEnabled renewals webhookUrl rules{priority currencies countries isEnabled offers{id code name __typename}__typename}__typename}",
);

export const ProviderConnectPaypalDocument: TypedDocument<ProviderConnectPaypalMutation, ProviderConnectPaypalMutationVariables> = /* @__PURE__ */ document(
  "ProviderConnectPaypal",
  "cbbe2969dde4dcd763f6cb7fc23b41da99cf8de12804a5a0680e40977370c165",
  "mutation ProviderConnectPaypal($input:ProviderConnectPaypalInput!$key:String!){providerConnectPaypal(input:$input)@idempotent(key:$key){providerAccount{...ProviderAccountFields __typename}userErrors{code message field __typename}__typename}}fragment ProviderAccountFields on ProviderAccount{id kind isDefault isEnabled renewals webhookUrl rules{priority currencies countries isEnabled offers{id code name __typename}__typename}__typename}",
);

export const ProviderConnectManualDocument: TypedDocument<ProviderConnectManualMutation, ProviderConnectManualMutationVariables> = /* @__PURE__ */ document(
  "ProviderConnectManual",
  "a0d64acd564c0b19fd9fecdba2536e542f3cc62d685910392d2d02fc9be545a1",
  "mutation ProviderConnectManual($input:ProviderConnectManualInput!$key:String!){providerConnectManual(input:$input)@idempotent(key:$key){providerAccount{...ProviderAccountFields __typename}userErrors{code message field __typename}__typename}}fragment ProviderAccountFields on ProviderAccount{id kind isDefault isEnabled renewals webhookUrl rules{priority currencies countries isEnabled offers{id code name __typename}__typename}__typename}",
);

export const ProviderEnableDocument: TypedDocument<ProviderEnableMutation, ProviderEnableMutationVariables> = /* @__PURE__ */ document(
  "ProviderEnable",
  "9f246f46ddbd58c1357f56a46e0a299bb76a3885b8df0583c36100d7062bf259",
  "mutation ProviderEnable($id:ID!$key:String!){providerEnable(input:{providerAccount:$id})@idempotent(key:$key){providerAccount{...ProviderAccountFields __typename}userErrors{code message field __typename}__typename}}fragment ProviderAccountFields on ProviderAccount{id kind isDefault isEnabled renewals webhookUrl rules{priority currencies countries isEnabled offers{id code name __typename}__typename}__typename}",
);

export const ProviderDisableDocument: TypedDocument<ProviderDisableMutation, ProviderDisableMutationVariables> = /* @__PURE__ */ document(
  "ProviderDisable",
  "b17d49539f9c0edbc8ed3c54db1df0da056bc82d96497207cbfd0e13083d03c3",
  "mutation ProviderDisable($id:ID!$key:String!){providerDisable(input:{providerAccount:$id})@idempotent(key:$key){providerAccount{...ProviderAccountFields __typename}userErrors{code message field __typename}__typename}}fragment ProviderAccountFields on ProviderAccount{id kind isDefault isEnabled renewals webhookUrl rules{priority currencies countries isEnabled offers{id code name __typename}__typename}__typename}",
);

export const ProviderRulesSetDocument: TypedDocument<ProviderRulesSetMutation, ProviderRulesSetMutationVariables> = /* @__PURE__ */ document(
  "ProviderRulesSet",
  "bbe3a4e47641a0fd2a374596ec300ed723881b4fe2302218cb5112ce22675331",
  "mutation ProviderRulesSet($input:ProviderRulesSetInput!$key:String!){providerRulesSet(input:$input)@idempotent(key:$key){providerAccount{...ProviderAccountFields __typename}userErrors{code message field __typename}__typename}}fragment ProviderAccountFields on ProviderAccount{id kind isDefault isEnabled renewals webhookUrl rules{priority currencies countries isEnabled offers{id code name __typename}__typename}__typename}",
);

export const ProviderWebhookRegisterDocument: TypedDocument<ProviderWebhookRegisterMutation, ProviderWebhookRegisterMutationVariables> = /* @__PURE__ */ document(
  "ProviderWebhookRegister",
  "e80af136cbf6373a6ab76825d87e90e7bd965f3f5626456342cec7d5d4a9318e",
  "mutation ProviderWebhookRegister($id:ID!$key:String!){providerWebhookRegister(input:{providerAccount:$id})@idempotent(key:$key){providerAccount{...ProviderAccountFields __typename}userErrors{code message field __typename}__typename}}fragment ProviderAccountFields on ProviderAccount{id kind isDefault isEnabled renewals webhookUrl rules{priority currencies countries isEnabled offers{id code name __typename}__typename}__typename}",
);

export const ProviderNotificationReplayDocument: TypedDocument<ProviderNotificationReplayMutation, ProviderNotificationReplayMutationVariables> = /* @__PURE__ */ document(
  "ProviderNotificationReplay",
  "57fcebc27174fed289268cc9619c8878a38f635481f873dcb9ce783047f7dffd",
  "mutation ProviderNotificationReplay($id:ID!$key:String!){providerNotificationReplay(input:{notification:$id})@idempotent(key:$key){notification{...ProviderNotificationFields __typename}userErrors{code message field __typename}__typename}}fragment ProviderNotificationFields on ProviderNotification{id eventId type providerRef toldAt receivedAt processedAt replays error providerAccount{id kind __typename}__typename}",
);

export const ProviderIssueResolveDocument: TypedDocument<ProviderIssueResolveMutation, ProviderIssueResolveMutationVariables> = /* @__PURE__ */ document(
  "ProviderIssueResolve",
  "c0f2c54115c295a98835b000f0d8965693df0f94df91ebfaedcd8c0a3063393c",
  "mutation ProviderIssueResolve($input:ReconciliationIssueResolveInput!$key:String!){reconciliationIssueResolve(input:$input)@idempotent(key:$key){issue{...ProviderIssueFields __typename}userErrors{code message field __typename}__typename}}fragment ProviderIssueFields on ReconciliationIssue{id kind status providerRef ours theirs proposal action note createdAt closedAt payment{id amount{...MoneyFields __typename}__typename}providerAccount{id kind __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const ProviderReconcileDocument: TypedDocument<ProviderReconcileMutation, ProviderReconcileMutationVariables> = /* @__PURE__ */ document(
  "ProviderReconcile",
  "e8cfdc3ce1ba29a0f463a2efc5b4f281fe165993463fe59d8effee3e3a81f014",
  "mutation ProviderReconcile($id:ID!$days:Int!$key:String!){reconciliationRun(input:{providerAccount:$id days:$days})@idempotent(key:$key){providerAccount{id __typename}userErrors{code message field __typename}__typename}}",
);

export const ProviderImportStartDocument: TypedDocument<ProviderImportStartMutation, ProviderImportStartMutationVariables> = /* @__PURE__ */ document(
  "ProviderImportStart",
  "f3822bdfcfa2e298a412481c97087078d600024e7427f870eb68d1783117eb22",
  "mutation ProviderImportStart($input:ProviderImportStartInput!$key:String!){providerImportStart(input:$input)@idempotent(key:$key){providerImport{...ProviderImportFields __typename}userErrors{code message field __typename}__typename}}fragment ProviderImportFields on ProviderImport{id status isDryRun withCustomers error createdAt completedAt providerAccount{id kind __typename}counts{imported known skipped newMembers methods __typename}__typename}",
);
