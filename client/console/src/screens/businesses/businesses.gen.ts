// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The input of `brandUpdate`. */
export type BrandUpdateInput = {
  /** A file that was uploaded as BRAND; null takes the logo away. */
  logo?: string | null | undefined;
  /** As `#14614e`. Text in it must be readable: contrast AA on light pages. */
  accentLight?: string | null | undefined;
  /** The same on dark pages; null lets it follow from the light one. */
  accentDark?: string | null | undefined;
  senderName?: string | null | undefined;
  replyTo?: string | null | undefined;
};

/** The input of `domainAdd`. */
export type DomainAddInput = {
  host: string;
};

/** The input of `domainMakeCanonical`. */
export type DomainMakeCanonicalInput = {
  host: string;
};

/** The input of `domainRemove`. */
export type DomainRemoveInput = {
  host: string;
};

/** The input of `domainVerify`. */
export type DomainVerifyInput = {
  host: string;
};

/** The purpose of a file, which determines the allowed types and sizes. */
export type FilePurpose =
  /** The picture of a member. */
  | 'AVATAR'
  /** A document of an account. */
  | 'DOCUMENT'
  /** A file with all data about a member. */
  | 'EXPORT'
  /** The logo of the business. */
  | 'BRAND';

/** The status of a file. It can be downloaded while it is READY. */
export type FileStatus =
  /** The upload was started, and is not checked yet. */
  | 'PENDING'
  /** The file was checked and can be downloaded. */
  | 'READY'
  /** The upload was rejected; see `rejectedReason`. */
  | 'REJECTED'
  /** The file was deleted and cannot be downloaded. */
  | 'DELETED';

/** The input of `fileUploadComplete`. */
export type FileUploadCompleteInput = {
  /** The file that was uploaded. */
  file: string;
};

/** The input of `fileUploadCreate`. */
export type FileUploadCreateInput = {
  /** The purpose of the file. */
  purpose: FilePurpose;
  /** The name of the file. */
  name: string;
  /** The content type without parameters, such as `application/pdf`. */
  contentType: string;
  /** The exact size in bytes. */
  size: number;
  /** The account whose storage the file uses. Defaults to the viewer's own. */
  account?: string | null | undefined;
};

/** The codes that `FilesUserError` can have. */
export type FilesErrorCode =
  /** The type of the file is not allowed. */
  | 'TYPE_NOT_ALLOWED'
  /** The file is empty or too large. */
  | 'SIZE_NOT_ALLOWED'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** An avatar must belong to the member's own account. */
  | 'ACCOUNT_NOT_ALLOWED'
  /** The account does not have enough storage left. */
  | 'QUOTA_EXCEEDED'
  /** Nothing was uploaded yet. */
  | 'UPLOAD_MISSING';

/** The input of `tenantClose`. */
export type TenantCloseInput = {
  tenant: string;
};

/** The input of `tenantCreate`. */
export type TenantCreateInput = {
  /** 3 to 40 letters, digits and hyphens; the first label of its host. */
  slug: string;
  name: string;
  currency: string;
  zone?: string;
  locale?: string;
  /** A test business has a clock that can be moved on. */
  isTest?: boolean;
  /** Who gets a link that makes them its first administrator. */
  ownerEmail?: string | null | undefined;
};

/** The input of `tenantOwnershipTransfer`. */
export type TenantOwnershipTransferInput = {
  tenant: string;
  /** One's own business, or one that it owns. */
  newOwner: string;
};

/** The input of `tenantRestore`. */
export type TenantRestoreInput = {
  tenant: string;
};

/** Whether a business is open: SUSPENDED may be restored, CLOSED is for good. */
export type TenantStatus =
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'CLOSED';

/** The input of `tenantSuspend`. */
export type TenantSuspendInput = {
  tenant: string;
  /** For its owner; its visitors do not see it. */
  reason: string;
};

/** The input of `tenantUpdate`. */
export type TenantUpdateInput = {
  /** One's own where none is named. */
  tenant?: string | null | undefined;
  name?: string | null | undefined;
  zone?: string | null | undefined;
  locale?: string | null | undefined;
};

/** The codes that `TenantsUserError` can have. */
export type TenantsErrorCode =
  | 'SLUG_INVALID'
  | 'SLUG_TAKEN'
  | 'NAME_INVALID'
  | 'CURRENCY_UNKNOWN'
  | 'ZONE_UNKNOWN'
  | 'LOCALE_UNKNOWN'
  | 'EMAIL_INVALID'
  | 'EMAIL_UNCONFIRMED'
  | 'REASON_INVALID'
  | 'SIGN_UP_CLOSED'
  | 'TOO_MANY_TENANTS'
  | 'TENANT_IS_OWN'
  | 'TENANT_CLOSED'
  | 'TENANT_NOT_OPEN'
  | 'TENANT_OWNS_OTHERS'
  | 'OWNERSHIP_CYCLE'
  | 'HOST_INVALID'
  | 'HOST_NOT_ALLOWED'
  | 'HOST_UNKNOWN'
  | 'HOST_UNPROVED'
  | 'HOST_TAKEN'
  | 'HOST_IN_USE'
  | 'TOO_MANY_HOSTS'
  | 'COLOUR_INVALID'
  | 'CONTRAST_TOO_LOW'
  | 'LOGO_INVALID'
  | 'NOT_A_TEST'
  | 'INSTANT_INVALID'
  | 'CLOCK_BUSY';

export type BusinessesFieldsFragment = (
  { id: string, slug: string, name: string, status: TenantStatus, statusReason: string | null, currency: string, zone: string, locale: string, isTest: boolean, createdAt: string, hosts: Array<string>, owner: (
    { id: string, name: string }
    & { __typename: 'Tenant' }
  ) | null }
  & { __typename: 'Tenant' }
);

export type BusinessesDomainFragment = (
  { id: string, host: string, readable: string, isCanonical: boolean, isGiven: boolean, verifiedAt: string | null, checkedAt: string | null, failingSince: string | null, record: (
    { name: string, text: string }
    & { __typename: 'DomainRecord' }
  ) | null }
  & { __typename: 'Domain' }
);

export type BusinessesBrandFragment = (
  { id: string, accentLight: string | null, accentDark: string | null, logoUrl: string | null, senderName: string, replyTo: string | null }
  & { __typename: 'BusinessProfile' }
);

export type BusinessesOwnedQueryVariables = Exact<{
  includeIndirect: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BusinessesOwnedQuery = { tenants: (
    { nodes: Array<(
      { id: string, slug: string, name: string, status: TenantStatus, statusReason: string | null, currency: string, zone: string, locale: string, isTest: boolean, createdAt: string, hosts: Array<string>, owner: (
        { id: string, name: string }
        & { __typename: 'Tenant' }
      ) | null }
      & { __typename: 'Tenant' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'TenantConnection' }
  ) };

export type BusinessesOneQueryVariables = Exact<{
  tenant: string;
}>;


export type BusinessesOneQuery = { tenantOwned: (
    { id: string, slug: string, name: string, status: TenantStatus, statusReason: string | null, currency: string, zone: string, locale: string, isTest: boolean, createdAt: string, hosts: Array<string>, owner: (
      { id: string, name: string }
      & { __typename: 'Tenant' }
    ) | null }
    & { __typename: 'Tenant' }
  ) };

export type BusinessesHeirsQueryVariables = Exact<{ [key: string]: never; }>;


export type BusinessesHeirsQuery = { tenants: (
    { nodes: Array<(
      { id: string, name: string, status: TenantStatus }
      & { __typename: 'Tenant' }
    )> }
    & { __typename: 'TenantConnection' }
  ) };

export type BusinessesChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type BusinessesChoicesQuery = { zones: Array<(
    { name: string, label: string }
    & { __typename: 'TimeZone' }
  )>, locales: Array<(
    { name: string, label: string }
    & { __typename: 'Locale' }
  )> };

export type BusinessesDomainsQueryVariables = Exact<{ [key: string]: never; }>;


export type BusinessesDomainsQuery = { domains: Array<(
    { id: string, host: string, readable: string, isCanonical: boolean, isGiven: boolean, verifiedAt: string | null, checkedAt: string | null, failingSince: string | null, record: (
      { name: string, text: string }
      & { __typename: 'DomainRecord' }
    ) | null }
    & { __typename: 'Domain' }
  )> };

export type BusinessesLookQueryVariables = Exact<{ [key: string]: never; }>;


export type BusinessesLookQuery = { brand: (
    { id: string, accentLight: string | null, accentDark: string | null, logoUrl: string | null, senderName: string, replyTo: string | null }
    & { __typename: 'BusinessProfile' }
  ) };

export type BusinessesCreateMutationVariables = Exact<{
  input: TenantCreateInput;
  key: string;
}>;


export type BusinessesCreateMutation = { tenantCreate: (
    { tenant: (
      { id: string, slug: string, name: string, status: TenantStatus, statusReason: string | null, currency: string, zone: string, locale: string, isTest: boolean, createdAt: string, hosts: Array<string>, owner: (
        { id: string, name: string }
        & { __typename: 'Tenant' }
      ) | null }
      & { __typename: 'Tenant' }
    ) | null, userErrors: Array<(
      { code: TenantsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TenantsUserError' }
    )> }
    & { __typename: 'TenantCreatePayload' }
  ) };

export type BusinessesUpdateMutationVariables = Exact<{
  input: TenantUpdateInput;
  key: string;
}>;


export type BusinessesUpdateMutation = { tenantUpdate: (
    { tenant: (
      { id: string, slug: string, name: string, status: TenantStatus, statusReason: string | null, currency: string, zone: string, locale: string, isTest: boolean, createdAt: string, hosts: Array<string>, owner: (
        { id: string, name: string }
        & { __typename: 'Tenant' }
      ) | null }
      & { __typename: 'Tenant' }
    ) | null, userErrors: Array<(
      { code: TenantsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TenantsUserError' }
    )> }
    & { __typename: 'TenantUpdatePayload' }
  ) };

export type BusinessesSuspendMutationVariables = Exact<{
  input: TenantSuspendInput;
  key: string;
}>;


export type BusinessesSuspendMutation = { tenantSuspend: (
    { tenant: (
      { id: string, slug: string, name: string, status: TenantStatus, statusReason: string | null, currency: string, zone: string, locale: string, isTest: boolean, createdAt: string, hosts: Array<string>, owner: (
        { id: string, name: string }
        & { __typename: 'Tenant' }
      ) | null }
      & { __typename: 'Tenant' }
    ) | null, userErrors: Array<(
      { code: TenantsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TenantsUserError' }
    )> }
    & { __typename: 'TenantSuspendPayload' }
  ) };

export type BusinessesRestoreMutationVariables = Exact<{
  input: TenantRestoreInput;
  key: string;
}>;


export type BusinessesRestoreMutation = { tenantRestore: (
    { tenant: (
      { id: string, slug: string, name: string, status: TenantStatus, statusReason: string | null, currency: string, zone: string, locale: string, isTest: boolean, createdAt: string, hosts: Array<string>, owner: (
        { id: string, name: string }
        & { __typename: 'Tenant' }
      ) | null }
      & { __typename: 'Tenant' }
    ) | null, userErrors: Array<(
      { code: TenantsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TenantsUserError' }
    )> }
    & { __typename: 'TenantRestorePayload' }
  ) };

export type BusinessesCloseMutationVariables = Exact<{
  input: TenantCloseInput;
  key: string;
}>;


export type BusinessesCloseMutation = { tenantClose: (
    { tenant: (
      { id: string, slug: string, name: string, status: TenantStatus, statusReason: string | null, currency: string, zone: string, locale: string, isTest: boolean, createdAt: string, hosts: Array<string>, owner: (
        { id: string, name: string }
        & { __typename: 'Tenant' }
      ) | null }
      & { __typename: 'Tenant' }
    ) | null, userErrors: Array<(
      { code: TenantsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TenantsUserError' }
    )> }
    & { __typename: 'TenantClosePayload' }
  ) };

export type BusinessesTransferMutationVariables = Exact<{
  input: TenantOwnershipTransferInput;
  key: string;
}>;


export type BusinessesTransferMutation = { tenantOwnershipTransfer: (
    { tenant: (
      { id: string, slug: string, name: string, status: TenantStatus, statusReason: string | null, currency: string, zone: string, locale: string, isTest: boolean, createdAt: string, hosts: Array<string>, owner: (
        { id: string, name: string }
        & { __typename: 'Tenant' }
      ) | null }
      & { __typename: 'Tenant' }
    ) | null, userErrors: Array<(
      { code: TenantsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TenantsUserError' }
    )> }
    & { __typename: 'TenantOwnershipTransferPayload' }
  ) };

export type BusinessesDomainAddMutationVariables = Exact<{
  input: DomainAddInput;
  key: string;
}>;


export type BusinessesDomainAddMutation = { domainAdd: (
    { domain: (
      { id: string, host: string, readable: string, isCanonical: boolean, isGiven: boolean, verifiedAt: string | null, checkedAt: string | null, failingSince: string | null, record: (
        { name: string, text: string }
        & { __typename: 'DomainRecord' }
      ) | null }
      & { __typename: 'Domain' }
    ) | null, userErrors: Array<(
      { code: TenantsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TenantsUserError' }
    )> }
    & { __typename: 'DomainAddPayload' }
  ) };

export type BusinessesDomainVerifyMutationVariables = Exact<{
  input: DomainVerifyInput;
  key: string;
}>;


export type BusinessesDomainVerifyMutation = { domainVerify: (
    { domain: (
      { id: string, host: string, readable: string, isCanonical: boolean, isGiven: boolean, verifiedAt: string | null, checkedAt: string | null, failingSince: string | null, record: (
        { name: string, text: string }
        & { __typename: 'DomainRecord' }
      ) | null }
      & { __typename: 'Domain' }
    ) | null, userErrors: Array<(
      { code: TenantsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TenantsUserError' }
    )> }
    & { __typename: 'DomainVerifyPayload' }
  ) };

export type BusinessesDomainMakeCanonicalMutationVariables = Exact<{
  input: DomainMakeCanonicalInput;
  key: string;
}>;


export type BusinessesDomainMakeCanonicalMutation = { domainMakeCanonical: (
    { domain: (
      { id: string, host: string, readable: string, isCanonical: boolean, isGiven: boolean, verifiedAt: string | null, checkedAt: string | null, failingSince: string | null, record: (
        { name: string, text: string }
        & { __typename: 'DomainRecord' }
      ) | null }
      & { __typename: 'Domain' }
    ) | null, userErrors: Array<(
      { code: TenantsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TenantsUserError' }
    )> }
    & { __typename: 'DomainMakeCanonicalPayload' }
  ) };

export type BusinessesDomainRemoveMutationVariables = Exact<{
  input: DomainRemoveInput;
  key: string;
}>;


export type BusinessesDomainRemoveMutation = { domainRemove: (
    { domain: (
      { id: string, host: string, readable: string, isCanonical: boolean, isGiven: boolean, verifiedAt: string | null, checkedAt: string | null, failingSince: string | null, record: (
        { name: string, text: string }
        & { __typename: 'DomainRecord' }
      ) | null }
      & { __typename: 'Domain' }
    ) | null, userErrors: Array<(
      { code: TenantsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TenantsUserError' }
    )> }
    & { __typename: 'DomainRemovePayload' }
  ) };

export type BusinessesBrandUpdateMutationVariables = Exact<{
  input: BrandUpdateInput;
  key: string;
}>;


export type BusinessesBrandUpdateMutation = { brandUpdate: (
    { business: (
      { id: string, accentLight: string | null, accentDark: string | null, logoUrl: string | null, senderName: string, replyTo: string | null }
      & { __typename: 'BusinessProfile' }
    ) | null, userErrors: Array<(
      { code: TenantsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TenantsUserError' }
    )> }
    & { __typename: 'BrandUpdatePayload' }
  ) };

export type BusinessesUploadCreateMutationVariables = Exact<{
  input: FileUploadCreateInput;
  key: string;
}>;


export type BusinessesUploadCreateMutation = { fileUploadCreate: (
    { file: (
      { id: string }
      & { __typename: 'File' }
    ) | null, upload: (
      { url: string, method: string, fields: Array<(
        { name: string, value: string }
        & { __typename: 'FileUploadField' }
      )> }
      & { __typename: 'FileUpload' }
    ) | null, userErrors: Array<(
      { code: FilesErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'FilesUserError' }
    )> }
    & { __typename: 'FileUploadCreatePayload' }
  ) };

export type BusinessesUploadCompleteMutationVariables = Exact<{
  input: FileUploadCompleteInput;
  key: string;
}>;


export type BusinessesUploadCompleteMutation = { fileUploadComplete: (
    { file: (
      { id: string, status: FileStatus, rejectedReason: string | null }
      & { __typename: 'File' }
    ) | null, userErrors: Array<(
      { code: FilesErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'FilesUserError' }
    )> }
    & { __typename: 'FileUploadCompletePayload' }
  ) };

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const BusinessesOwnedDocument: TypedDocument<BusinessesOwnedQuery, BusinessesOwnedQueryVariables> = /* @__PURE__ */ document(
  "BusinessesOwned",
  "f5816906830161cd61f1b4f45f0f2be3f7981d5394cd11939daa95b8bda3ea9a",
  "query BusinessesOwned($includeIndirect:Boolean!$first:Int$after:String$last:Int$before:String){tenants(includeIndirect:$includeIndirect first:$first after:$after last:$last before:$before){nodes{...BusinessesFields __typename}pageInfo{...PageFields __typename}__typename}}fragment BusinessesFields on Tenant{id slug name status statusReason currency zone locale isTest createdAt hosts owner{id name __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const BusinessesOneDocument: TypedDocument<BusinessesOneQuery, BusinessesOneQueryVariables> = /* @__PURE__ */ document(
  "BusinessesOne",
  "14869f7b0c23311e98402b869e98de607a672f9efc6b33c74277fa8c299f5c71",
  "query BusinessesOne($tenant:ID!){tenantOwned(tenant:$tenant){...BusinessesFields __typename}}fragment BusinessesFields on Tenant{id slug name status statusReason currency zone locale isTest createdAt hosts owner{id name __typename}__typename}",
);

export const BusinessesHeirsDocument: TypedDocument<BusinessesHeirsQuery, BusinessesHeirsQueryVariables> = /* @__PURE__ */ document(
  "BusinessesHeirs",
  "065d4768b338ee92a9554ea51272f081d182d24a8d80d8cf78bcdcc235759c9d",
  "query BusinessesHeirs{tenants(includeIndirect:false first:100){nodes{id name status __typename}__typename}}",
);

export const BusinessesChoicesDocument: TypedDocument<BusinessesChoicesQuery, BusinessesChoicesQueryVariables> = /* @__PURE__ */ document(
  "BusinessesChoices",
  "bc11ceae0b15b8783b01b521d4323e58d93b3e18f97aa8db9efaa498f777b466",
  "query BusinessesChoices{zones{name label __typename}locales{name label __typename}}",
);

export const BusinessesDomainsDocument: TypedDocument<BusinessesDomainsQuery, BusinessesDomainsQueryVariables> = /* @__PURE__ */ document(
  "BusinessesDomains",
  "caba947c034697006677f8945cf7df589a8b5b419e676fb6ed1119c7d34ac554",
  "query BusinessesDomains{domains{...BusinessesDomain __typename}}fragment BusinessesDomain on Domain{id host readable isCanonical isGiven verifiedAt checkedAt failingSince record{name text __typename}__typename}",
);

export const BusinessesLookDocument: TypedDocument<BusinessesLookQuery, BusinessesLookQueryVariables> = /* @__PURE__ */ document(
  "BusinessesLook",
  "9de9758cceaa3b109eaba908c51fd5b83e352aca4e984c1c00a8933f795a1387",
  "query BusinessesLook{brand{...BusinessesBrand __typename}}fragment BusinessesBrand on BusinessProfile{id accentLight accentDark logoUrl senderName replyTo __typename}",
);

export const BusinessesCreateDocument: TypedDocument<BusinessesCreateMutation, BusinessesCreateMutationVariables> = /* @__PURE__ */ document(
  "BusinessesCreate",
  "6ff9ca663badd2f6108425b4c5227ae09738ea347e00b84640ac77f30c3e05ac",
  "mutation BusinessesCreate($input:TenantCreateInput!$key:String!){tenantCreate(input:$input)@idempotent(key:$key){tenant{...BusinessesFields __typename}userErrors{code message field __typename}__typename}}fragment BusinessesFields on Tenant{id slug name status statusReason currency zone locale isTest createdAt hosts owner{id name __typename}__typename}",
);

export const BusinessesUpdateDocument: TypedDocument<BusinessesUpdateMutation, BusinessesUpdateMutationVariables> = /* @__PURE__ */ document(
  "BusinessesUpdate",
  "ab640a4a8770a821d9d047708b9943ede67fc10c285ffd5bccc2d70cbf58063b",
  "mutation BusinessesUpdate($input:TenantUpdateInput!$key:String!){tenantUpdate(input:$input)@idempotent(key:$key){tenant{...BusinessesFields __typename}userErrors{code message field __typename}__typename}}fragment BusinessesFields on Tenant{id slug name status statusReason currency zone locale isTest createdAt hosts owner{id name __typename}__typename}",
);

export const BusinessesSuspendDocument: TypedDocument<BusinessesSuspendMutation, BusinessesSuspendMutationVariables> = /* @__PURE__ */ document(
  "BusinessesSuspend",
  "f1cd850031d53037feeb4e7ae6c81c8cb1a43f032f3680b6139b6479945aa0e1",
  "mutation BusinessesSuspend($input:TenantSuspendInput!$key:String!){tenantSuspend(input:$input)@idempotent(key:$key){tenant{...BusinessesFields __typename}userErrors{code message field __typename}__typename}}fragment BusinessesFields on Tenant{id slug name status statusReason currency zone locale isTest createdAt hosts owner{id name __typename}__typename}",
);

export const BusinessesRestoreDocument: TypedDocument<BusinessesRestoreMutation, BusinessesRestoreMutationVariables> = /* @__PURE__ */ document(
  "BusinessesRestore",
  "78393e6dfdef6e4da95dd53ea5fd5d0b6e7d57ad6acf937861853b76d21d022e",
  "mutation BusinessesRestore($input:TenantRestoreInput!$key:String!){tenantRestore(input:$input)@idempotent(key:$key){tenant{...BusinessesFields __typename}userErrors{code message field __typename}__typename}}fragment BusinessesFields on Tenant{id slug name status statusReason currency zone locale isTest createdAt hosts owner{id name __typename}__typename}",
);

export const BusinessesCloseDocument: TypedDocument<BusinessesCloseMutation, BusinessesCloseMutationVariables> = /* @__PURE__ */ document(
  "BusinessesClose",
  "54e7b9a2ca2040101af3e48432ffaa3a9f810d03289f539090ce9713482636bd",
  "mutation BusinessesClose($input:TenantCloseInput!$key:String!){tenantClose(input:$input)@idempotent(key:$key){tenant{...BusinessesFields __typename}userErrors{code message field __typename}__typename}}fragment BusinessesFields on Tenant{id slug name status statusReason currency zone locale isTest createdAt hosts owner{id name __typename}__typename}",
);

export const BusinessesTransferDocument: TypedDocument<BusinessesTransferMutation, BusinessesTransferMutationVariables> = /* @__PURE__ */ document(
  "BusinessesTransfer",
  "b54f7172df9e26f234e2eb732c5158ce3d77e8bb8d637e954b9e7cb48d772e2a",
  "mutation BusinessesTransfer($input:TenantOwnershipTransferInput!$key:String!){tenantOwnershipTransfer(input:$input)@idempotent(key:$key){tenant{...BusinessesFields __typename}userErrors{code message field __typename}__typename}}fragment BusinessesFields on Tenant{id slug name status statusReason currency zone locale isTest createdAt hosts owner{id name __typename}__typename}",
);

export const BusinessesDomainAddDocument: TypedDocument<BusinessesDomainAddMutation, BusinessesDomainAddMutationVariables> = /* @__PURE__ */ document(
  "BusinessesDomainAdd",
  "6fa33eefa2f3d0f0c2d826cb397d65820634053a9b227b034400f7e5d287d709",
  "mutation BusinessesDomainAdd($input:DomainAddInput!$key:String!){domainAdd(input:$input)@idempotent(key:$key){domain{...BusinessesDomain __typename}userErrors{code message field __typename}__typename}}fragment BusinessesDomain on Domain{id host readable isCanonical isGiven verifiedAt checkedAt failingSince record{name text __typename}__typename}",
);

export const BusinessesDomainVerifyDocument: TypedDocument<BusinessesDomainVerifyMutation, BusinessesDomainVerifyMutationVariables> = /* @__PURE__ */ document(
  "BusinessesDomainVerify",
  "15168091968b9b492e921dca641949321830c969d5e4a89b74b4ec0d550e6ba0",
  "mutation BusinessesDomainVerify($input:DomainVerifyInput!$key:String!){domainVerify(input:$input)@idempotent(key:$key){domain{...BusinessesDomain __typename}userErrors{code message field __typename}__typename}}fragment BusinessesDomain on Domain{id host readable isCanonical isGiven verifiedAt checkedAt failingSince record{name text __typename}__typename}",
);

export const BusinessesDomainMakeCanonicalDocument: TypedDocument<BusinessesDomainMakeCanonicalMutation, BusinessesDomainMakeCanonicalMutationVariables> = /* @__PURE__ */ document(
  "BusinessesDomainMakeCanonical",
  "b58cc005b6dabca2c7e7d6fadfb7017f12eff9a931174af738a6e4c238c766f5",
  "mutation BusinessesDomainMakeCanonical($input:DomainMakeCanonicalInput!$key:String!){domainMakeCanonical(input:$input)@idempotent(key:$key){domain{...BusinessesDomain __typename}userErrors{code message field __typename}__typename}}fragment BusinessesDomain on Domain{id host readable isCanonical isGiven verifiedAt checkedAt failingSince record{name text __typename}__typename}",
);

export const BusinessesDomainRemoveDocument: TypedDocument<BusinessesDomainRemoveMutation, BusinessesDomainRemoveMutationVariables> = /* @__PURE__ */ document(
  "BusinessesDomainRemove",
  "b74f26d1c247048aa98ba5d1b81fea9af33d9cb63ff92500ebe2a0af2084315e",
  "mutation BusinessesDomainRemove($input:DomainRemoveInput!$key:String!){domainRemove(input:$input)@idempotent(key:$key){domain{...BusinessesDomain __typename}userErrors{code message field __typename}__typename}}fragment BusinessesDomain on Domain{id host readable isCanonical isGiven verifiedAt checkedAt failingSince record{name text __typename}__typename}",
);

export const BusinessesBrandUpdateDocument: TypedDocument<BusinessesBrandUpdateMutation, BusinessesBrandUpdateMutationVariables> = /* @__PURE__ */ document(
  "BusinessesBrandUpdate",
  "66a6b812d8c775bfb621f78cb7a220e1433b6dd0623bfa90543818bcec8cea7f",
  "mutation BusinessesBrandUpdate($input:BrandUpdateInput!$key:String!){brandUpdate(input:$input)@idempotent(key:$key){business{...BusinessesBrand __typename}userErrors{code message field __typename}__typename}}fragment BusinessesBrand on BusinessProfile{id accentLight accentDark logoUrl senderName replyTo __typename}",
);

export const BusinessesUploadCreateDocument: TypedDocument<BusinessesUploadCreateMutation, BusinessesUploadCreateMutationVariables> = /* @__PURE__ */ document(
  "BusinessesUploadCreate",
  "bb63d1d9c4b284b48cd83e38e2d4b5b8680761504e73360a85ff7d7ad06cfebd",
  "mutation BusinessesUploadCreate($input:FileUploadCreateInput!$key:String!){fileUploadCreate(input:$input)@idempotent(key:$key){file{id __typename}upload{url method fields{name value __typename}__typename}userErrors{code message field __typename}__typename}}",
);

export const BusinessesUploadCompleteDocument: TypedDocument<BusinessesUploadCompleteMutation, BusinessesUploadCompleteMutationVariables> = /* @__PURE__ */ document(
  "BusinessesUploadComplete",
  "562298a799b737885b19f9e513cc73547af5bf807d70a2cc10e9bebd7de12cc0",
  "mutation BusinessesUploadComplete($input:FileUploadCompleteInput!$key:String!){fileUploadComplete(input:$input)@idempotent(key:$key){file{id status rejectedReason __typename}userErrors{code message field __typename}__typename}}",
);
