import assert from "node:assert/strict";
import { test } from "node:test";
import { RefusedError, SigningIn, type TokenStore } from "../src/index.ts";
import { Endpoint, type Reply, hangUp, json } from "./server.ts";

const MINUTE = 60_000;

function tokens(name: string, lasting = 10 * MINUTE) {
  const until = new Date(Date.now() + lasting).toISOString();
  return { access: `access ${name}`, accessUntil: until, refresh: `refresh ${name}`, refreshUntil: until };
}

function created(name: string, lasting?: number): Reply {
  return json({
    data: { tokenCreate: { tokens: tokens(name, lasting), challenge: null, cursor: null, userErrors: [] } },
  });
}

function refreshed(name: string): Reply {
  return json({ data: { tokenRefresh: { tokens: tokens(name), cursor: null, userErrors: [] } } });
}

function refused(field: string, code: string): Reply {
  const userErrors = [{ code, message: "No.", field: null }];
  return json({ data: { [field]: { tokens: null, challenge: null, cursor: null, userErrors } } });
}

/** A store that remembers what it was given. */
class Kept implements TokenStore {
  kept: (string | null)[] = [];
  load = () => this.kept.at(-1) ?? null;
  save = (refresh: string | null) => void this.kept.push(refresh);
}

async function at(...replies: Reply[]) {
  const endpoint = await Endpoint.open(...replies);
  const store = new Kept();
  return { endpoint, store, signing: new SigningIn({ url: endpoint.url, store }) };
}

test("who has signed in asks with the access token, until it is about to end or was refused", async () => {
  const { endpoint, store, signing } = await at(created("1"), refreshed("2"));
  await using _ = endpoint;
  assert.equal(await signing.token({}), null);
  assert.equal(await signing.signIn("rower@example.com", "secret"), null);
  assert.equal(await signing.token({}), "access 1");
  assert.equal(await signing.token({ refused: "access 1" }), "access 2");
  assert.equal(await signing.token({ refused: "access 1" }), "access 2");
  assert.deepEqual(endpoint.asked.map(({ variables }) => variables["input"]).at(-1), { token: "refresh 1" });
  assert.deepEqual(store.kept, ["refresh 1", "refresh 2"]);
});

test("a token that is about to end is replaced once, however many ask", async () => {
  const { endpoint, signing } = await at(created("1", 10_000), refreshed("2"));
  await using _ = endpoint;
  await signing.signIn("rower@example.com", "secret");
  const asked = await Promise.all([signing.token({}), signing.token({}), signing.token({})]);
  assert.deepEqual([...asked, endpoint.asked.length], ["access 2", "access 2", "access 2", 2]);
});

test("a page that is loaded again goes on by its store, and is a visitor once that is not good any more", async () => {
  const { endpoint, store, signing } = await at(refused("tokenRefresh", "TOKEN_INVALID"));
  await using _ = endpoint;
  store.save("refresh 0");
  assert.equal(await signing.token({}), null);
  assert.equal(store.load(), null);
  assert.equal(await signing.token({}), null);
  assert.equal(endpoint.asked.length, 1);
});

test("a network that fails signs nobody out", async () => {
  const { endpoint, store, signing } = await at(hangUp);
  await using _ = endpoint;
  store.save("refresh 0");
  await assert.rejects(async () => signing.token({}), { code: "NETWORK" });
  assert.equal(store.load(), "refresh 0");
});

test("an authenticator app is asked too, and what does not fit is refused", async () => {
  const challenge = { token: "c", kinds: ["TOTP"], expiresAt: "2026-01-01T00:00:00Z" };
  const asked = json({ data: { tokenCreate: { tokens: null, challenge, cursor: null, userErrors: [] } } });
  const session = json({ data: { sessionCreateBySecondFactor: { token: "s", cursor: null, userErrors: [] } } });
  const { endpoint, signing } = await at(asked, session, created("1"), refused("tokenCreate", "WRONG"));
  await using _ = endpoint;
  const given = await signing.signIn("rower@example.com", "secret");
  assert.deepEqual(given, challenge);
  await signing.answer(given!, "123456");
  assert.equal(endpoint.asked[2]!.headers.authorization, "Bearer s");
  assert.equal(await signing.token({}), "access 1");
  await assert.rejects(signing.signIn("rower@example.com", "?"), RefusedError);
});

test("who signs out is a visitor, and the session ends", async () => {
  const revoked = json({ data: { tokenRevoke: { isRevoked: true, cursor: null, userErrors: [] } } });
  const { endpoint, store, signing } = await at(created("1"), revoked);
  await using _ = endpoint;
  await signing.signIn("rower@example.com", "secret");
  await signing.signOut();
  assert.deepEqual(endpoint.asked[1]!.variables, { input: { token: "refresh 1" } });
  assert.deepEqual([await signing.token({}), store.load()], [null, null]);
});
