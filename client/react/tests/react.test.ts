import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { JSDOM } from "jsdom";
import { type TenureEvent, createClient } from "@tenure/client";
import { Gate, TenureProvider, useEntitlement, useEvents, useViewer } from "@tenure/react";
import { type ReactNode, StrictMode, act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { Log } from "../../typescript/tests/log.ts";
import { Endpoint, type Reply, refusing } from "../../typescript/tests/server.ts";

const { window } = new JSDOM('<div id="root"></div>');
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });

interface Held {
  amount?: number;
  until?: string;
  kind?: "BOOLEAN" | "LIMIT";
  isSummed?: boolean;
}

/** A club with one member, who has what `held` says. */
class Club {
  readonly log = new Log();
  held: Record<string, Held[]> = {};
  isSignedIn = true;
  isFailing = false;

  readonly reply: Reply = (response) => {
    if (this.isFailing) return refusing("INTERNAL", 500)(response);
    response.end(JSON.stringify({ data: { viewer: this.isSignedIn ? this.#viewer() : null } }));
  };

  change(held: Record<string, Held[]>, type = "entitlement.granted"): void {
    this.held = held;
    this.log.write(1, type);
  }

  #viewer(): object {
    const entitlements = Object.entries(this.held).flatMap(([code, entries]) =>
      entries.map(({ amount = null, until = null, kind = "BOOLEAN", isSummed = false }) => {
        return { id: code, amount, until, feature: { code, kind, isSummed } };
      }),
    );
    const eventsCursor = String(this.log.rows.length);
    return { eventsCursor, member: { id: "m1", email: "rower@example.com" }, permissions: [], entitlements, accounts: [] };
  }
}

interface Page {
  readonly text: () => string;
  readonly shows: (text: string) => Promise<void>;
  readonly place: HTMLElement;
}

async function page(context: TestContext, club: Club, shown: ReactNode, ...replies: Reply[]): Promise<Page> {
  const endpoint = await Endpoint.open(...replies, club.reply);
  const client = createClient({ url: endpoint.url, token: "t", connect: club.log.connect });
  const place = document.createElement("div");
  const root = createRoot(place);
  await act(async () => root.render(createElement(StrictMode, null, createElement(TenureProvider, { client }, shown))));
  context.after(async () => {
    await act(async () => root.unmount());
    await endpoint[Symbol.asyncDispose]();
    assert.equal(club.log.live.size, 0, "its feed goes on without the page");
    assert.ok(club.log.followed.every((root) => root === "viewerEvents"), "it follows what is not the viewer's");
    assert.ok(club.log.subscribed.every(({ after }) => after !== null), "it follows from nowhere");
  });
  const text = () => place.textContent ?? "";
  const shows = async (wanted: string) => {
    for (let n = 0; text() !== wanted; n += 1) {
      assert.ok(n < 500, `it shows ${text()}, not ${wanted}`);
      await act(() => sleep(4));
    }
  };
  return { text, shows, place };
}

const GATE = createElement(Gate, { feature: "library", fallback: "closed", pending: "…" }, "open");

test("a gate opens and closes live, while the page stands", async (context) => {
  const club = new Club();
  const { text, shows } = await page(context, club, GATE);
  assert.equal(text(), "…");
  await shows("closed");
  club.change({ library: [{}] });
  await shows("open");
  club.log.cut();
  club.change({}, "entitlement.revoked");
  await shows("closed");
});

test("what was changed before the feed stood is told as it begins", async (context) => {
  const club = new Club();
  const first: Reply = (response) => {
    club.reply(response);
    club.change({ library: [{}] });
  };
  await (await page(context, club, GATE, first)).shows("open");
});

test("an amount is the sum or the largest, and the end the last one", async (context) => {
  function Amounts(): string {
    const summed = useEntitlement("guest-passes");
    const largest = useEntitlement("boats");
    const yes = useEntitlement("library");
    return [summed, largest, yes].map(({ amount, until }) => `${amount} ${until}`).join(", ");
  }
  const club = new Club();
  const limit = { kind: "LIMIT", isSummed: true } as const;
  club.held = {
    "guest-passes": [
      { ...limit, amount: 2, until: "2026-01-01" },
      { ...limit, amount: 3, until: "2027-01-01" },
    ],
    boats: [
      { kind: "LIMIT", amount: 2, until: "2026-01-01" },
      { kind: "LIMIT", amount: 3 },
    ],
    library: [{}],
  };
  await (await page(context, club, createElement(Amounts))).shows("5 2027-01-01, 3 null, null null");
});

test("components hear the events that they ask for, by the function of their last rendering", async (context) => {
  const heard: string[] = [];
  function Heard({ name }: { name: string }): null {
    useEvents((event: TenureEvent<"invoice.paid">) => heard.push(`${name} ${event.id}`), { types: ["invoice.paid"] });
    return null;
  }
  const club = new Club();
  await page(context, club, [createElement(Heard, { key: 1, name: "a" }), GATE]);
  while (club.log.subscribed.length === 0) await act(() => sleep(2));
  await act(async () => club.log.write(1, "invoice.voided"));
  await act(async () => club.log.write(1));
  while (heard.length === 0) await act(() => sleep(2));
  assert.deepEqual(heard, ["a e2"]);
});

test("a visitor has no feed, and one who signs in gets it", async (context) => {
  function Name(): ReactNode {
    const { viewer, isLoading, refresh } = useViewer();
    return createElement("button", { onClick: refresh }, isLoading ? "…" : (viewer?.member?.email ?? "nobody"));
  }
  const club = new Club();
  club.isSignedIn = false;
  const { shows, place } = await page(context, club, createElement(Name));
  await shows("nobody");
  assert.equal(club.log.parameters.length, 0);
  club.isSignedIn = true;
  await act(async () => place.querySelector("button")!.click());
  await shows("rower@example.com");
  while (club.log.subscribed.length === 0) await act(() => sleep(2));
  club.isSignedIn = false;
  club.log.cut(4403);
  await shows("nobody");
});

test("an answer that fails is told, and what was known stands", async (context) => {
  function Error(): ReactNode {
    const { viewer, error } = useViewer();
    return `${viewer?.member?.id} ${error?.message ?? "well"}`;
  }
  const club = new Club();
  const { shows } = await page(context, club, createElement(Error));
  await shows("m1 well");
  while (club.log.subscribed.length === 0) await act(() => sleep(2));
  club.isFailing = true;
  club.change({});
  await shows("m1 It is INTERNAL.");
});

test("hooks say so where no provider is above them", async () => {
  const root = createRoot(document.createElement("div"), { onUncaughtError: () => {} });
  await assert.rejects(async () => act(async () => root.render(GATE)), /TenureProvider/);
});
