// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The input of `consentPurposePublish`. */
export type ConsentPurposePublishInput = {
  code: string;
  name: string;
  /** What is agreed to. Another text is another version. */
  text: string;
  url?: string | null | undefined;
  /** Nobody signs up without it. */
  isRequired?: boolean;
};

/** What an erasure waits for: it is looked at once a day. */
export type ErasureHindrance =
  | 'LAST_OWNER'
  | 'ACCOUNT_OWNER'
  | 'PAYMENT_IN_FLIGHT';

/** An erasure can be taken back while it is REQUESTED. */
export type ErasureStatus =
  | 'REQUESTED'
  | 'CANCELED'
  | 'RUNNING'
  | 'DONE';

/** What erasure does to a person's rows of a table. */
export type ErasureTreatment =
  | 'ERASE'
  | 'PSEUDONYMISE'
  | 'KEEP'
  | 'NOTHING';

/** The file can be fetched while the export is READY. */
export type ExportStatus =
  | 'QUEUED'
  | 'READY'
  | 'EXPIRED';

/** The input of `memberErasureCancelFor`. */
export type MemberErasureCancelForInput = {
  member: string;
};

/** The codes that `PrivacyUserError` can have. */
export type PrivacyErrorCode =
  | 'ALREADY_ERASED'
  | 'ERASURE_UNDER_WAY'
  | 'ERASURE_BEGUN'
  | 'NO_ERASURE'
  | 'LAST_OWNER'
  | 'ACCOUNT_OWNER'
  | 'REASON_INVALID'
  | 'TOO_MANY_EXPORTS'
  | 'PURPOSE_UNKNOWN'
  | 'CONSENT_REQUIRED'
  | 'CONSENT_OUTDATED'
  | 'CODE_INVALID'
  | 'NAME_INVALID'
  | 'TEXT_INVALID'
  | 'URL_INVALID'
  | 'IN_USE';

export type PrivacyPurposeFieldsFragment = (
  { id: string, code: string, name: string, version: number, isRequired: boolean, archivedAt: string | null }
  & { __typename: 'ConsentPurpose' }
);

export type PrivacyErasureFieldsFragment = (
  { id: string, status: ErasureStatus, reason: string, dueAt: string, createdAt: string, finishedAt: string | null, heldBy: ErasureHindrance | null, member: (
    { id: string, name: string }
    & { __typename: 'Member' }
  ) | null }
  & { __typename: 'Erasure' }
);

export type PrivacyPurposeListQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyPurposeListQuery = { consentPurposes: Array<(
    { id: string, code: string, name: string, version: number, isRequired: boolean, archivedAt: string | null }
    & { __typename: 'ConsentPurpose' }
  )> };

export type PrivacyPurposeTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyPurposeTextsQuery = { consentPurposes: Array<(
    { id: string, code: string, name: string, version: number, isRequired: boolean, archivedAt: string | null, versions: Array<(
      { version: number, text: string, url: string | null, publishedAt: string }
      & { __typename: 'ConsentVersion' }
    )> }
    & { __typename: 'ConsentPurpose' }
  )> };

export type PrivacyErasureListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PrivacyErasureListQuery = { erasures: (
    { nodes: Array<(
      { id: string, status: ErasureStatus, reason: string, dueAt: string, createdAt: string, finishedAt: string | null, heldBy: ErasureHindrance | null, member: (
        { id: string, name: string }
        & { __typename: 'Member' }
      ) | null }
      & { __typename: 'Erasure' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'ErasureConnection' }
  ) };

export type PrivacyErasureRecordQueryVariables = Exact<{
  id: string;
}>;


export type PrivacyErasureRecordQuery = { node:
    | { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Export' | 'ExternalIdentity' }
    | { __typename: 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' | 'ProviderImport' }
    | { __typename: 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    | (
      { id: string, status: ErasureStatus, reason: string, dueAt: string, createdAt: string, finishedAt: string | null, heldBy: ErasureHindrance | null, report: Array<(
        { table: string, treatment: ErasureTreatment, holds: string, because: string, rows: number }
        & { __typename: 'ErasureLine' }
      )>, member: (
        { id: string, name: string }
        & { __typename: 'Member' }
      ) | null }
      & { __typename: 'Erasure' }
    )
   | null };

export type PrivacyExportListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PrivacyExportListQuery = { memberExports: (
    { nodes: Array<(
      { id: string, status: ExportStatus, createdAt: string, expiresAt: string | null, member: (
        { id: string, name: string }
        & { __typename: 'Member' }
      ) | null, file: (
        { id: string, url: string | null }
        & { __typename: 'File' }
      ) | null }
      & { __typename: 'MemberExport' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'MemberExportConnection' }
  ) };

export type PrivacyPublishMutationVariables = Exact<{
  input: ConsentPurposePublishInput;
  key: string;
}>;


export type PrivacyPublishMutation = { consentPurposePublish: (
    { purpose: (
      { id: string, code: string, name: string, version: number, isRequired: boolean, archivedAt: string | null }
      & { __typename: 'ConsentPurpose' }
    ) | null, userErrors: Array<(
      { code: PrivacyErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'PrivacyUserError' }
    )> }
    & { __typename: 'ConsentPurposePublishPayload' }
  ) };

export type PrivacyArchiveMutationVariables = Exact<{
  purpose: string;
  key: string;
}>;


export type PrivacyArchiveMutation = { consentPurposeArchive: (
    { purpose: (
      { id: string, code: string, name: string, version: number, isRequired: boolean, archivedAt: string | null }
      & { __typename: 'ConsentPurpose' }
    ) | null, userErrors: Array<(
      { code: PrivacyErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'PrivacyUserError' }
    )> }
    & { __typename: 'ConsentPurposeArchivePayload' }
  ) };

export type PrivacyErasureTakeBackMutationVariables = Exact<{
  input: MemberErasureCancelForInput;
}>;


export type PrivacyErasureTakeBackMutation = { memberErasureCancelFor: (
    { erasure: (
      { id: string, status: ErasureStatus, reason: string, dueAt: string, createdAt: string, finishedAt: string | null, heldBy: ErasureHindrance | null, member: (
        { id: string, name: string }
        & { __typename: 'Member' }
      ) | null }
      & { __typename: 'Erasure' }
    ) | null, userErrors: Array<(
      { code: PrivacyErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'PrivacyUserError' }
    )> }
    & { __typename: 'MemberErasureCancelForPayload' }
  ) };

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const PrivacyPurposeListDocument: TypedDocument<PrivacyPurposeListQuery, PrivacyPurposeListQueryVariables> = /* @__PURE__ */ document(
  "PrivacyPurposeList",
  "a3dae8fca1bd143888204134b3e51053a4ebc202d5c4b553d5a4e3c136a4574a",
  "query PrivacyPurposeList{consentPurposes(withArchived:true){...PrivacyPurposeFields __typename}}fragment PrivacyPurposeFields on ConsentPurpose{id code name version isRequired archivedAt __typename}",
);

export const PrivacyPurposeTextsDocument: TypedDocument<PrivacyPurposeTextsQuery, PrivacyPurposeTextsQueryVariables> = /* @__PURE__ */ document(
  "PrivacyPurposeTexts",
  "383dd2a86d716c87ea54e1c0527ee5557968a8836fece9ec184ab9b2f2bfe18f",
  "query PrivacyPurposeTexts{consentPurposes(withArchived:true){...PrivacyPurposeFields versions{version text url publishedAt __typename}__typename}}fragment PrivacyPurposeFields on ConsentPurpose{id code name version isRequired archivedAt __typename}",
);

export const PrivacyErasureListDocument: TypedDocument<PrivacyErasureListQuery, PrivacyErasureListQueryVariables> = /* @__PURE__ */ document(
  "PrivacyErasureList",
  "8a5596e925f387cdeb04b30332b1567964ed17a0a31ff81e896673317b5d1668",
  "query PrivacyErasureList($first:Int$after:String$last:Int$before:String){erasures(first:$first after:$after last:$last before:$before){nodes{...PrivacyErasureFields __typename}pageInfo{...PageFields __typename}__typename}}fragment PrivacyErasureFields on Erasure{id status reason dueAt createdAt finishedAt heldBy member{id name __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const PrivacyErasureRecordDocument: TypedDocument<PrivacyErasureRecordQuery, PrivacyErasureRecordQueryVariables> = /* @__PURE__ */ document(
  "PrivacyErasureRecord",
  "6208320eb6d8390b0cb2b605128b71ba589e36522795ed41f4d9197706a4f894",
  "query PrivacyErasureRecord($id:ID!){node(id:$id){...on Erasure{...PrivacyErasureFields report{table treatment holds because rows __typename}__typename}__typename}}fragment PrivacyErasureFields on Erasure{id status reason dueAt createdAt finishedAt heldBy member{id name __typename}__typename}",
);

export const PrivacyExportListDocument: TypedDocument<PrivacyExportListQuery, PrivacyExportListQueryVariables> = /* @__PURE__ */ document(
  "PrivacyExportList",
  "9c300e16453636203a469efc356b309797726c8a121a757fc93adc3bd7499bc5",
  "query PrivacyExportList($first:Int$after:String$last:Int$before:String){memberExports(first:$first after:$after last:$last before:$before){nodes{id status createdAt expiresAt member{id name __typename}file{id url(inline:false)__typename}__typename}pageInfo{...PageFields __typename}__typename}}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const PrivacyPublishDocument: TypedDocument<PrivacyPublishMutation, PrivacyPublishMutationVariables> = /* @__PURE__ */ document(
  "PrivacyPublish",
  "fffc4b323b657ca8ea8f5665e767021c83a9c6788a9843da81503895c17ed577",
  "mutation PrivacyPublish($input:ConsentPurposePublishInput!$key:String!){consentPurposePublish(input:$input)@idempotent(key:$key){purpose{...PrivacyPurposeFields __typename}userErrors{code message field __typename}__typename}}fragment PrivacyPurposeFields on ConsentPurpose{id code name version isRequired archivedAt __typename}",
);

export const PrivacyArchiveDocument: TypedDocument<PrivacyArchiveMutation, PrivacyArchiveMutationVariables> = /* @__PURE__ */ document(
  "PrivacyArchive",
  "8472173f5543e10ddfa5b2bfe006515df226f3cdd7569a8f7f778617d1e0f567",
  "mutation PrivacyArchive($purpose:ID!$key:String!){consentPurposeArchive(input:{purpose:$purpose})@idempotent(key:$key){purpose{...PrivacyPurposeFields __typename}userErrors{code message field __typename}__typename}}fragment PrivacyPurposeFields on ConsentPurpose{id code name version isRequired archivedAt __typename}",
);

export const PrivacyErasureTakeBackDocument: TypedDocument<PrivacyErasureTakeBackMutation, PrivacyErasureTakeBackMutationVariables> = /* @__PURE__ */ document(
  "PrivacyErasureTakeBack",
  "3cbfc18c86761c0e945e30873f030ef2ffa6c2290962ac3bd1fc90fa2311f4e4",
  "mutation PrivacyErasureTakeBack($input:MemberErasureCancelForInput!){memberErasureCancelFor(input:$input){erasure{...PrivacyErasureFields __typename}userErrors{code message field __typename}__typename}}fragment PrivacyErasureFields on Erasure{id status reason dueAt createdAt finishedAt heldBy member{id name __typename}__typename}",
);
