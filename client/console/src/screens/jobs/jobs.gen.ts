// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The input of `jobDiscard`. */
export type JobDiscardInput = {
  /** The failed jobs, 100 at most. */
  jobs: Array<string>;
};

/** The codes that `JobUserError` can have. */
export type JobErrorCode =
  /** None of the jobs is held. */
  | 'NOT_HELD'
  /** There are too many jobs. */
  | 'TOO_MANY';

/** The input of `jobRetry`. */
export type JobRetryInput = {
  /** The failed jobs, 100 at most. */
  jobs: Array<string>;
};

export type JobsBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type JobsBoardQuery = { jobs: (
    { isEverywhere: boolean, queues: Array<(
      { kind: string, waiting: number, running: number, failed: number, oldestAt: string | null }
      & { __typename: 'JobQueue' }
    )>, workers: Array<(
      { name: string, version: string, startedAt: string, seenAt: string, isThere: boolean, isLeaving: boolean, atWork: Array<(
        { kind: string, count: number }
        & { __typename: 'WorkerJobs' }
      )> }
      & { __typename: 'WorkerNode' }
    )> | null, schedules: Array<(
      { name: string, everySeconds: number, lastAt: string | null, nextAt: string | null }
      & { __typename: 'JobSchedule' }
    )> | null }
    & { __typename: 'Jobs' }
  ) };

export type JobsFailedQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type JobsFailedQuery = { jobs: (
    { failed: (
      { nodes: Array<(
        { id: string, kind: string, cause: string, tries: number, queuedAt: string, failedAt: string, error: string, traceback: string | null }
        & { __typename: 'FailedJob' }
      )>, pageInfo: (
        { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
        & { __typename: 'PageInfo' }
      ) }
      & { __typename: 'FailedJobConnection' }
    ) }
    & { __typename: 'Jobs' }
  ) };

export type JobsDueQueryVariables = Exact<{
  kinds?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type JobsDueQuery = { agendaCounts: Array<(
    { kind: string, count: number, nextAt: string }
    & { __typename: 'AgendaCount' }
  )>, agenda: (
    { nodes: Array<(
      { id: string, kind: string, dueAt: string, attempts: number, subject:
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
          & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
        )
       | null }
      & { __typename: 'AgendaEntry' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'AgendaEntryConnection' }
  ) };

export type JobsRetryMutationVariables = Exact<{
  input: JobRetryInput;
  key: string;
}>;


export type JobsRetryMutation = { jobRetry: (
    { count: number | null, userErrors: Array<(
      { code: JobErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'JobUserError' }
    )> }
    & { __typename: 'JobRetryPayload' }
  ) };

export type JobsDiscardMutationVariables = Exact<{
  input: JobDiscardInput;
  key: string;
}>;


export type JobsDiscardMutation = { jobDiscard: (
    { count: number | null, userErrors: Array<(
      { code: JobErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'JobUserError' }
    )> }
    & { __typename: 'JobDiscardPayload' }
  ) };

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const JobsBoardDocument: TypedDocument<JobsBoardQuery, JobsBoardQueryVariables> = /* @__PURE__ */ document(
  "JobsBoard",
  "6f6c4d081a7b11a1638fec2af6867a86180963cc0f6f8c69a1c94b68ec83288c",
  "query JobsBoard{jobs{isEverywhere queues{kind waiting running failed oldestAt __typename}workers{name version startedAt seenAt isThere isLeaving atWork{kind count __typename}__typename}schedules{name everySeconds lastAt nextAt __typename}__typename}}",
);

export const JobsFailedDocument: TypedDocument<JobsFailedQuery, JobsFailedQueryVariables> = /* @__PURE__ */ document(
  "JobsFailed",
  "f64780c1aed848747ca75b8457cbbac4b4729d24407fbf3b7c82ccaa6425eb9c",
  "query JobsFailed($first:Int!$after:String){jobs{failed(first:$first after:$after){nodes{id kind cause tries queuedAt failedAt error traceback __typename}pageInfo{...PageFields __typename}__typename}__typename}}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const JobsDueDocument: TypedDocument<JobsDueQuery, JobsDueQueryVariables> = /* @__PURE__ */ document(
  "JobsDue",
  "94be75d8e790ad07210ee8a86c0aeeb508ae236f530fdd142474df4405b1ae2a",
  "query JobsDue($kinds:[String!]$first:Int$after:String$last:Int$before:String){agendaCounts{kind count nextAt __typename}agenda(kinds:$kinds first:$first after:$after last:$last before:$before){nodes{id kind dueAt attempts subject{__typename id}__typename}pageInfo{...PageFields __typename}__typename}}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const JobsRetryDocument: TypedDocument<JobsRetryMutation, JobsRetryMutationVariables> = /* @__PURE__ */ document(
  "JobsRetry",
  "cd6486297aa42b63503673589cb1fa4d7799acd3463daf6a65878917cb2bba83",
  "mutation JobsRetry($input:JobRetryInput!$key:String!){jobRetry(input:$input)@idempotent(key:$key){count userErrors{code message field __typename}__typename}}",
);

export const JobsDiscardDocument: TypedDocument<JobsDiscardMutation, JobsDiscardMutationVariables> = /* @__PURE__ */ document(
  "JobsDiscard",
  "6031d70b52bfca23b74a2530e2214234e5fec528b9f689c9660d7460f267e134",
  "mutation JobsDiscard($input:JobDiscardInput!$key:String!){jobDiscard(input:$input)@idempotent(key:$key){count userErrors{code message field __typename}__typename}}",
);
