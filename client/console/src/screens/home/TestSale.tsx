import { Alert, Anchor, Button, Modal, Select, Skeleton, Stack, Text } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { PreviewPanel } from "../../kit/PreviewPanel.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import {
  HomeTestSaleDocument,
  type HomeTestSaleQuery,
  HomeTestSaleMakeDocument as Make,
  HomeTestSalePreviewDocument as Preview,
  type SubscriptionCreateInput,
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
  const input = { account, offer, paymentMethod: card, collection: "AUTOMATIC", skipTrial: true } as const;
  const chosen = offers.find(({ id }) => id === offer);
  const sale = useSale(input, chosen?.name ?? "", close);
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.title}
      about={t.about}
      verb={t.verb}
      isBusy={sale.isBusy}
      isReady={sale.token !== undefined}
      problems={sale.problems}
      submit={sale.submit}
    >
      <Select
        label={t.offer}
        allowDeselect={false}
        data-autofocus
        data={named(offers)}
        value={offer}
        onChange={(id) => setOffer(id ?? offer)}
      />
      {accounts.length > 1 && (
        <Select
          label={t.buyer}
          allowDeselect={false}
          data={named(accounts)}
          value={account}
          onChange={(id) => setAccount(id ?? account)}
        />
      )}
      <Select
        label={t.card}
        allowDeselect={false}
        data={(Object.keys(t.cards) as Card[]).map((value) => ({ value, label: t.cards[value] }))}
        value={card}
        onChange={(value) => setCard((value as Card | null) ?? card)}
      />
      {sale.preview && <PreviewPanel preview={sale.preview} />}
      {sale.isDeclined && (
        <Alert color="orange" role="alert">
          {t.declined}
        </Alert>
      )}
      {chosen && (
        <Anchor href={`/buy/${encodeURIComponent(chosen.code)}`} target="_blank" size="sm">
          {t.onSite}
        </Anchor>
      )}
    </FormDialog>
  );
}

/** What the sale comes to, and making it so: exactly that, or the figures are asked for anew. */
function useSale(input: SubscriptionCreateInput, name: string, close: () => void) {
  const t = useWords(words);
  const navigate = useNavigate();
  const [isDeclined, setDeclined] = useState(false);
  const [{ data }, askAgain] = useQuery({
    query: Preview,
    variables: { input },
    pause: !input.account || !input.offer,
    requestPolicy: "network-only",
  });
  const { run, isBusy, refusals } = useCommand(Make);
  const found = data?.subscriptionCreatePreview;
  const token = found?.preview?.token ?? undefined;
  const submit = async () => {
    setDeclined(false);
    if (token === undefined) return;
    const { data: made, refusals: refused } = await run({ input: { ...input, previewToken: token } });
    if (refused.some(({ code }) => code === "PREVIEW_STALE")) askAgain({ requestPolicy: "network-only" });
    const { subscription, payment } = made?.subscriptionCreate ?? {};
    if (!subscription) return;
    if (payment?.status === "FAILED") {
      setDeclined(true);
      return;
    }
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
  const problems = [...(found?.userErrors ?? []), ...refusals].map(({ message }) => message);
  return { submit, isBusy, token, preview: found?.preview, problems: [...new Set(problems)], isDeclined };
}
