import { Alert, Anchor, Button, Modal, Select, Skeleton, Stack, Text } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { notice } from "../../kit/notice.tsx";
import { PreviewedDialog } from "../../kit/PreviewedDialog.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import {
  HomeTestSaleDocument,
  type HomeTestSaleMakeMutation,
  type HomeTestSaleQuery,
  HomeTestSaleMakeDocument as Make,
  HomeTestSalePreviewDocument as Preview,
} from "./home.gen.ts";
import { words } from "./saleWords.ts";

type Card = keyof (typeof words)["en"]["cards"];

/** Sells an offer to whoever sits here, paid by the sandbox's test card. */
export function TestSale({ close }: { close: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const [{ data, error }] = useQuery({ query: HomeTestSaleDocument, requestPolicy: "network-only" });
  const hasSandbox = data?.providerAccounts.some(({ kind, isEnabled }) => kind === "SANDBOX" && isEnabled);
  if (data && hasSandbox && data.offers.nodes.length > 0) return <Sale choices={data} close={close} />;
  const lacks = hasSandbox
    ? { text: t.noOffer, to: "/catalogue/offers/new", verb: t.toOffer }
    : { text: t.noSandbox, to: "/providers", verb: t.toProviders };
  return (
    <Modal
      opened
      onClose={close}
      title={<Text fw={650}>{t.title}</Text>}
      closeButtonProps={{ "aria-label": c.close }}
    >
      {error && <Problem error={error} />}
      {data === undefined && !error && <Skeleton height={160} aria-busy />}
      {data && (
        <Stack align="flex-start">
          <Text size="sm">{lacks.text}</Text>
          <Button component={Link} to={lacks.to}>
            {lacks.verb}
          </Button>
        </Stack>
      )}
    </Modal>
  );
}

function Sale({ choices, close }: { choices: HomeTestSaleQuery; close: () => void }) {
  const t = useWords(words);
  const offers = choices.offers.nodes;
  const accounts = choices.viewer?.accounts ?? [];
  // What costs something shows a payment; the others come after.
  const first =
    offers.find(({ prices }) => prices[0] && prices[0].price.money.amountMinor !== "0") ?? offers[0];
  const [offer, setOffer] = useState(first?.id ?? "");
  const [account, setAccount] = useState(accounts[0]?.id ?? "");
  const [card, setCard] = useState<Card>("pm_card_success");
  const chosen = offers.find(({ id }) => id === offer);
  const sold = useSold(chosen?.name ?? "", close);
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <PreviewedDialog
      title={t.title}
      about={t.about}
      verb={t.verb}
      size="md"
      preview={Preview}
      command={Make}
      input={
        account && offer
          ? { account, offer, paymentMethod: card, collection: "AUTOMATIC", skipTrial: true }
          : undefined
      }
      close={close}
      done={sold.tell}
    >
      {(errors) => (
        <>
          <Select
            label={t.offer}
            allowDeselect={false}
            data-autofocus
            data={named(offers)}
            value={offer}
            onChange={(id) => setOffer(id ?? offer)}
            error={errors["offer"]}
          />
          {accounts.length > 1 && (
            <Select
              label={t.buyer}
              allowDeselect={false}
              data={named(accounts)}
              value={account}
              onChange={(id) => setAccount(id ?? account)}
              error={errors["account"]}
            />
          )}
          <Select
            label={t.card}
            allowDeselect={false}
            data={(Object.keys(t.cards) as Card[]).map((value) => ({ value, label: t.cards[value] }))}
            value={card}
            onChange={(value) => setCard((value as Card | null) ?? card)}
            error={errors["paymentMethod"]}
          />
          {sold.isDeclined && (
            <Alert color="orange" role="alert">
              {t.declined}
            </Alert>
          )}
          {chosen && (
            <Anchor href={`/buy/${encodeURIComponent(chosen.code)}`} target="_blank" size="sm">
              {t.onSite}
            </Anchor>
          )}
        </>
      )}
    </PreviewedDialog>
  );
}

/** What is said of a sale, and where it leads; a card that was declined leaves the dialog open. */
function useSold(name: string, close: () => void) {
  const t = useWords(words);
  const navigate = useNavigate();
  const [isDeclined, setDeclined] = useState(false);
  const tell = ({ subscriptionCreate: { subscription, payment } }: HomeTestSaleMakeMutation) => {
    setDeclined(payment?.status === "FAILED");
    if (!subscription || payment?.status === "FAILED") return;
    const see = () => void navigate({ to: `/subscriptions/${subscription.id}` });
    notice(
      <>
        {t.paid(name)}{" "}
        <Anchor component="button" type="button" inherit onClick={see}>
          {t.see}
        </Anchor>
      </>,
    );
    close();
  };
  return { isDeclined, tell };
}
