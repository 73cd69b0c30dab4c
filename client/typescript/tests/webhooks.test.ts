import assert from "node:assert/strict";
import { test } from "node:test";
import { Webhook } from "standardwebhooks";
import { WebhookError, type WebhookFault, verifyWebhook } from "../src/index.ts";

const SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const OTHER = `whsec_${Buffer.from("another secret of ours").toString("base64")}`;
const BODY = JSON.stringify({ id: "e1", type: "invoice.paid", payload: { by: "CARD" } });

function signed(body = BODY, { at = new Date(), secret = SECRET } = {}): Record<string, string> {
  return {
    "webhook-id": "msg_1",
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign("msg_1", at, body),
  };
}

async function refused(fault: WebhookFault, checking: Promise<unknown>): Promise<void> {
  await assert.rejects(checking, (error: unknown) => error instanceof WebhookError && error.code === fault);
}

test("the vector that Standard Webhooks publishes is good", async () => {
  const headers = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  };
  const body = '{"test": 2432232314}';
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  assert.deepEqual(await verifyWebhook(body, headers, secret, { now: 1_614_265_330_000 }), { test: 2432232314 });
});

test("what the official library signs is good, as text or bytes, whatever holds the headers", async () => {
  const event = await verifyWebhook(BODY, signed(), SECRET);
  assert.ok(event.type === "invoice.paid" && event.payload.by === "CARD");
  await verifyWebhook(Buffer.from(BODY), new Headers(signed()), SECRET);
  await verifyWebhook(new TextEncoder().encode(BODY).buffer, { ...signed(), other: ["a", "b"] }, SECRET);
});

test("while a secret is rotated, either signature and either secret will do", async () => {
  const both = signed();
  both["webhook-signature"] =
    `v1a,xxxx ${signed(BODY, { secret: OTHER })["webhook-signature"]} ${both["webhook-signature"]}`;
  await verifyWebhook(BODY, both, SECRET);
  await verifyWebhook(BODY, both, OTHER);
  await verifyWebhook(BODY, signed(), [OTHER, SECRET]);
});

test("another body, id, time or secret is not", async () => {
  await refused("SIGNATURE_INVALID", verifyWebhook(`${BODY} `, signed(), SECRET));
  await refused("SIGNATURE_INVALID", verifyWebhook(BODY, { ...signed(), "webhook-id": "msg_2" }, SECRET));
  const later = String(Number(signed()["webhook-timestamp"]) + 1);
  await refused("SIGNATURE_INVALID", verifyWebhook(BODY, { ...signed(), "webhook-timestamp": later }, SECRET));
  await refused("SIGNATURE_INVALID", verifyWebhook(BODY, signed(), OTHER));
  await refused("SIGNATURE_INVALID", verifyWebhook(BODY, signed(), []));
  await refused(
    "SIGNATURE_INVALID",
    verifyWebhook(BODY, { ...signed(), "webhook-signature": "v1,?? v1 v2,x" }, SECRET),
  );
});

test("one that is too old or too new is not, by a tolerance that is ours to say", async () => {
  const minute = 60_000;
  for (const minutes of [-6, 6]) {
    const at = new Date(Date.now() + minutes * minute);
    await refused("STALE", verifyWebhook(BODY, signed(BODY, { at }), SECRET));
    await verifyWebhook(BODY, signed(BODY, { at }), SECRET, { tolerance: 600 });
  }
});

test("headers that are missing or no numbers are told apart from a wrong signature", async () => {
  for (const name of Object.keys(signed())) {
    await refused("MALFORMED", verifyWebhook(BODY, { ...signed(), [name]: undefined }, SECRET));
  }
  await refused("MALFORMED", verifyWebhook(BODY, { ...signed(), "webhook-timestamp": "soon" }, SECRET));
  await assert.rejects(verifyWebhook(BODY, signed(), "whsec_!"), TypeError);
});
