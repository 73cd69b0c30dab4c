// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The interval into which a range is divided, in the time zone of the business. */
export type AnalyticsGrain =
  | 'DAY'
  | 'WEEK'
  | 'MONTH';

export type AnalyticsChangesFragment = (
  { currency: string, opening: string, new: string, expansion: string, contraction: string, churn: string, reactivation: string, pause: string, resume: string, closing: string }
  & { __typename: 'MrrChanges' }
);

export type AnalyticsMoneyChurnFragment = (
  { rate: string | null, netRate: string | null, changes: (
    { currency: string, opening: string, new: string, expansion: string, contraction: string, churn: string, reactivation: string, pause: string, resume: string, closing: string }
    & { __typename: 'MrrChanges' }
  ) }
  & { __typename: 'MoneyChurn' }
);

export type AnalyticsWorthFragment = (
  { currency: string, members: number, perMember: string | null, churn: string | null, lifetimeValue: string | null }
  & { __typename: 'LifetimeValue' }
);

export type AnalyticsRevenueFragment = (
  { byCurrency: Array<(
    { amount: string, currency: string }
    & { __typename: 'ExactAmount' }
  )>, normalised: (
    { amount: string, currency: string }
    & { __typename: 'ExactAmount' }
  ) | null }
  & { __typename: 'RecurringRevenue' }
);

export type AnalyticsCohortFragment = (
  { month: string, currency: string, members: number, amount: string, kept: Array<(
    { months: number, members: number, amount: string, memberRate: string | null, moneyRate: string | null }
    & { __typename: 'CohortRetention' }
  )> }
  & { __typename: 'Cohort' }
);

export type AnalyticsRecoveryFragment = (
  { currency: string, failed: number, recovered: number, lost: number, failedAmount: string, recoveredAmount: string, lostAmount: string, rate: string | null }
  & { __typename: 'PaymentRecovery' }
);

export type AnalyticsClockQueryVariables = Exact<{ [key: string]: never; }>;


export type AnalyticsClockQuery = { testClock: (
    { now: string }
    & { __typename: 'TestClock' }
  ) | null };

export type AnalyticsFiguresQueryVariables = Exact<{
  asOf?: string | null | undefined;
  from: string;
  to: string;
}>;


export type AnalyticsFiguresQuery = { mrr: (
    { byCurrency: Array<(
      { amount: string, currency: string }
      & { __typename: 'ExactAmount' }
    )>, normalised: (
      { amount: string, currency: string }
      & { __typename: 'ExactAmount' }
    ) | null }
    & { __typename: 'RecurringRevenue' }
  ), arr: (
    { byCurrency: Array<(
      { amount: string, currency: string }
      & { __typename: 'ExactAmount' }
    )>, normalised: (
      { amount: string, currency: string }
      & { __typename: 'ExactAmount' }
    ) | null }
    & { __typename: 'RecurringRevenue' }
  ), activeMembers: (
    { paying: number, inTrial: number, entitled: number }
    & { __typename: 'ActiveMembers' }
  ), churn: (
    { members: (
      { opening: number, lost: number, rate: string | null }
      & { __typename: 'MemberChurn' }
    ), money: Array<(
      { rate: string | null, netRate: string | null, changes: (
        { currency: string, opening: string, new: string, expansion: string, contraction: string, churn: string, reactivation: string, pause: string, resume: string, closing: string }
        & { __typename: 'MrrChanges' }
      ) }
      & { __typename: 'MoneyChurn' }
    )>, normalised: (
      { rate: string | null, netRate: string | null, changes: (
        { currency: string, opening: string, new: string, expansion: string, contraction: string, churn: string, reactivation: string, pause: string, resume: string, closing: string }
        & { __typename: 'MrrChanges' }
      ) }
      & { __typename: 'MoneyChurn' }
    ) | null }
    & { __typename: 'Churn' }
  ), ltv: (
    { byCurrency: Array<(
      { currency: string, members: number, perMember: string | null, churn: string | null, lifetimeValue: string | null }
      & { __typename: 'LifetimeValue' }
    )>, normalised: (
      { currency: string, members: number, perMember: string | null, churn: string | null, lifetimeValue: string | null }
      & { __typename: 'LifetimeValue' }
    ) | null }
    & { __typename: 'LifetimeValues' }
  ) };

export type AnalyticsMovementsQueryVariables = Exact<{
  from: string;
  to: string;
  grain: AnalyticsGrain;
}>;


export type AnalyticsMovementsQuery = { mrrMovements: Array<(
    { period: (
      { start: string, end: string }
      & { __typename: 'Period' }
    ), byCurrency: Array<(
      { currency: string, opening: string, new: string, expansion: string, contraction: string, churn: string, reactivation: string, pause: string, resume: string, closing: string }
      & { __typename: 'MrrChanges' }
    )>, normalised: (
      { currency: string, opening: string, new: string, expansion: string, contraction: string, churn: string, reactivation: string, pause: string, resume: string, closing: string }
      & { __typename: 'MrrChanges' }
    ) | null }
    & { __typename: 'MrrPeriod' }
  )> };

export type AnalyticsCohortsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  months: number;
}>;


export type AnalyticsCohortsQuery = { cohorts: (
    { byCurrency: Array<(
      { month: string, currency: string, members: number, amount: string, kept: Array<(
        { months: number, members: number, amount: string, memberRate: string | null, moneyRate: string | null }
        & { __typename: 'CohortRetention' }
      )> }
      & { __typename: 'Cohort' }
    )>, normalised: Array<(
      { month: string, currency: string, members: number, amount: string, kept: Array<(
        { months: number, members: number, amount: string, memberRate: string | null, moneyRate: string | null }
        & { __typename: 'CohortRetention' }
      )> }
      & { __typename: 'Cohort' }
    )> | null }
    & { __typename: 'Cohorts' }
  ) };

export type AnalyticsOutcomesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  from: string;
  to: string;
}>;


export type AnalyticsOutcomesQuery = { trialConversion: (
    { started: number, converted: number, lost: number, running: number, rate: string | null }
    & { __typename: 'TrialConversion' }
  ), failedPaymentRecovery: (
    { byCurrency: Array<(
      { currency: string, failed: number, recovered: number, lost: number, failedAmount: string, recoveredAmount: string, lostAmount: string, rate: string | null }
      & { __typename: 'PaymentRecovery' }
    )>, normalised: (
      { currency: string, failed: number, recovered: number, lost: number, failedAmount: string, recoveredAmount: string, lostAmount: string, rate: string | null }
      & { __typename: 'PaymentRecovery' }
    ) | null }
    & { __typename: 'PaymentRecoveries' }
  ) };

export type AnalyticsRevenueDaysQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type AnalyticsRevenueDaysQuery = { revenueDays: (
    { nodes: Array<(
      { id: string, day: string, total: Array<(
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      )> }
      & { __typename: 'RevenueDay' }
    )> }
    & { __typename: 'RevenueDayConnection' }
  ) };

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export const AnalyticsClockDocument: TypedDocument<AnalyticsClockQuery, AnalyticsClockQueryVariables> = /* @__PURE__ */ document(
  "AnalyticsClock",
  "3064c9abd8a58230b4d71e84ac7e0f8a2fc75afc0cb6b7b1e1c7ec3d7dd031b9",
  "query AnalyticsClock{testClock{now __typename}}",
);

export const AnalyticsFiguresDocument: TypedDocument<AnalyticsFiguresQuery, AnalyticsFiguresQueryVariables> = /* @__PURE__ */ document(
  "AnalyticsFigures",
  "378830e1072b596c40f0037024b01cb8396e7f61e628390f02462ca370cd0f0d",
  "query AnalyticsFigures($asOf:DateTime$from:DateTime!$to:DateTime!){mrr(asOf:$asOf){...AnalyticsRevenue __typename}arr(asOf:$asOf){...AnalyticsRevenue __typename}activeMembers(asOf:$asOf){paying inTrial entitled __typename}churn(from:$from to:$to){members{opening lost rate __typename}money{...AnalyticsMoneyChurn __typename}normalised{...AnalyticsMoneyChurn __typename}__typename}ltv(asOf:$asOf){byCurrency{...AnalyticsWorth __typename}normalised{...AnalyticsWorth __typename}__typename}}fragment AnalyticsRevenue on RecurringRevenue{byCurrency{amount currency __typename}normalised{amount currency __typename}__typename}fragment AnalyticsMoneyChurn on MoneyChurn{changes{...AnalyticsChanges __typename}rate netRate __typename}fragment AnalyticsWorth on LifetimeValue{currency members perMember churn lifetimeValue __typename}fragment AnalyticsChanges on MrrChanges{currency opening new expansion contraction churn reactivation pause resume closing __typename}",
);

export const AnalyticsMovementsDocument: TypedDocument<AnalyticsMovementsQuery, AnalyticsMovementsQueryVariables> = /* @__PURE__ */ document(
  "AnalyticsMovements",
  "6736fda05ea9ac535d14f49176faab65dfa2f4a4e7059c6720818c047730824f",
  "query AnalyticsMovements($from:DateTime!$to:DateTime!$grain:AnalyticsGrain!){mrrMovements(from:$from to:$to grain:$grain){period{start end __typename}byCurrency{...AnalyticsChanges __typename}normalised{...AnalyticsChanges __typename}__typename}}fragment AnalyticsChanges on MrrChanges{currency opening new expansion contraction churn reactivation pause resume closing __typename}",
);

export const AnalyticsCohortsDocument: TypedDocument<AnalyticsCohortsQuery, AnalyticsCohortsQueryVariables> = /* @__PURE__ */ document(
  "AnalyticsCohorts",
  "c06584f6cf166161b8efa271c1c3b57a84cd5bfc47fbff1aa0c3dba7a537a8ef",
  "query AnalyticsCohorts($asOf:DateTime$months:Int!){cohorts(asOf:$asOf months:$months){byCurrency{...AnalyticsCohort __typename}normalised{...AnalyticsCohort __typename}__typename}}fragment AnalyticsCohort on Cohort{month currency members amount kept{months members amount memberRate moneyRate __typename}__typename}",
);

export const AnalyticsOutcomesDocument: TypedDocument<AnalyticsOutcomesQuery, AnalyticsOutcomesQueryVariables> = /* @__PURE__ */ document(
  "AnalyticsOutcomes",
  "8fcce07094c4338516f5344e19cc9e0879989334c89200560452cf0571b8a4d2",
  "query AnalyticsOutcomes($asOf:DateTime$from:DateTime!$to:DateTime!){trialConversion(from:$from to:$to asOf:$asOf){started converted lost running rate __typename}failedPaymentRecovery(from:$from to:$to asOf:$asOf){byCurrency{...AnalyticsRecovery __typename}normalised{...AnalyticsRecovery __typename}__typename}}fragment AnalyticsRecovery on PaymentRecovery{currency failed recovered lost failedAmount recoveredAmount lostAmount rate __typename}",
);

export const AnalyticsRevenueDaysDocument: TypedDocument<AnalyticsRevenueDaysQuery, AnalyticsRevenueDaysQueryVariables> = /* @__PURE__ */ document(
  "AnalyticsRevenueDays",
  "1afc554273e17aedc20c1a7da974a44be1064de503c65a5cf6401bae8929e588",
  "query AnalyticsRevenueDays($from:Date$to:Date){revenueDays(from:$from to:$to first:100){nodes{id day total{...MoneyFields __typename}__typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);
