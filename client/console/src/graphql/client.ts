import { Client, fetchExchange, mapExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { hashes } from "./document.ts";
import { codeOf } from "./errors.ts";
import { inTheirLanguage } from "./refusing.ts";

/** What has no id of its own lives within what it belongs to. */
const EMBEDDED = [
  "ConsentVersion",
  "CouponRedemption",
  "ErasureLine",
  "Money",
  "TimeZone",
  "PageInfo",
  "EventActor",
  "Viewer",
  "Brand",
  "Term",
  "Explanation",
  "ExplanationInput",
  "ExplanationStep",
  "ImportCounts",
  "InvoiceLine",
  "NextInvoice",
  "ProviderRule",
  "Quote",
  "ReconciliationOutcome",
  "UnmappedPrice",
  "WebhookAttempt",
  "WebhookSecret",
];

/** The roots by their names: without them the cache would take a `Subscription`, the agreement, for the root of feeds. */
const ROOTS = {
  __schema: {
    queryType: { name: "Query" },
    mutationType: { name: "Mutation" },
    subscriptionType: { name: "Feed" },
  },
};

/** Sends the hash of a document of ours instead of its text, as the server's trusted list knows it. */
async function sendHash(url: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  if (typeof init?.body !== "string") return await fetch(url, init);
  const { query, ...rest } = JSON.parse(init.body) as { query?: string; operationName?: string };
  const hash = hashes.get(rest.operationName ?? "");
  const body = JSON.stringify(
    hash === undefined ? { query, ...rest } : { documentId: `sha256:${hash}`, ...rest },
  );
  return await fetch(url, { ...init, body });
}

/** A client of its own for each session: what one person saw is never shown to the next. */
export function createClient(onSignedOut: () => void): Client {
  return new Client({
    url: "/graphql",
    preferGetMethod: false,
    fetch: sendHash,
    fetchOptions: {
      headers: { "x-tenure-client": "console", accept: "application/graphql-response+json" },
      credentials: "same-origin",
    },
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (codeOf(error) === "UNAUTHENTICATED") onSignedOut();
        },
        onResult: inTheirLanguage,
      }),
      cacheExchange({
        schema: ROOTS,
        keys: Object.fromEntries(EMBEDDED.map((name) => [name, () => null])),
      }),
      fetchExchange,
    ],
  });
}
