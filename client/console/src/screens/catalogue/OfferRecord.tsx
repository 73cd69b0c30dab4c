import { Anchor, Button, Grid, Group, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconExternalLink, IconPencil } from "@tabler/icons-react";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { ActionMenu } from "../../kit/ActionMenu.tsx";
import { Confirmation } from "../../kit/Confirmation.tsx";
import { CopyText } from "../../kit/CopyText.tsx";
import { notice } from "../../kit/notice.tsx";
import { Page } from "../../kit/Page.tsx";
import { State } from "../../kit/State.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import {
  type CatalogueOfferRecordQuery,
  CatalogueOfferRecordDocument as Record,
  CatalogueOfferUpdateDocument as Update,
  CatalogueOfferWithdrawDocument as Withdraw,
} from "./catalogue.gen.ts";
import { exact } from "./exact.ts";
import { Lost } from "./Lost.tsx";
import { OfferCard, type Shown } from "./OfferCard.tsx";
import { OfferDialog } from "./OfferDialog.tsx";
import { OfferFacts } from "./OfferFacts.tsx";
import { words as offerWords } from "./offerWords.ts";
import { words as records } from "./recordWords.ts";
import { tariffOf } from "./tariff.ts";
import { words as shared } from "./words.ts";

export type OfferNode = Extract<NonNullable<CatalogueOfferRecordQuery["node"]>, { __typename: "Offer" }>;

export default function OfferRecord() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, fetching, ask } = useLiveQuery(
    Record,
    { id },
    { kinds: ["offer.", "product.", "feature.", "tenant."] },
  );
  const offer = data?.node?.__typename === "Offer" ? data.node : undefined;
  if (offer === undefined)
    return <Lost isWaiting={fetching || data === undefined} error={error} retry={ask} />;
  return <Found offer={offer} accent={data?.brand.accentLight ?? null} />;
}

function Found({ offer, accent }: { offer: OfferNode; accent: string | null }) {
  const s = useWords(shared);
  const t = useWords(offerWords);
  const shown = shownOf(offer, accent);
  return (
    <Page
      title={offer.name}
      within={[{ title: s.title, to: "/catalogue" }]}
      about={
        <Group gap="xs">
          <State state={offer.status} text={s.states[offer.status]} />
          {!offer.isPublic && <State state="HIDDEN" text={s.hidden} />}
          <CopyText text={offer.code} />
        </Group>
      }
      actions={<Actions offer={offer} shown={shown} />}
    >
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <OfferFacts offer={offer} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap={6}>
            <Text size="xs" c="dimmed" fw={500}>
              {t.preview}
            </Text>
            <OfferCard {...shown} />
            <OnSite offer={offer} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}

function OnSite({ offer }: { offer: OfferNode }) {
  const r = useWords(records);
  if (offer.status !== "PUBLISHED") return null;
  return (
    <Anchor href={`/buy/${encodeURIComponent(offer.code)}`} target="_blank" size="sm">
      {r.onSite} <IconExternalLink size={13} aria-hidden style={{ verticalAlign: "-2px" }} />
    </Anchor>
  );
}

function shownOf(offer: OfferNode, accent: string | null): Shown {
  const first = offer.prices[0];
  if (first === undefined) throw new Error("an offer has a price");
  return {
    name: offer.name,
    description: offer.description,
    tariff: tariffOf(first.price),
    isPriced: true,
    unitName: offer.product.unitName,
    features: offer.product.features.map(({ feature, amount }) => ({ name: feature.name, amount })),
    phases: offer.trialPhases.map((phase) => ({
      amount: exact(phase.money.amount) ?? 0n,
      unit: phase.intervalUnit,
      count: phase.intervalCount,
    })),
    listPrice: exact(first.listPrice?.amount ?? ""),
    least: offer.leastQuantity,
    most: offer.mostQuantity,
    accent,
  };
}

function Actions({ offer, shown }: { offer: OfferNode; shown: Shown }) {
  const r = useWords(records);
  const navigate = useNavigate();
  const update = useCommand(Update);
  const [isEditing, editing] = useDisclosure();
  const [isAsking, asking] = useDisclosure();
  const show = async (isPublic: boolean) =>
    (await update.run({ input: { offer: offer.id, isPublic } })).data !== undefined;
  const turn = async () => {
    const was = offer.isPublic;
    if (await show(!was)) notice(was ? r.wasHidden : r.wasShown, () => void show(was));
  };
  if (offer.status === "WITHDRAWN")
    return (
      <Button component={Link} to="/catalogue/offers/new" search={{ like: offer.id } as never}>
        {r.again}
      </Button>
    );
  const acts = [
    { name: offer.isPublic ? r.hide : r.show, run: () => void turn() },
    {
      name: r.again,
      run: () => void navigate({ to: "/catalogue/offers/new", search: { like: offer.id } as never }),
    },
    { name: r.withdraw, run: asking.open, isDangerous: true },
  ];
  return (
    <>
      <ActionMenu acts={acts} />
      <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={editing.open}>
        {r.editOffer}
      </Button>
      {isEditing && <OfferDialog isOpen close={editing.close} offer={offer} shown={shown} />}
      <Confirmation
        isOpen={isAsking}
        close={asking.close}
        title={r.withdrawAsk(offer.name)}
        about={r.withdrawAbout}
        verb={r.withdraw}
        done={r.withdrawn}
        document={Withdraw}
        variables={{ input: { offer: offer.id } }}
      />
    </>
  );
}
