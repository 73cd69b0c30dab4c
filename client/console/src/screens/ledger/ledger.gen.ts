// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The name of an invariant. */
export type InvariantName =
  | 'TRIAL_BALANCE'
  | 'RECEIVABLE'
  | 'BALANCE'
  | 'CREDITS'
  | 'DEFERRED'
  | 'EARNED'
  | 'GIFTS'
  | 'SUSPENSE'
  | 'CLEARING';

/** The chart of accounts. */
export type LedgerAccount =
  /** What accounts owe on invoices. */
  | 'RECEIVABLE'
  /** Money that providers hold for the business. */
  | 'CLEARING'
  /** Money that providers paid out. */
  | 'BANK'
  /** Payments in open disputes. */
  | 'DISPUTED'
  /** Invoiced revenue that is not recognized yet. */
  | 'DEFERRED'
  /** Tax on invoices. */
  | 'TAX'
  /** What the business owes accounts. */
  | 'BALANCE'
  /** Credits that were paid for and not used. */
  | 'CREDITS'
  /** Gifts, which are owed to those who redeem them. */
  | 'GIFTS'
  /** Refunds that have not arrived yet. */
  | 'REFUNDS_PAYABLE'
  /** Unexpected money. */
  | 'SUSPENSE'
  /** Recognized revenue. */
  | 'REVENUE'
  /** Fees of providers. */
  | 'FEES'
  /** Lost disputes. */
  | 'LOSSES'
  /** Invoices that were written off as uncollectible. */
  | 'BAD_DEBT'
  /** Rounding differences. */
  | 'ROUNDING';

/** Filters ledger entries. All given conditions must match. */
export type LedgerEntryFilter = {
  /** Only entries of this account. */
  account?: string | null | undefined;
  /** Only entries with this ledger account on either side. */
  ledgerAccount?: LedgerAccount | null | undefined;
  /** Only entries that were booked for this object. */
  subject?: string | null | undefined;
  /** Only entries at or after this time. */
  from?: string | null | undefined;
  /** Only entries before this time. */
  to?: string | null | undefined;
  currency?: string | null | undefined;
};

/** The codes that `TaxUserError` can have. */
export type TaxErrorCode =
  | 'COUNTRY_UNKNOWN'
  | 'NAME_INVALID'
  | 'NO_TAX_ID'
  | 'PERCENT_INVALID'
  | 'REGION_INVALID'
  | 'TAX_ID_CHANGED'
  | 'TAX_ID_UNKNOWN'
  | 'TAX_RATE_TAKEN';

/** The input of `taxRateCreate`. */
export type TaxRateCreateInput = {
  name: string;
  /** From 0 to 100, with four places at most. */
  percent: string;
  country?: string | null | undefined;
  /** Of the country. */
  region?: string | null | undefined;
  product?: string | null | undefined;
};

export type LedgerBalanceQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type LedgerBalanceQuery = { trialBalance: (
    { asOf: string, rows: Array<(
      { ledgerAccount: LedgerAccount, debits: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credits: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balance: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'TrialBalanceRow' }
    )>, totals: Array<(
      { debits: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credits: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'TrialBalanceTotal' }
    )> }
    & { __typename: 'TrialBalance' }
  ) };

export type LedgerChecksQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerChecksQuery = { invariants: Array<(
    { name: InvariantName, isKept: boolean, expected: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), found: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), tolerance: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ) }
    & { __typename: 'Invariant' }
  )> };

export type LedgerEntryListQueryVariables = Exact<{
  filter?: LedgerEntryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type LedgerEntryListQuery = { ledgerEntries: (
    { nodes: Array<(
      { id: string, debit: LedgerAccount, credit: LedgerAccount, occurredAt: string, subjectKind: string, subjectId: string, amount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null }
      & { __typename: 'LedgerEntry' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'LedgerEntryConnection' }
  ) };

export type LedgerDaysQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type LedgerDaysQuery = { revenueDays: (
    { nodes: Array<(
      { id: string, day: string, closedAt: string | null, period: (
        { start: string, end: string }
        & { __typename: 'Period' }
      ), total: Array<(
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      )> }
      & { __typename: 'RevenueDay' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'RevenueDayConnection' }
  ) };

export type LedgerTaxRatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type LedgerTaxRatesQuery = { taxRates: (
    { nodes: Array<(
      { id: string, name: string, percent: string, country: string | null, region: string | null, createdAt: string, archivedAt: string | null, product: (
        { id: string, name: string }
        & { __typename: 'Product' }
      ) | null }
      & { __typename: 'TaxRate' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'TaxRateConnection' }
  ) };

export type LedgerTaxRateCreateMutationVariables = Exact<{
  input: TaxRateCreateInput;
  key: string;
}>;


export type LedgerTaxRateCreateMutation = { taxRateCreate: (
    { taxRate: (
      { id: string }
      & { __typename: 'TaxRate' }
    ) | null, userErrors: Array<(
      { code: TaxErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TaxUserError' }
    )> }
    & { __typename: 'TaxRateCreatePayload' }
  ) };

export type LedgerTaxRateArchiveMutationVariables = Exact<{
  taxRate: string;
  key: string;
}>;


export type LedgerTaxRateArchiveMutation = { taxRateArchive: (
    { taxRate: (
      { id: string, archivedAt: string | null }
      & { __typename: 'TaxRate' }
    ) | null, userErrors: Array<(
      { code: TaxErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TaxUserError' }
    )> }
    & { __typename: 'TaxRateArchivePayload' }
  ) };

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const LedgerBalanceDocument: TypedDocument<LedgerBalanceQuery, LedgerBalanceQueryVariables> = /* @__PURE__ */ document(
  "LedgerBalance",
  "1b7757727058248f8824bf6bd9e3c17a96a5a8a0211e39fe48c1dac4ecaf6d38",
  "query LedgerBalance($asOf:DateTime){trialBalance(asOf:$asOf){asOf rows{ledgerAccount debits{...MoneyFields __typename}credits{...MoneyFields __typename}balance{...MoneyFields __typename}__typename}totals{debits{...MoneyFields __typename}credits{...MoneyFields __typename}__typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const LedgerChecksDocument: TypedDocument<LedgerChecksQuery, LedgerChecksQueryVariables> = /* @__PURE__ */ document(
  "LedgerChecks",
  "984fcf72d02896f1f9a1035bd0862f7362ee49753df5d0b6bcf8f74528cce53b",
  "query LedgerChecks{invariants{name isKept expected{...MoneyFields __typename}found{...MoneyFields __typename}tolerance{...MoneyFields __typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const LedgerEntryListDocument: TypedDocument<LedgerEntryListQuery, LedgerEntryListQueryVariables> = /* @__PURE__ */ document(
  "LedgerEntryList",
  "f54b128426c2643ae3f1217ae99ec4cdb4b5fd1a7d16a9453c9e590a8648da0f",
  "query LedgerEntryList($filter:LedgerEntryFilter$first:Int$after:String$last:Int$before:String){ledgerEntries(filter:$filter first:$first after:$after last:$last before:$before){nodes{id debit credit amount{...MoneyFields __typename}occurredAt account{id name __typename}subjectKind subjectId __typename}pageInfo{...PageFields __typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const LedgerDaysDocument: TypedDocument<LedgerDaysQuery, LedgerDaysQueryVariables> = /* @__PURE__ */ document(
  "LedgerDays",
  "28f7bee22cfac3637c4a8b62dfd5bc090c84bddad4d428daca47a5013538064c",
  "query LedgerDays($first:Int$after:String$last:Int$before:String){revenueDays(first:$first after:$after last:$last before:$before){nodes{id day closedAt period{start end __typename}total{...MoneyFields __typename}__typename}pageInfo{...PageFields __typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const LedgerTaxRatesDocument: TypedDocument<LedgerTaxRatesQuery, LedgerTaxRatesQueryVariables> = /* @__PURE__ */ document(
  "LedgerTaxRates",
  "98e496a1d6a624775c2aa689257c081a4ed04f6d26560826475464afdee1bfa0",
  "query LedgerTaxRates($first:Int$after:String$last:Int$before:String){taxRates(first:$first after:$after last:$last before:$before){nodes{id name percent country region createdAt archivedAt product{id name __typename}__typename}pageInfo{...PageFields __typename}__typename}}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const LedgerTaxRateCreateDocument: TypedDocument<LedgerTaxRateCreateMutation, LedgerTaxRateCreateMutationVariables> = /* @__PURE__ */ document(
  "LedgerTaxRateCreate",
  "b829e9abb64117352fcb74e36b3ba937c8625e8776127cbf170b62fff6f0431c",
  "mutation LedgerTaxRateCreate($input:TaxRateCreateInput!$key:String!){taxRateCreate(input:$input)@idempotent(key:$key){taxRate{id __typename}userErrors{code message field __typename}__typename}}",
);

export const LedgerTaxRateArchiveDocument: TypedDocument<LedgerTaxRateArchiveMutation, LedgerTaxRateArchiveMutationVariables> = /* @__PURE__ */ document(
  "LedgerTaxRateArchive",
  "7838c6f3bd3a1e9495a721ee63a25a236e9464f2620dbc084928d034b7add010",
  "mutation LedgerTaxRateArchive($taxRate:ID!$key:String!){taxRateArchive(input:{taxRate:$taxRate})@idempotent(key:$key){taxRate{id archivedAt __typename}userErrors{code message field __typename}__typename}}",
);
