import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type ClientOptions,
  type CursorStore,
  type EventFeed,
  type Gap,
  TenureError,
  createClient,
  localStorageStore,
  memoryStore,
} from "../src/index.ts";
import { fileStore } from "../src/node.ts";
import { FOREIGN, Log } from "./log.ts";
import { Endpoint, json, refusing } from "./server.ts";

const QUICK = { base: 1, cap: 2 };

/** The log's end, as whoever has signed in is answered. */
const endingAt = (eventsCursor: string) => json({ data: { viewer: { eventsCursor } } });

function following(log: Log, options: Partial<ClientOptions> = {}) {
  return createClient({ url: "http://localhost:1", key: "k", connect: log.connect, ...options });
}

/** The ids of the events up to one of them. */
async function until(feed: EventFeed, last: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const event of feed) {
    ids.push(event.id);
    if (event.id === last) break;
  }
  return ids;
}

function upTo(last: number, first = 1): string[] {
  return Array.from({ length: last - first + 1 }, (_, n) => `e${first + n}`);
}

async function eventually(holds: () => boolean): Promise<void> {
  for (let n = 0; !holds(); n += 1) {
    assert.ok(n < 1_000, "it did not happen");
    await sleep(2);
  }
}

test("every event comes once and in order, however often the connection is cut", async () => {
  const log = new Log();
  log.repeats = true;
  log.write(3);
  const events = until(following(log).subscribeEvents({ after: "0", retry: QUICK }), "e300");
  let cuts = 0;
  while (log.rows.length < 300) {
    log.write(1 + (cuts % 3));
    if (log.live.size > 0) cuts += 1;
    log.cut(cuts % 4 ? 1006 : 1001);
    await sleep(1);
  }
  assert.deepEqual(await events, upTo(300));
  assert.ok(cuts > 20 && log.subscribed.length > 20, `${cuts} cuts`);
});

test("it asks for what is wanted, as who it is, and says what each event is about by its id", async () => {
  const log = new Log();
  log.write(2);
  const wanted = { after: "0", types: ["invoice.paid"], subject: "s1", account: "a1" } as const;
  const subjects = [];
  for await (const event of following(log).subscribeEvents(wanted)) {
    subjects.push(event.subject);
    if (event.id === "e2") break;
  }
  assert.deepEqual(subjects, ["s1", null]);
  assert.deepEqual(log.subscribed, [wanted]);
  assert.deepEqual(log.followed, ["events"]);
  assert.deepEqual(log.parameters, [{ authorization: "Bearer k" }]);
});

test("a cursor is stored once its event was dealt with, and the next start goes on there", async () => {
  const log = new Log();
  log.write(5);
  const store = memoryStore();
  assert.deepEqual(await until(following(log).subscribeEvents({ after: "0", store }), "e3"), upTo(3));
  assert.equal(store.load(), "2", "e3 was left while it was dealt with");
  assert.deepEqual(await until(following(log).subscribeEvents({ after: "0", store }), "e5"), upTo(5, 3));
});

test("events are handled one after the other, and a handler that fails ends the feed before its event", async () => {
  const log = new Log();
  log.write(3);
  const store = memoryStore("0");
  let busy = 0;
  const feed = following(log).subscribeEvents({
    store,
    async onEvent({ id }) {
      assert.equal((busy += 1), 1);
      await sleep(3);
      busy -= 1;
      if (id === "e3") throw new RangeError("no room for it");
    },
  });
  await assert.rejects(feed.done, RangeError);
  assert.deepEqual([feed.cursor, store.load(), log.live.size], ["2", "2", 0]);
});

test("a feed is ended by its signal or by hand, and what it held is left for the next start", async () => {
  const log = new Log();
  log.write(2);
  const ending = new AbortController();
  const feed = following(log).subscribeEvents({ after: "0", signal: ending.signal, onEvent: () => ending.abort() });
  await feed.done;
  assert.equal(log.live.size, 0);
  const other = following(log).subscribeEvents({ after: "2", onEvent: () => {} });
  await eventually(() => log.live.size > 0);
  other.close();
  await other.done;
  assert.equal(log.live.size, 0);
});

test("a slow reader holds so much and no more: the rest comes once it has caught up", async () => {
  const log = new Log();
  log.write(2_500);
  const feed = following(log).subscribeEvents({ after: "0", retry: QUICK });
  const ids: string[] = [];
  for await (const event of feed) {
    if (ids.push(event.id) === 1) {
      await eventually(() => log.subscribed.length > 0 && log.live.size === 0);
      await sleep(10);
      assert.equal(log.subscribed.length, 1, "it comes back before there is room");
    }
    if (event.id === "e2500") break;
  }
  assert.deepEqual(ids, upTo(2_500));
});

test("a cursor that has expired is told, and then it goes on from now", async () => {
  const log = new Log();
  log.write(10);
  log.expired = 8;
  await using endpoint = await Endpoint.open(endingAt("10"));
  const gaps: Gap[] = [];
  const store = memoryStore("3");
  const feed = following(log, { url: endpoint.url }).subscribeEvents({
    store,
    retry: QUICK,
    onGap: async (gap) => {
      gaps.push(gap);
      log.write(1);
      await sleep(5);
      assert.equal(store.load(), "3", "what was missed is not loaded yet");
    },
  });
  assert.deepEqual(await until(feed, "e11"), ["e11"]);
  assert.deepEqual(gaps, [{ reason: "CURSOR_EXPIRED", cursor: "3" }]);
  assert.equal(store.load(), "10");
});

test("without anybody to tell, a cursor that has expired ends the feed", async () => {
  const log = new Log();
  log.write(10);
  log.expired = 8;
  await assert.rejects(until(following(log).subscribeEvents({ after: "3" }), "e10"), { code: "CURSOR_EXPIRED" });
});

test("from now on: nothing is missed, though the first connection is cut before any event", async () => {
  const log = new Log();
  log.write(4);
  await using endpoint = await Endpoint.open(endingAt("4"));
  const store = memoryStore();
  const client = following(log, { url: endpoint.url });
  const events = until(client.subscribeEvents({ viewer: true, store, retry: QUICK }), "e6");
  await eventually(() => log.subscribed.length > 0);
  log.cut();
  log.write(2);
  assert.deepEqual(await events, upTo(6, 5));
  assert.equal(store.load(), "5");
  assert.equal(endpoint.asked.length, 1, "where the log ends is asked once");
  assert.deepEqual(new Set(log.followed), new Set(["viewerEvents"]));
});

test("a place in the log is asked for until it is answered: before that nothing is followed", async () => {
  const log = new Log();
  log.write(4);
  await using endpoint = await Endpoint.open(refusing("INTERNAL", 500), refusing("INTERNAL", 500), endingAt("3"));
  const client = following(log, { url: endpoint.url, key: undefined, token: "t" });
  assert.deepEqual(await until(client.subscribeEvents({ retry: QUICK }), "e4"), ["e4"]);
  assert.deepEqual(log.subscribed.map(({ after }) => after), ["3"]);
});

test("a visitor, who has no place in the log, is turned away by it", async () => {
  const log = new Log();
  log.refusals.push("UNAUTHENTICATED");
  await using endpoint = await Endpoint.open(json({ data: { viewer: null } }));
  const client = following(log, { url: endpoint.url, key: undefined });
  await assert.rejects(until(client.subscribeEvents(), ""), { code: "UNAUTHENTICATED" });
});

test("who is turned away ends: a key at once, a token when another one does not help either", async () => {
  const log = new Log();
  log.doors.push(4403, 4401, 4403, 4403);
  const isCoded = (code: string) => (error: unknown) => error instanceof TenureError && error.code === code;
  await assert.rejects(until(following(log).subscribeEvents({ after: "0" }), ""), isCoded("FORBIDDEN"));
  await assert.rejects(until(following(log).subscribeEvents({ after: "0" }), ""), isCoded("UNAUTHENTICATED"));
  const token = ({ refused }: { refused?: string }) => (refused ? `after ${refused}` : "t");
  const client = following(log, { key: undefined, token });
  await assert.rejects(until(client.subscribeEvents({ after: "0", retry: QUICK }), ""), isCoded("FORBIDDEN"));
  assert.deepEqual(log.parameters.slice(2), [{ authorization: "Bearer t" }, { authorization: "Bearer after t" }]);
});

test("a token that ends in the middle is replaced, as often as it takes", async () => {
  const log = new Log();
  log.write(1);
  let number = 1;
  const token = ({ refused }: { refused?: string }) => `t${refused === `t${number}` ? (number += 1) : number}`;
  const client = following(log, { key: undefined, token });
  const events = until(client.subscribeEvents({ after: "0", retry: QUICK }), "e4");
  for (let position = 2; position <= 4; position += 1) {
    await eventually(() => log.live.size > 0 && log.subscribed.length === position - 1);
    log.cut(4403);
    log.write(1);
  }
  assert.deepEqual(await events, upTo(4));
  assert.equal(number, 4);
});

test("a server that restarts, is busy, or fails for a while is come back to", async () => {
  const log = new Log();
  log.write(1);
  log.doors.push(1012, 4500, 1011);
  log.refusals.push("UNAVAILABLE", "INTERNAL");
  const events = until(following(log).subscribeEvents({ after: "0", retry: QUICK }), "e1");
  assert.deepEqual(await events, ["e1"]);
  assert.equal(log.parameters.length, 6);
});

test("told to come later, it waits a second at least", async () => {
  const log = new Log();
  log.write(1);
  log.doors.push(1013);
  const began = performance.now();
  await until(following(log).subscribeEvents({ after: "0", retry: QUICK }), "e1");
  assert.ok(performance.now() - began >= 1_000);
});

test("what would end alike is not tried again", async () => {
  for (const code of [4400, 4406]) {
    const log = new Log();
    log.doors.push(code);
    await assert.rejects(until(following(log).subscribeEvents({ after: "0" }), ""), { code: "BAD_RESPONSE" });
  }
  const log = new Log();
  log.refusals.push("FORBIDDEN");
  await assert.rejects(until(following(log).subscribeEvents({ after: "0" }), ""), { code: "FORBIDDEN" });
});

test("a connection that has gone silent is given up", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const log = new Log();
  log.write(1);
  log.isSilent = true;
  const events = until(following(log).subscribeEvents({ after: "0", retry: QUICK }), "e1");
  const passing = async () => {
    for (let n = 0; n < 5; n += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  await passing();
  context.mock.timers.tick(20_000);
  await passing();
  assert.equal(log.live.size, 1, "it is asked first");
  context.mock.timers.tick(20_000);
  await passing();
  assert.equal(log.live.size, 0);
  log.isSilent = false;
  context.mock.timers.tick(10);
  assert.deepEqual(await events, ["e1"]);
});

test("a feed that is quiet moves on past what is not for it", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const log = new Log();
  log.write(1);
  const store = memoryStore("0");
  const events = until(following(log).subscribeEvents({ store, retry: QUICK }), "e4");
  const passing = async () => {
    for (let n = 0; n < 9; n += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  await passing();
  log.write(2, FOREIGN);
  context.mock.timers.tick(20_000);
  await passing();
  assert.equal(store.load(), "3");
  log.cut();
  await passing();
  log.write(1);
  context.mock.timers.tick(10);
  assert.deepEqual(await events, ["e1", "e4"]);
  assert.deepEqual(log.subscribed.map(({ after }) => after), ["0", "3"]);
});

test("a feed is read once", async () => {
  const log = new Log();
  log.write(1);
  const feed = following(log).subscribeEvents({ after: "0" });
  await until(feed, "e1");
  await assert.rejects(until(feed, "e1"), /read once/);
});

async function keeps(store: CursorStore): Promise<void> {
  assert.equal(await store.load(), null);
  await store.save("a");
  await store.save("b");
  assert.equal(await store.load(), "b");
}

test("every store keeps the last cursor", async () => {
  await keeps(memoryStore());
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  await keeps(localStorageStore("feed", storage));
  const folder = await mkdtemp(join(tmpdir(), "tenure-client-"));
  try {
    await keeps(fileStore(join(folder, "cursor")));
    assert.equal(await readFile(join(folder, "cursor"), "utf8"), "b");
    await writeFile(join(folder, "cursor"), "");
    assert.equal(await fileStore(join(folder, "cursor")).load(), null);
    await assert.rejects(async () => fileStore(join(folder, "none", "cursor")).save("a"), { code: "ENOENT" });
  } finally {
    await rm(folder, { recursive: true });
  }
});
