import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CheckoutCreateDocument,
  type ClientOptions,
  EventsCursorDocument,
  RefusedError,
  SessionDeleteDocument,
  TenureError,
  ViewerDocument,
  createClient,
  typed,
  unwrap,
} from "../src/index.ts";
import { Endpoint, type Reply, hangUp, json, refusing } from "./server.ts";

const QUICK = { base: 1, cap: 5 };
const CREATED = json({ data: { checkoutCreate: { checkout: { id: "c1" }, cursor: "x", userErrors: [] } } });
const INPUT = { input: { offer: "o1" } };

async function asking(replies: Reply[], options: Partial<ClientOptions> = {}) {
  const endpoint = await Endpoint.open(...replies);
  return { endpoint, client: createClient({ url: endpoint.url, key: "k", retry: QUICK, ...options }) };
}

function failing(code: string) {
  return (error: unknown) => error instanceof TenureError && error.code === code;
}

test("a query asks the endpoint below the site, as whoever holds the key", async () => {
  const { endpoint, client } = await asking([json({ data: { viewer: null } })]);
  await using _ = endpoint;
  assert.equal((await client.query(ViewerDocument)).viewer, null);
  assert.equal(client.endpoint, `${endpoint.url}/graphql`);
  assert.equal(endpoint.asked[0]!.headers.authorization, "Bearer k");
  assert.match(String(endpoint.asked[0]!.headers["x-tenure-client"]), /^typescript\//);
});

test("a mutation is sent again under one key, whatever becomes of its answers", async () => {
  const away = refusing("UNAVAILABLE", 503, { retryAfter: 0 });
  const proxy: Reply = (response) => response.writeHead(502).end("<h1>Bad gateway</h1>");
  const { endpoint, client } = await asking([hangUp, away, proxy, refusing("RATE_LIMITED", 429), CREATED]);
  await using _ = endpoint;
  const { checkoutCreate } = await client.mutate(CheckoutCreateDocument, INPUT);
  assert.equal(unwrap(checkoutCreate, "checkout").id, "c1");
  assert.equal(endpoint.asked.length, 5);
  assert.equal(new Set(endpoint.keys).size, 1);
  assert.match(String(endpoint.keys[0]), /^[0-9a-f-]{36}$/);
});

test("each call has a key of its own, and one that is given is sent as it is", async () => {
  let made = 0;
  const { endpoint, client } = await asking([CREATED], { idempotency: () => `made-${(made += 1)}` });
  await using _ = endpoint;
  await client.mutate(CheckoutCreateDocument, INPUT);
  await client.mutate(CheckoutCreateDocument, INPUT);
  await client.mutate(CheckoutCreateDocument, INPUT, { idempotencyKey: "order-1041" });
  assert.deepEqual(endpoint.keys, ["made-1", "made-2", "order-1041"]);
});

test("a mutation without a key is not sent again where nobody knows whether it was done", async () => {
  const { endpoint, client } = await asking([hangUp, json({ data: {} })]);
  await using _ = endpoint;
  await assert.rejects(client.mutate(SessionDeleteDocument), failing("NETWORK"));
  assert.equal(endpoint.asked.length, 1);
});

test("it waits as long as the server asks, by header or by extension", async () => {
  const busy: Reply = (response) => response.writeHead(429, { "retry-after": "0.2" }).end();
  const limited = refusing("RATE_LIMITED", 429, { retryAfter: 0.2 });
  const { endpoint, client } = await asking([busy, limited, json({ data: { viewer: null } })]);
  await using _ = endpoint;
  const began = performance.now();
  await client.query(ViewerDocument);
  assert.ok(performance.now() - began >= 400);
});

test("it gives up at once where the wait would be longer than its patience", async () => {
  const { endpoint, client } = await asking([refusing("RATE_LIMITED", 429, { retryAfter: 900 })]);
  await using _ = endpoint;
  const error = await client.query(ViewerDocument).catch((thrown: unknown) => thrown);
  assert.ok(error instanceof TenureError);
  assert.deepEqual([error.code, error.retryAfter, error.status], ["RATE_LIMITED", 900, 429]);
  assert.equal(endpoint.asked.length, 1);
});

test("what will not pass is thrown with its code, and not tried again", async () => {
  for (const [code, status] of [
    ["FORBIDDEN", 403],
    ["IDEMPOTENCY_CONFLICT", 409],
    ["INTERNAL", 500],
  ] as const) {
    const { endpoint, client } = await asking([refusing(code, status)]);
    await using _ = endpoint;
    await assert.rejects(client.mutate(CheckoutCreateDocument, INPUT), failing(code));
    assert.equal(endpoint.asked.length, 1);
  }
});

test("an answer that is not GraphQL is a BAD_RESPONSE", async () => {
  const { endpoint, client } = await asking([(response) => response.end("<h1>It works!</h1>")]);
  await using _ = endpoint;
  await assert.rejects(client.query(ViewerDocument), failing("BAD_RESPONSE"));
});

test("a field that failed leaves its neighbours: in the error's data, or in the whole answer", async () => {
  const errors = [{ message: "You may not.", path: ["events"], extensions: { code: "FORBIDDEN" } }];
  const { endpoint, client } = await asking([json({ data: { viewer: { can: true } }, errors })]);
  await using _ = endpoint;
  const error = await client.query(ViewerDocument).catch((thrown: unknown) => thrown);
  assert.deepEqual((error as TenureError).data, { viewer: { can: true } });
  assert.deepEqual((await client.answer(ViewerDocument)).errors, errors);
});

test("no answer in time is a TIMEOUT, and one that is not wanted any more ends with the signal's reason", async () => {
  const { endpoint, client } = await asking([() => {}], { timeout: 30, retry: { attempts: 2, ...QUICK } });
  await using _ = endpoint;
  await assert.rejects(client.query(ViewerDocument), failing("TIMEOUT"));
  const reason = new Error("left the page");
  await assert.rejects(client.query(ViewerDocument, {}, { signal: AbortSignal.abort(reason) }), reason);
});

test("a token that is refused is replaced once", async () => {
  const asked: (string | undefined)[] = [];
  const token = ({ refused }: { refused?: string }) => {
    asked.push(refused);
    return refused ? "new" : "old";
  };
  const unknown = refusing("UNAUTHENTICATED", 401);
  const { endpoint, client } = await asking([unknown, json({ data: { viewer: null } }), unknown], {
    key: undefined,
    token,
  });
  await using _ = endpoint;
  await client.query(ViewerDocument);
  assert.deepEqual(asked, [undefined, "old"]);
  assert.equal(endpoint.asked[1]!.headers.authorization, "Bearer new");
  await assert.rejects(client.query(ViewerDocument), failing("UNAUTHENTICATED"));
});

test("what a person can mend is data, and unwrap makes an error of it where that suits better", async () => {
  const refusal = { code: "OFFER_UNAVAILABLE", message: "It is not sold any more.", field: ["offer"] };
  const { endpoint, client } = await asking([
    json({ data: { checkoutCreate: { checkout: null, cursor: null, userErrors: [refusal] } } }),
  ]);
  await using _ = endpoint;
  const { checkoutCreate } = await client.mutate(CheckoutCreateDocument, INPUT);
  assert.deepEqual(checkoutCreate.userErrors, [refusal]);
  const isRefusal = (error: unknown) => error instanceof RefusedError && error.code === "OFFER_UNAVAILABLE";
  assert.throws(() => unwrap(checkoutCreate, "checkout"), isRefusal);
});

test("an operation of one's own is typed by what is said of it", async () => {
  const { endpoint, client } = await asking([json({ data: { tenant: { name: "Harbour" } } })]);
  await using _ = endpoint;
  const NameDocument = typed<{ tenant: { name: string } }, { locale: string }>("query Name { tenant { name } }");
  assert.equal((await client.query(NameDocument, { locale: "en" })).tenant.name, "Harbour");
  // @ts-expect-error: a variable is missing
  await client.query(NameDocument);
  // @ts-expect-error: there is no such variable
  await client.query(EventsCursorDocument, { first: 1 });
  // @ts-expect-error: the input has no such field
  await client.mutate(CheckoutCreateDocument, { input: { offer: "o1", ofer: "" } });
});

test("one credential at most", () => {
  assert.throws(() => createClient({ url: "http://localhost", key: "k", token: "t" }), TypeError);
});

test("a page of the business's own asks by its cookie, everybody else without one", async () => {
  const sent: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    sent.push(init);
    return new Response('{"data": {"viewer": null}}');
  };
  await createClient({ url: "http://club.localhost/graphql", session: true, fetch }).query(ViewerDocument);
  await createClient({ url: "http://club.localhost/", fetch }).query(ViewerDocument);
  const headers = sent.map((init) => init.headers as Record<string, string>);
  assert.deepEqual(sent.map((init) => init.credentials), ["same-origin", "omit"]);
  assert.deepEqual(headers.map((one) => [one["authorization"], typeof one["x-tenure-client"]]), [
    [undefined, "string"],
    [undefined, "string"],
  ]);
});
