// A membership from sign-in to sign-out on a real server, as a page of another origin lives it:
// `membership.ts URL EMAIL PASSWORD OFFER FEATURE`. It prints what it saw, a line for each step.
import "./localhost.ts";
import assert from "node:assert/strict";
import {
  CanDocument,
  CheckoutCreateDocument,
  CheckoutPayDocument,
  OfferDocument,
  SigningIn,
  TenureError,
  ViewerDocument,
  createClient,
  unwrap,
} from "../../src/index.ts";

const [url, email, password, code, feature] = process.argv.slice(2) as [string, string, string, string, string];

function tell(what: string): void {
  process.stdout.write(`${what}\n`);
}

const signing = new SigningIn({ url });
const client = createClient({ url, token: signing.token });
assert.equal((await client.query(ViewerDocument)).viewer, null);
assert.equal(await signing.signIn(email, password), null);
const { viewer } = await client.query(ViewerDocument);
assert.equal(viewer?.member?.email, email);
assert.equal((await client.query(CanDocument, { feature })).viewer?.can, false);
tell("signed in");

const after = viewer?.eventsCursor;
const types = ["subscription.activated", "entitlement.granted"] as const;
const seen = client.subscribeEvents({ viewer: true, account: viewer?.accounts[0]?.id, after, types });
const events = seen[Symbol.asyncIterator]();
const first = events.next();
const { offer } = await client.query(OfferDocument, { code });
assert.ok(offer);
const begun = await client.mutate(CheckoutCreateDocument, { input: { offer: offer.id } });
const checkout = unwrap(begun.checkoutCreate, "checkout");
const wanted = { checkout: checkout.id, paymentMethod: "pm_card_success" };
const paid = await client.mutate(CheckoutPayDocument, { input: wanted });
assert.equal(unwrap(paid.checkoutPay, "payment").status, "SUCCEEDED");
tell("paid");

const told = [(await first).value, (await events.next()).value];
assert.deepEqual(
  told.map((event) => event?.type),
  ["subscription.activated", "entitlement.granted"],
);
assert.equal((await client.query(CanDocument, { feature })).viewer?.can, true);
tell("entitled");

const ending = events.next();
await signing.signOut();
await assert.rejects(
  ending,
  (error) => error instanceof TenureError && ["FORBIDDEN", "UNAUTHENTICATED"].includes(error.code),
);
assert.equal((await client.query(ViewerDocument)).viewer, null);
tell("signed out");
