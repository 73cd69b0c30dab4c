// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** One of several. A `value` of null resets. */
export type SettingInput = {
  key: string;
  value?: unknown;
};

/** What kind of value a setting takes, and as which JSON. */
export type SettingKindName =
  /** `true` or `false`. */
  | 'BOOLEAN'
  /** A whole number. */
  | 'INTEGER'
  /** An exact number, as a string. */
  | 'DECIMAL'
  /** One line; `minimum` and `maximum` are lengths. */
  | 'TEXT'
  /** Several lines. */
  | 'LONG_TEXT'
  /** A list of texts; `maximum` is how many. */
  | 'TEXTS'
  /** One of `choices`. */
  | 'CHOICE'
  /** As in ISO 8601: `P7D`. */
  | 'DURATION'
  /** `{"amountMinor": "1250", "currency": "USD"}`. */
  | 'MONEY'
  /** A time zone: `Europe/Berlin`. The field `zones` lists them. */
  | 'ZONE'
  /** A language: `pt-BR`. The field `locales` lists them. */
  | 'LOCALE'
  /** An e-mail address. */
  | 'EMAIL'
  /** An address on the web; `choices` are the schemes that it may have. */
  | 'URL'
  /** Whatever fits `schema`. */
  | 'JSON';

/** Where a setting is set. The value nearest to the member counts. */
export type SettingLevel =
  | 'PLATFORM'
  | 'TENANT'
  | 'ACCOUNT'
  | 'MEMBER';

/** The codes that `SettingsUserError` can have. */
export type SettingsErrorCode =
  | 'SETTING_UNKNOWN'
  | 'LEVEL_NOT_ALLOWED'
  | 'VALUE_INVALID'
  | 'KEY_TWICE'
  | 'TOO_MANY'
  | 'REASON_TOO_LONG';

/** The input of `settingsSet`. */
export type SettingsSetInput = {
  settings: Array<SettingInput>;
  level?: SettingLevel;
  /** At ACCOUNT level, whose. */
  account?: string | null | undefined;
  /** At MEMBER level, whose. */
  member?: string | null | undefined;
  /** Why, for the history. */
  reason?: string;
};

export type SettingsFieldsFragment = (
  { key: string, group: string, groupTitle: string, title: string, description: string, level: SettingLevel, value: unknown, default: unknown, inherited: unknown, inheritedFrom: SettingLevel | null, isSet: boolean, isSecret: boolean, kind: (
    { name: SettingKindName, minimum: string | null, maximum: string | null, choices: Array<string>, pattern: string | null, unit: string | null }
    & { __typename: 'SettingKind' }
  ), options: Array<(
    { value: string, title: string }
    & { __typename: 'SettingOption' }
  )> }
  & { __typename: 'Setting' }
);

export type SettingsFormQueryVariables = Exact<{
  locale: string;
  level: SettingLevel;
  account?: string | null | undefined;
  member?: string | null | undefined;
}>;


export type SettingsFormQuery = { settings: Array<(
    { key: string, group: string, groupTitle: string, title: string, description: string, level: SettingLevel, value: unknown, default: unknown, inherited: unknown, inheritedFrom: SettingLevel | null, isSet: boolean, isSecret: boolean, kind: (
      { name: SettingKindName, minimum: string | null, maximum: string | null, choices: Array<string>, pattern: string | null, unit: string | null }
      & { __typename: 'SettingKind' }
    ), options: Array<(
      { value: string, title: string }
      & { __typename: 'SettingOption' }
    )> }
    & { __typename: 'Setting' }
  )> };

export type SettingsReachQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsReachQuery = { viewer: (
    { isPlatformStaff: boolean }
    & { __typename: 'Viewer' }
  ) | null };

export type SettingsChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsChoicesQuery = { zones: Array<(
    { name: string, label: string }
    & { __typename: 'TimeZone' }
  )>, locales: Array<(
    { name: string, label: string }
    & { __typename: 'Locale' }
  )> };

export type SettingsOwnerQueryVariables = Exact<{
  id: string;
}>;


export type SettingsOwnerQuery = { node:
    | (
      { name: string, id: string }
      & { __typename: 'Account' | 'Member' }
    )
    | (
      { id: string }
      & { __typename: 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' | 'ExternalIdentity' }
    )
    | (
      { id: string }
      & { __typename: 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' | 'ProviderImport' | 'ProviderImportItem' }
    )
    | (
      { id: string }
      & { __typename: 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    )
   | null };

export type SettingsHistoryQueryVariables = Exact<{
  level: SettingLevel;
  account?: string | null | undefined;
  member?: string | null | undefined;
  keys?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type SettingsHistoryQuery = { settings: Array<(
    { key: string, history: (
      { nodes: Array<(
        { revision: number, createdAt: string, wasSet: boolean, isSet: boolean, reason: string, old: unknown, new: unknown, actor: (
          { kind: string, id: string | null, name: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'SettingChange' }
      )>, pageInfo: (
        { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
        & { __typename: 'PageInfo' }
      ) }
      & { __typename: 'SettingChangeConnection' }
    ) }
    & { __typename: 'Setting' }
  )> };

export type SettingsSaveMutationVariables = Exact<{
  locale: string;
  input: SettingsSetInput;
  key: string;
}>;


export type SettingsSaveMutation = { settingsSet: (
    { settings: Array<(
      { key: string, group: string, groupTitle: string, title: string, description: string, level: SettingLevel, value: unknown, default: unknown, inherited: unknown, inheritedFrom: SettingLevel | null, isSet: boolean, isSecret: boolean, kind: (
        { name: SettingKindName, minimum: string | null, maximum: string | null, choices: Array<string>, pattern: string | null, unit: string | null }
        & { __typename: 'SettingKind' }
      ), options: Array<(
        { value: string, title: string }
        & { __typename: 'SettingOption' }
      )> }
      & { __typename: 'Setting' }
    )> | null, userErrors: Array<(
      { code: SettingsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SettingsUserError' }
    )> }
    & { __typename: 'SettingsSetPayload' }
  ) };

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const SettingsFormDocument: TypedDocument<SettingsFormQuery, SettingsFormQueryVariables> = /* @__PURE__ */ document(
  "SettingsForm",
  "900a393330308213c6319913be2e7bb5938905f4fa0f9768c2da60406d50cf2d",
  "query SettingsForm($locale:String!$level:SettingLevel!$account:ID$member:ID){settings(level:$level account:$account member:$member){...SettingsFields __typename}}fragment SettingsFields on Setting{key group groupTitle(locale:$locale)title(locale:$locale)description(locale:$locale)level value default inherited inheritedFrom isSet isSecret kind{name minimum maximum choices pattern unit(locale:$locale)__typename}options(locale:$locale){value title __typename}__typename}",
);

export const SettingsReachDocument: TypedDocument<SettingsReachQuery, SettingsReachQueryVariables> = /* @__PURE__ */ document(
  "SettingsReach",
  "93e0508ed866b334b814986391a946af014fe14dcfc6099d871afde53faebf59",
  "query SettingsReach{viewer{isPlatformStaff __typename}}",
);

export const SettingsChoicesDocument: TypedDocument<SettingsChoicesQuery, SettingsChoicesQueryVariables> = /* @__PURE__ */ document(
  "SettingsChoices",
  "e87cb9447e434fd6e35379a8c4bcacf2f2b84641d8ce777ec5b8691510f0318e",
  "query SettingsChoices{zones{name label __typename}locales{name label __typename}}",
);

export const SettingsOwnerDocument: TypedDocument<SettingsOwnerQuery, SettingsOwnerQueryVariables> = /* @__PURE__ */ document(
  "SettingsOwner",
  "fbbd8ea866f79e8f9513a7aad36949f56d6f4cd414a6e3d27f0619f83c9759ac",
  "query SettingsOwner($id:ID!){node(id:$id){id ...on Member{name __typename}...on Account{name __typename}__typename}}",
);

export const SettingsHistoryDocument: TypedDocument<SettingsHistoryQuery, SettingsHistoryQueryVariables> = /* @__PURE__ */ document(
  "SettingsHistory",
  "0a3de33497ec01bb0645d8149b16f8e3b3fd6379131b838f9b9c1d97ac0bbd8e",
  "query SettingsHistory($level:SettingLevel!$account:ID$member:ID$keys:[String!]$after:String){settings(level:$level account:$account member:$member keys:$keys){key history(first:20 after:$after){nodes{revision createdAt wasSet isSet reason old new actor{kind id name __typename}__typename}pageInfo{...PageFields __typename}__typename}__typename}}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const SettingsSaveDocument: TypedDocument<SettingsSaveMutation, SettingsSaveMutationVariables> = /* @__PURE__ */ document(
  "SettingsSave",
  "4cfb2c114fa0dfe9d45531db53746bac51f8229c3be118172ea54496f167644e",
  "mutation SettingsSave($locale:String!$input:SettingsSetInput!$key:String!){settingsSet(input:$input)@idempotent(key:$key){settings{...SettingsFields __typename}userErrors{code message field __typename}__typename}}fragment SettingsFields on Setting{key group groupTitle(locale:$locale)title(locale:$locale)description(locale:$locale)level value default inherited inheritedFrom isSet isSecret kind{name minimum maximum choices pattern unit(locale:$locale)__typename}options(locale:$locale){value title __typename}__typename}",
);
