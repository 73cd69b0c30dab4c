// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MailboxListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MailboxListQuery = { mailbox: (
    { nodes: Array<(
      { id: string, sender: string, recipient: string, subject: string, sentAt: string }
      & { __typename: 'MailboxLetter' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'MailboxLetterConnection' }
  ) | null };

export type MailboxLetterQueryVariables = Exact<{
  id: string;
}>;


export type MailboxLetterQuery = { mailboxLetter: (
    { id: string, sender: string, recipient: string, subject: string, text: string, htmlUrl: string | null, sentAt: string, attachments: Array<(
      { name: string, contentType: string, size: number, url: string }
      & { __typename: 'MailboxAttachment' }
    )> }
    & { __typename: 'MailboxLetter' }
  ) | null };

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const MailboxListDocument: TypedDocument<MailboxListQuery, MailboxListQueryVariables> = /* @__PURE__ */ document(
  "MailboxList",
  "25a44f758e4e3ea1c3f7ab2a34ef48e912052f95e65c7794d7bcb7826dabf678",
  "query MailboxList($first:Int!$after:String){mailbox(first:$first after:$after){nodes{id sender recipient subject sentAt __typename}pageInfo{...PageFields __typename}__typename}}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const MailboxLetterDocument: TypedDocument<MailboxLetterQuery, MailboxLetterQueryVariables> = /* @__PURE__ */ document(
  "MailboxLetter",
  "4376fc74a9a0edd55917990a893d9602050851bcf106cd714ee1108d3f809153",
  "query MailboxLetter($id:ID!){mailboxLetter(id:$id){id sender recipient subject text htmlUrl sentAt attachments{name contentType size url __typename}__typename}}",
);
