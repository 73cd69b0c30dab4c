import {
  AccountSubscriptionsDocument,
  type AccountSubscriptionsQuery,
  SubscriptionCancelDocument,
  SubscriptionCancelPreviewDocument,
  unwrap,
} from "@tenure/client";
import { useClient, useEvents } from "@tenure/react";
import { useCallback, useEffect, useState } from "react";

type Subscription = AccountSubscriptionsQuery["account"]["subscriptions"]["nodes"][number];

export function Subscriptions({ account }: { account: string }) {
  const client = useClient();
  const [all, setAll] = useState<Subscription[]>([]);
  const [problem, setProblem] = useState("");

  const load = useCallback(async () => {
    const found = await client.query(AccountSubscriptionsDocument, { account });
    setAll(found.account.subscriptions.nodes.filter(({ status }) => status !== "ENDED"));
  }, [client, account]);

  const attempt = (what: Promise<void>) => void what.catch((error: Error) => setProblem(error.message));
  useEffect(() => attempt(load()), [load]);
  useEvents((event) => {
    if (event.type.startsWith("subscription.")) attempt(load());
  });

  async function end(subscription: string) {
    const input = { subscription, now: true };
    const { subscriptionCancelPreview } = await client.query(SubscriptionCancelPreviewDocument, { input });
    const preview = unwrap(subscriptionCancelPreview, "preview");
    if (!confirm(`You lose: ${preview.lost.join(", ")}`)) return;
    const wanted = { ...input, previewToken: preview.token };
    unwrap((await client.mutate(SubscriptionCancelDocument, { input: wanted })).subscriptionCancel);
  }

  return (
    <section aria-label="Yours">
      {all.map((one) => (
        <p key={one.id}>
          {one.offer?.name}: {one.status.toLowerCase().replace("_", " ")}{" "}
          <button type="button" onClick={() => attempt(end(one.id))}>
            End it now
          </button>
        </p>
      ))}
      {problem && <p role="alert">{problem}</p>}
    </section>
  );
}
