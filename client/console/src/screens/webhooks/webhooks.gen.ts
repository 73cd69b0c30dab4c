// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** PENDING: not sent yet, or to be tried again. EXHAUSTED: ten tries failed. CANCELED: the endpoint was deleted. */
export type WebhookDeliveryState =
  | 'PENDING'
  | 'DELIVERED'
  | 'EXHAUSTED'
  | 'CANCELED';

/** The input of `webhookEndpointCreate`. */
export type WebhookEndpointCreateInput = {
  /** https, of a server in the internet. */
  url: string;
  description?: string;
  /** Names as `invoice.paid`. Empty: all, those to come included. */
  types?: Array<string>;
  /** Shapes what is sent: `subscription { events { id type subject { … } } }`, without arguments or variables. It reads with your permissions. */
  document?: string | null | undefined;
};

/** GONE: it answered 410. FAILING: five days of nothing but failures. */
export type WebhookEndpointDisabledReason =
  | 'GONE'
  | 'FAILING';

/** A stretch of the log: by cursors of events, by times, or both. At most 10,000 events. */
export type WebhookEndpointRedeliverInput = {
  webhookEndpoint: string;
  /** A cursor: what comes after it. */
  after?: string | null | undefined;
  /** A cursor: up to it, its event included. */
  until?: string | null | undefined;
  since?: string | null | undefined;
  before?: string | null | undefined;
  /** Only what was given up after its tries. */
  onlyFailed?: boolean;
};

/** PAUSED by staff, DISABLED by what it answered. Either way its events wait until it is enabled. */
export type WebhookEndpointStatus =
  | 'ENABLED'
  | 'PAUSED'
  | 'DISABLED';

/** What is left out stays. */
export type WebhookEndpointUpdateInput = {
  webhookEndpoint: string;
  url?: string | null | undefined;
  description?: string | null | undefined;
  types?: Array<string> | null | undefined;
  /** An empty one takes the former away. */
  document?: string | null | undefined;
};

/** The codes that `WebhookUserError` can have. */
export type WebhookErrorCode =
  | 'URL_INVALID'
  | 'DESCRIPTION_TOO_LONG'
  | 'TYPE_UNKNOWN'
  | 'DOCUMENT_INVALID'
  | 'DOCUMENT_TOO_COSTLY'
  | 'ENDPOINTS_TOO_MANY'
  | 'ENDPOINT_DELETED'
  | 'OVERLAP_INVALID'
  | 'SECRETS_TOO_MANY'
  | 'RANGE_MISSING'
  | 'RANGE_TOO_LONG';

export type WebhookEndpointFieldsFragment = (
  { id: string, url: string, description: string, types: Array<string>, document: string | null, permissions: Array<string>, status: WebhookEndpointStatus, disabledReason: WebhookEndpointDisabledReason | null, failingSince: string | null, createdAt: string, deletedAt: string | null, secrets: Array<(
    { createdAt: string, endsAt: string | null }
    & { __typename: 'WebhookSecret' }
  )> }
  & { __typename: 'WebhookEndpoint' }
);

export type WebhookDeliveryFieldsFragment = (
  { id: string, eventType: string, state: WebhookDeliveryState, tries: number, nextAt: string, doneAt: string | null, isSample: boolean, createdAt: string, event: string, endpoint: (
    { id: string, url: string }
    & { __typename: 'WebhookEndpoint' }
  ) | null }
  & { __typename: 'WebhookDelivery' }
);

export type WebhookEndpointListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WebhookEndpointListQuery = { webhookEndpoints: (
    { nodes: Array<(
      { id: string, url: string, description: string, types: Array<string>, document: string | null, permissions: Array<string>, status: WebhookEndpointStatus, disabledReason: WebhookEndpointDisabledReason | null, failingSince: string | null, createdAt: string, deletedAt: string | null, secrets: Array<(
        { createdAt: string, endsAt: string | null }
        & { __typename: 'WebhookSecret' }
      )> }
      & { __typename: 'WebhookEndpoint' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'WebhookEndpointConnection' }
  ) };

export type WebhookEndpointRecordQueryVariables = Exact<{
  id: string;
}>;


export type WebhookEndpointRecordQuery = { webhookEndpoint: (
    { id: string, url: string, description: string, types: Array<string>, document: string | null, permissions: Array<string>, status: WebhookEndpointStatus, disabledReason: WebhookEndpointDisabledReason | null, failingSince: string | null, createdAt: string, deletedAt: string | null, secrets: Array<(
      { createdAt: string, endsAt: string | null }
      & { __typename: 'WebhookSecret' }
    )> }
    & { __typename: 'WebhookEndpoint' }
  ) };

export type WebhookDeliveryListQueryVariables = Exact<{
  endpoint?: string | null | undefined;
  states?: Array<WebhookDeliveryState> | WebhookDeliveryState | null | undefined;
  webhookId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WebhookDeliveryListQuery = { webhookDeliveries: (
    { nodes: Array<(
      { id: string, eventType: string, state: WebhookDeliveryState, tries: number, nextAt: string, doneAt: string | null, isSample: boolean, createdAt: string, event: string, endpoint: (
        { id: string, url: string }
        & { __typename: 'WebhookEndpoint' }
      ) | null }
      & { __typename: 'WebhookDelivery' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'WebhookDeliveryConnection' }
  ) };

export type WebhookDeliveryRecordQueryVariables = Exact<{
  id: string;
}>;


export type WebhookDeliveryRecordQuery = { node:
    | { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
    | { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
    | { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookEndpoint' }
    | (
      { id: string, eventType: string, state: WebhookDeliveryState, tries: number, nextAt: string, doneAt: string | null, isSample: boolean, createdAt: string, event: string, attempts: Array<(
        { number: number, startedAt: string, milliseconds: number, url: string, requestHeaders: unknown, requestBody: string, status: number | null, error: string | null, answerHeaders: unknown, answerBody: string }
        & { __typename: 'WebhookAttempt' }
      )>, endpoint: (
        { id: string, url: string }
        & { __typename: 'WebhookEndpoint' }
      ) | null }
      & { __typename: 'WebhookDelivery' }
    )
   | null };

export type WebhookEndpointCreateMutationVariables = Exact<{
  input: WebhookEndpointCreateInput;
  key: string;
}>;


export type WebhookEndpointCreateMutation = { webhookEndpointCreate: (
    { secret: string | null, webhookEndpoint: (
      { id: string, url: string, description: string, types: Array<string>, document: string | null, permissions: Array<string>, status: WebhookEndpointStatus, disabledReason: WebhookEndpointDisabledReason | null, failingSince: string | null, createdAt: string, deletedAt: string | null, secrets: Array<(
        { createdAt: string, endsAt: string | null }
        & { __typename: 'WebhookSecret' }
      )> }
      & { __typename: 'WebhookEndpoint' }
    ) | null, userErrors: Array<(
      { code: WebhookErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'WebhookUserError' }
    )> }
    & { __typename: 'WebhookEndpointCreatePayload' }
  ) };

export type WebhookEndpointUpdateMutationVariables = Exact<{
  input: WebhookEndpointUpdateInput;
  key: string;
}>;


export type WebhookEndpointUpdateMutation = { webhookEndpointUpdate: (
    { webhookEndpoint: (
      { id: string, url: string, description: string, types: Array<string>, document: string | null, permissions: Array<string>, status: WebhookEndpointStatus, disabledReason: WebhookEndpointDisabledReason | null, failingSince: string | null, createdAt: string, deletedAt: string | null, secrets: Array<(
        { createdAt: string, endsAt: string | null }
        & { __typename: 'WebhookSecret' }
      )> }
      & { __typename: 'WebhookEndpoint' }
    ) | null, userErrors: Array<(
      { code: WebhookErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'WebhookUserError' }
    )> }
    & { __typename: 'WebhookEndpointUpdatePayload' }
  ) };

export type WebhookEndpointPauseMutationVariables = Exact<{
  id: string;
  key: string;
}>;


export type WebhookEndpointPauseMutation = { webhookEndpointPause: (
    { webhookEndpoint: (
      { id: string, url: string, description: string, types: Array<string>, document: string | null, permissions: Array<string>, status: WebhookEndpointStatus, disabledReason: WebhookEndpointDisabledReason | null, failingSince: string | null, createdAt: string, deletedAt: string | null, secrets: Array<(
        { createdAt: string, endsAt: string | null }
        & { __typename: 'WebhookSecret' }
      )> }
      & { __typename: 'WebhookEndpoint' }
    ) | null, userErrors: Array<(
      { code: WebhookErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'WebhookUserError' }
    )> }
    & { __typename: 'WebhookEndpointPausePayload' }
  ) };

export type WebhookEndpointEnableMutationVariables = Exact<{
  id: string;
  key: string;
}>;


export type WebhookEndpointEnableMutation = { webhookEndpointEnable: (
    { webhookEndpoint: (
      { id: string, url: string, description: string, types: Array<string>, document: string | null, permissions: Array<string>, status: WebhookEndpointStatus, disabledReason: WebhookEndpointDisabledReason | null, failingSince: string | null, createdAt: string, deletedAt: string | null, secrets: Array<(
        { createdAt: string, endsAt: string | null }
        & { __typename: 'WebhookSecret' }
      )> }
      & { __typename: 'WebhookEndpoint' }
    ) | null, userErrors: Array<(
      { code: WebhookErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'WebhookUserError' }
    )> }
    & { __typename: 'WebhookEndpointEnablePayload' }
  ) };

export type WebhookEndpointDeleteMutationVariables = Exact<{
  id: string;
  key: string;
}>;


export type WebhookEndpointDeleteMutation = { webhookEndpointDelete: (
    { webhookEndpoint: (
      { id: string, url: string, description: string, types: Array<string>, document: string | null, permissions: Array<string>, status: WebhookEndpointStatus, disabledReason: WebhookEndpointDisabledReason | null, failingSince: string | null, createdAt: string, deletedAt: string | null, secrets: Array<(
        { createdAt: string, endsAt: string | null }
        & { __typename: 'WebhookSecret' }
      )> }
      & { __typename: 'WebhookEndpoint' }
    ) | null, userErrors: Array<(
      { code: WebhookErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'WebhookUserError' }
    )> }
    & { __typename: 'WebhookEndpointDeletePayload' }
  ) };

export type WebhookSecretRotateMutationVariables = Exact<{
  id: string;
  overlapHours: number;
  key: string;
}>;


export type WebhookSecretRotateMutation = { webhookEndpointSecretRotate: (
    { secret: string | null, webhookEndpoint: (
      { id: string, url: string, description: string, types: Array<string>, document: string | null, permissions: Array<string>, status: WebhookEndpointStatus, disabledReason: WebhookEndpointDisabledReason | null, failingSince: string | null, createdAt: string, deletedAt: string | null, secrets: Array<(
        { createdAt: string, endsAt: string | null }
        & { __typename: 'WebhookSecret' }
      )> }
      & { __typename: 'WebhookEndpoint' }
    ) | null, userErrors: Array<(
      { code: WebhookErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'WebhookUserError' }
    )> }
    & { __typename: 'WebhookEndpointSecretRotatePayload' }
  ) };

export type WebhookEndpointTestMutationVariables = Exact<{
  id: string;
  key: string;
}>;


export type WebhookEndpointTestMutation = { webhookEndpointTest: (
    { webhookDelivery: (
      { id: string, eventType: string, state: WebhookDeliveryState, tries: number, nextAt: string, doneAt: string | null, isSample: boolean, createdAt: string, event: string, endpoint: (
        { id: string, url: string }
        & { __typename: 'WebhookEndpoint' }
      ) | null }
      & { __typename: 'WebhookDelivery' }
    ) | null, userErrors: Array<(
      { code: WebhookErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'WebhookUserError' }
    )> }
    & { __typename: 'WebhookEndpointTestPayload' }
  ) };

export type WebhookRedeliverMutationVariables = Exact<{
  id: string;
  key: string;
}>;


export type WebhookRedeliverMutation = { webhookDeliveryRedeliver: (
    { webhookDelivery: (
      { id: string, eventType: string, state: WebhookDeliveryState, tries: number, nextAt: string, doneAt: string | null, isSample: boolean, createdAt: string, event: string, endpoint: (
        { id: string, url: string }
        & { __typename: 'WebhookEndpoint' }
      ) | null }
      & { __typename: 'WebhookDelivery' }
    ) | null, userErrors: Array<(
      { code: WebhookErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'WebhookUserError' }
    )> }
    & { __typename: 'WebhookDeliveryRedeliverPayload' }
  ) };

export type WebhookRedeliverRangeMutationVariables = Exact<{
  input: WebhookEndpointRedeliverInput;
  key: string;
}>;


export type WebhookRedeliverRangeMutation = { webhookEndpointRedeliver: (
    { deliveries: number | null, userErrors: Array<(
      { code: WebhookErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'WebhookUserError' }
    )> }
    & { __typename: 'WebhookEndpointRedeliverPayload' }
  ) };

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const WebhookEndpointListDocument: TypedDocument<WebhookEndpointListQuery, WebhookEndpointListQueryVariables> = /* @__PURE__ */ document(
  "WebhookEndpointList",
  "5b75295c0c7cb96c262160cc3fc18286548fd38acc46774d449e6feebe49afdf",
  "query WebhookEndpointList($first:Int$after:String$last:Int$before:String){webhookEndpoints(first:$first after:$after last:$last before:$before){nodes{...WebhookEndpointFields __typename}pageInfo{...PageFields __typename}__typename}}fragment WebhookEndpointFields on WebhookEndpoint{id url description types document permissions status disabledReason failingSince createdAt deletedAt secrets{createdAt endsAt __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const WebhookEndpointRecordDocument: TypedDocument<WebhookEndpointRecordQuery, WebhookEndpointRecordQueryVariables> = /* @__PURE__ */ document(
  "WebhookEndpointRecord",
  "8fceaf27617344e6b2fe9cbcf53a0f18700de3cd37d56f256776d850b80eac3a",
  "query WebhookEndpointRecord($id:ID!){webhookEndpoint(id:$id){...WebhookEndpointFields __typename}}fragment WebhookEndpointFields on WebhookEndpoint{id url description types document permissions status disabledReason failingSince createdAt deletedAt secrets{createdAt endsAt __typename}__typename}",
);

export const WebhookDeliveryListDocument: TypedDocument<WebhookDeliveryListQuery, WebhookDeliveryListQueryVariables> = /* @__PURE__ */ document(
  "WebhookDeliveryList",
  "1ec995b99a761de17d81bcaacbf32b5ad6f6282bf2bab0c3a69cb9e43f1423d5",
  "query WebhookDeliveryList($endpoint:ID$states:[WebhookDeliveryState!]$webhookId:String$first:Int$after:String$last:Int$before:String){webhookDeliveries(webhookEndpoint:$endpoint states:$states webhookId:$webhookId first:$first after:$after last:$last before:$before){nodes{...WebhookDeliveryFields __typename}pageInfo{...PageFields __typename}__typename}}fragment WebhookDeliveryFields on WebhookDelivery{id eventType state tries nextAt doneAt isSample createdAt event endpoint{id url __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const WebhookDeliveryRecordDocument: TypedDocument<WebhookDeliveryRecordQuery, WebhookDeliveryRecordQueryVariables> = /* @__PURE__ */ document(
  "WebhookDeliveryRecord",
  "1e71d7cff6a30aa078d2d0621cf74046d027bc754e89f7f9b5f37fefe1dbe1da",
  "query WebhookDeliveryRecord($id:ID!){node(id:$id){...on WebhookDelivery{...WebhookDeliveryFields attempts{number startedAt milliseconds url requestHeaders requestBody status error answerHeaders answerBody __typename}__typename}__typename}}fragment WebhookDeliveryFields on WebhookDelivery{id eventType state tries nextAt doneAt isSample createdAt event endpoint{id url __typename}__typename}",
);

export const WebhookEndpointCreateDocument: TypedDocument<WebhookEndpointCreateMutation, WebhookEndpointCreateMutationVariables> = /* @__PURE__ */ document(
  "WebhookEndpointCreate",
  "0bd105e4861d77ca7e488f349eba6000488a11e0bc8bffc380b104c1c3a456ca",
  "mutation WebhookEndpointCreate($input:WebhookEndpointCreateInput!$key:String!){webhookEndpointCreate(input:$input)@idempotent(key:$key){webhookEndpoint{...WebhookEndpointFields __typename}secret userErrors{code message field __typename}__typename}}fragment WebhookEndpointFields on WebhookEndpoint{id url description types document permissions status disabledReason failingSince createdAt deletedAt secrets{createdAt endsAt __typename}__typename}",
);

export const WebhookEndpointUpdateDocument: TypedDocument<WebhookEndpointUpdateMutation, WebhookEndpointUpdateMutationVariables> = /* @__PURE__ */ document(
  "WebhookEndpointUpdate",
  "efc42459a3f1d41596fdaa7a0a0e1b13eb09953ffe28e2246c3502cabd0ea147",
  "mutation WebhookEndpointUpdate($input:WebhookEndpointUpdateInput!$key:String!){webhookEndpointUpdate(input:$input)@idempotent(key:$key){webhookEndpoint{...WebhookEndpointFields __typename}userErrors{code message field __typename}__typename}}fragment WebhookEndpointFields on WebhookEndpoint{id url description types document permissions status disabledReason failingSince createdAt deletedAt secrets{createdAt endsAt __typename}__typename}",
);

export const WebhookEndpointPauseDocument: TypedDocument<WebhookEndpointPauseMutation, WebhookEndpointPauseMutationVariables> = /* @__PURE__ */ document(
  "WebhookEndpointPause",
  "401b94f72d58cc234d4f9606a055554b4d3dfc3bdbc5b6740f7cd886144dba26",
  "mutation WebhookEndpointPause($id:ID!$key:String!){webhookEndpointPause(input:{webhookEndpoint:$id})@idempotent(key:$key){webhookEndpoint{...WebhookEndpointFields __typename}userErrors{code message field __typename}__typename}}fragment WebhookEndpointFields on WebhookEndpoint{id url description types document permissions status disabledReason failingSince createdAt deletedAt secrets{createdAt endsAt __typename}__typename}",
);

export const WebhookEndpointEnableDocument: TypedDocument<WebhookEndpointEnableMutation, WebhookEndpointEnableMutationVariables> = /* @__PURE__ */ document(
  "WebhookEndpointEnable",
  "a2946b39f1ee78ac8349052a0c0f7e19538a96279820ead3d4754cfb79d43402",
  "mutation WebhookEndpointEnable($id:ID!$key:String!){webhookEndpointEnable(input:{webhookEndpoint:$id})@idempotent(key:$key){webhookEndpoint{...WebhookEndpointFields __typename}userErrors{code message field __typename}__typename}}fragment WebhookEndpointFields on WebhookEndpoint{id url description types document permissions status disabledReason failingSince createdAt deletedAt secrets{createdAt endsAt __typename}__typename}",
);

export const WebhookEndpointDeleteDocument: TypedDocument<WebhookEndpointDeleteMutation, WebhookEndpointDeleteMutationVariables> = /* @__PURE__ */ document(
  "WebhookEndpointDelete",
  "3b3542d009d447334183d60ad485786f784df06d7815520673dc6ac61426ffbd",
  "mutation WebhookEndpointDelete($id:ID!$key:String!){webhookEndpointDelete(input:{webhookEndpoint:$id})@idempotent(key:$key){webhookEndpoint{...WebhookEndpointFields __typename}userErrors{code message field __typename}__typename}}fragment WebhookEndpointFields on WebhookEndpoint{id url description types document permissions status disabledReason failingSince createdAt deletedAt secrets{createdAt endsAt __typename}__typename}",
);

export const WebhookSecretRotateDocument: TypedDocument<WebhookSecretRotateMutation, WebhookSecretRotateMutationVariables> = /* @__PURE__ */ document(
  "WebhookSecretRotate",
  "917107ee2327bf8eb80cd0f7886e9446849da795eff3e125d9d8127ed4497423",
  "mutation WebhookSecretRotate($id:ID!$overlapHours:Int!$key:String!){webhookEndpointSecretRotate(input:{webhookEndpoint:$id overlapHours:$overlapHours})@idempotent(key:$key){webhookEndpoint{...WebhookEndpointFields __typename}secret userErrors{code message field __typename}__typename}}fragment WebhookEndpointFields on WebhookEndpoint{id url description types document permissions status disabledReason failingSince createdAt deletedAt secrets{createdAt endsAt __typename}__typename}",
);

export const WebhookEndpointTestDocument: TypedDocument<WebhookEndpointTestMutation, WebhookEndpointTestMutationVariables> = /* @__PURE__ */ document(
  "WebhookEndpointTest",
  "c338d8c7a53980b789ed4047071b7ab182e668e6c5e5429eff6b717d2a3f73a4",
  "mutation WebhookEndpointTest($id:ID!$key:String!){webhookEndpointTest(input:{webhookEndpoint:$id})@idempotent(key:$key){webhookDelivery{...WebhookDeliveryFields __typename}userErrors{code message field __typename}__typename}}fragment WebhookDeliveryFields on WebhookDelivery{id eventType state tries nextAt doneAt isSample createdAt event endpoint{id url __typename}__typename}",
);

export const WebhookRedeliverDocument: TypedDocument<WebhookRedeliverMutation, WebhookRedeliverMutationVariables> = /* @__PURE__ */ document(
  "WebhookRedeliver",
  "77a989359195f803bcb03078122da91745ddec2d431e32a168449e872f8b1bc6",
  "mutation WebhookRedeliver($id:ID!$key:String!){webhookDeliveryRedeliver(input:{webhookDelivery:$id})@idempotent(key:$key){webhookDelivery{...WebhookDeliveryFields __typename}userErrors{code message field __typename}__typename}}fragment WebhookDeliveryFields on WebhookDelivery{id eventType state tries nextAt doneAt isSample createdAt event endpoint{id url __typename}__typename}",
);

export const WebhookRedeliverRangeDocument: TypedDocument<WebhookRedeliverRangeMutation, WebhookRedeliverRangeMutationVariables> = /* @__PURE__ */ document(
  "WebhookRedeliverRange",
  "9c269e876cac4396d14d313405c263eea794d64026ac038337e0e64e3583aa34",
  "mutation WebhookRedeliverRange($input:WebhookEndpointRedeliverInput!$key:String!){webhookEndpointRedeliver(input:$input)@idempotent(key:$key){deliveries userErrors{code message field __typename}__typename}}",
);
