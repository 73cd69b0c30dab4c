// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The codes that `AccountUserError` can have. */
export type AccountErrorCode =
  /** A person's own account has no seats for others. */
  | 'ACCOUNT_PERSONAL'
  /** The member already owns the maximum number of accounts. */
  | 'ACCOUNTS_TOO_MANY'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** The text must be a single line that is not too long. */
  | 'TEXT_INVALID'
  /** The time zone is unknown. */
  | 'ZONE_UNKNOWN'
  /** The locale is unknown. */
  | 'LOCALE_UNKNOWN'
  /** The billing day is not from 1 to 31. */
  | 'BILLING_DAY_INVALID'
  /** The currency is unknown. */
  | 'CURRENCY_UNKNOWN'
  /** The country is unknown. */
  | 'COUNTRY_UNKNOWN'
  /** The tax number is not valid in that country. */
  | 'TAX_ID_INVALID'
  /** Only an owner can assign or remove this role. */
  | 'ROLE_EXCEEDS_OWN'
  /** The member is the last owner. Make somebody else an owner first. */
  | 'LAST_OWNER'
  /** The member already owns the account. */
  | 'OWNER_ALREADY'
  /** All seats of the account are taken. */
  | 'SEATS_FULL'
  /** More seats are taken than the limit allows. Remove some of them first. */
  | 'SEATS_IN_USE'
  /** The code is not valid. */
  | 'CODE_INVALID'
  /** A CHOICE has too few or too many values, or another kind has values. */
  | 'CHOICES_INVALID'
  /** There are already as many custom fields as possible. */
  | 'FIELDS_TOO_MANY'
  /** The kind of an existing custom field cannot be changed. */
  | 'FIELD_KIND_FIXED'
  /** The custom field was defined by somebody else at the same time. */
  | 'FIELD_TAKEN'
  /** The custom field does not exist or is archived. */
  | 'FIELD_UNKNOWN'
  /** A value for the custom field is required. */
  | 'FIELD_REQUIRED'
  /** The value does not fit the custom field. */
  | 'FIELD_INVALID';

/** The input of `customFieldDefine`. */
export type CustomFieldDefineInput = {
  /** What the field describes. */
  owner: CustomFieldOwner;
  /** The field's unique code. If a field with this code exists, it is updated. */
  code: string;
  label: string;
  /** The type of value that the field accepts. */
  kind: CustomFieldKind;
  /** The possible values: 1 to 100 for a CHOICE, none for other kinds. */
  choices?: Array<string>;
  isRequired?: boolean;
  isVisible?: boolean;
};

/** The type of value that a custom field accepts. */
export type CustomFieldKind =
  | 'TEXT'
  | 'NUMBER'
  | 'BOOLEAN'
  | 'DATE'
  | 'CHOICE';

/** The input of `customFieldMove`. */
export type CustomFieldMoveInput = {
  /** The field to move. */
  customField: string;
  /** The new position among the fields of the same owner, starting at 1. A position beyond the end places the field last. */
  place: number;
};

/** What a custom field describes: accounts or members. */
export type CustomFieldOwner =
  | 'ACCOUNT'
  | 'MEMBER';

export type FieldFieldsFragment = (
  { id: string, owner: CustomFieldOwner, code: string, label: string, kind: CustomFieldKind, choices: Array<string>, isRequired: boolean, isVisible: boolean, archivedAt: string | null }
  & { __typename: 'CustomField' }
);

export type FieldListQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldListQuery = { customFields: Array<(
    { id: string, owner: CustomFieldOwner, code: string, label: string, kind: CustomFieldKind, choices: Array<string>, isRequired: boolean, isVisible: boolean, archivedAt: string | null }
    & { __typename: 'CustomField' }
  )> };

export type FieldDefineMutationVariables = Exact<{
  input: CustomFieldDefineInput;
  key: string;
}>;


export type FieldDefineMutation = { customFieldDefine: (
    { customField: (
      { id: string, owner: CustomFieldOwner, code: string, label: string, kind: CustomFieldKind, choices: Array<string>, isRequired: boolean, isVisible: boolean, archivedAt: string | null }
      & { __typename: 'CustomField' }
    ) | null, userErrors: Array<(
      { code: AccountErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'AccountUserError' }
    )> }
    & { __typename: 'CustomFieldDefinePayload' }
  ) };

export type FieldMoveMutationVariables = Exact<{
  input: CustomFieldMoveInput;
  key: string;
}>;


export type FieldMoveMutation = { customFieldMove: (
    { customFields: Array<(
      { id: string, owner: CustomFieldOwner, code: string, label: string, kind: CustomFieldKind, choices: Array<string>, isRequired: boolean, isVisible: boolean, archivedAt: string | null }
      & { __typename: 'CustomField' }
    )> | null, userErrors: Array<(
      { code: AccountErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'AccountUserError' }
    )> }
    & { __typename: 'CustomFieldMovePayload' }
  ) };

export type FieldArchiveMutationVariables = Exact<{
  field: string;
  key: string;
}>;


export type FieldArchiveMutation = { customFieldArchive: (
    { customField: (
      { id: string, owner: CustomFieldOwner, code: string, label: string, kind: CustomFieldKind, choices: Array<string>, isRequired: boolean, isVisible: boolean, archivedAt: string | null }
      & { __typename: 'CustomField' }
    ) | null, userErrors: Array<(
      { code: AccountErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'AccountUserError' }
    )> }
    & { __typename: 'CustomFieldArchivePayload' }
  ) };

export const FieldListDocument: TypedDocument<FieldListQuery, FieldListQueryVariables> = /* @__PURE__ */ document(
  "FieldList",
  "7bd6bd9f74427acdefafbd0c2f53767311238e19f908d24a5035539b6d3f68b5",
  "query FieldList{customFields{...FieldFields __typename}}fragment FieldFields on CustomField{id owner code label kind choices isRequired isVisible archivedAt __typename}",
);

export const FieldDefineDocument: TypedDocument<FieldDefineMutation, FieldDefineMutationVariables> = /* @__PURE__ */ document(
  "FieldDefine",
  "b705af28b47802b326a7816832c06037bf7d5f241253d0b45b974c267715ce21",
  "mutation FieldDefine($input:CustomFieldDefineInput!$key:String!){customFieldDefine(input:$input)@idempotent(key:$key){customField{...FieldFields __typename}userErrors{code message field __typename}__typename}}fragment FieldFields on CustomField{id owner code label kind choices isRequired isVisible archivedAt __typename}",
);

export const FieldMoveDocument: TypedDocument<FieldMoveMutation, FieldMoveMutationVariables> = /* @__PURE__ */ document(
  "FieldMove",
  "1ea3a32d93d8727ddbae95cd63de779aec987f849f7419bfe0a17b9a9f7c3acb",
  "mutation FieldMove($input:CustomFieldMoveInput!$key:String!){customFieldMove(input:$input)@idempotent(key:$key){customFields{...FieldFields __typename}userErrors{code message field __typename}__typename}}fragment FieldFields on CustomField{id owner code label kind choices isRequired isVisible archivedAt __typename}",
);

export const FieldArchiveDocument: TypedDocument<FieldArchiveMutation, FieldArchiveMutationVariables> = /* @__PURE__ */ document(
  "FieldArchive",
  "403665e01477ce258a735fde73745a127326cc6445c612917c235e3334d7f869",
  "mutation FieldArchive($field:ID!$key:String!){customFieldArchive(input:{customField:$field})@idempotent(key:$key){customField{...FieldFields __typename}userErrors{code message field __typename}__typename}}fragment FieldFields on CustomField{id owner code label kind choices isRequired isVisible archivedAt __typename}",
);
