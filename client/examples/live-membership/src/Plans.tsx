import {
  CheckoutCreateDocument,
  CheckoutPayDocument,
  OffersDocument,
  type OffersQuery,
  type TenureClient,
  unwrap,
} from "@tenure/client";
import { useClient } from "@tenure/react";
import { useEffect, useState } from "react";

type Offer = OffersQuery["offers"]["nodes"][number];

const CARD = "pm_card_success"; // of the sandbox: paid at once

async function buy(client: TenureClient, offer: string): Promise<string> {
  const { checkoutCreate } = await client.mutate(CheckoutCreateDocument, { input: { offer } });
  const checkout = unwrap(checkoutCreate, "checkout");
  const input = { checkout: checkout.id, paymentMethod: CARD };
  const { checkoutPay } = await client.mutate(CheckoutPayDocument, { input });
  const { payment } = unwrap(checkoutPay);
  return payment === null ? "Your trial has begun." : `The payment: ${payment.status.toLowerCase()}.`;
}

export function Plans() {
  const client = useClient();
  const [offers, setOffers] = useState<Offer[]>([]);
  const [outcome, setOutcome] = useState("");

  useEffect(() => {
    const leaving = new AbortController();
    client
      .query(OffersDocument, {}, { signal: leaving.signal })
      .then(({ offers }) => setOffers(offers.nodes))
      .catch((error: Error) => leaving.signal.aborted || setOutcome(error.message));
    return () => leaving.abort();
  }, [client]);

  return (
    <section aria-label="Plans">
      <h2>Plans</h2>
      <ul className="plans">
        {offers.map((offer) => (
          <li key={offer.id}>
            <h3>{offer.name}</h3>
            <p>{offer.description}</p>
            <button
              type="button"
              onClick={() =>
                void buy(client, offer.id)
                  .catch((error: Error) => error.message)
                  .then(setOutcome)
              }
            >
              Buy for {offer.price?.money.text}
            </button>
          </li>
        ))}
      </ul>
      {outcome && <p role="status">{outcome}</p>}
    </section>
  );
}
