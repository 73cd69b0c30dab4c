import { Anchor, Grid, Group, Stack, Text } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { CopyText } from "../../kit/CopyText.tsx";
import { Page } from "../../kit/Page.tsx";
import { State } from "../../kit/State.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { CatalogueOfferRecordDocument as Record } from "./catalogue.gen.ts";
import { Lost } from "./Lost.tsx";
import { OfferActions } from "./OfferActions.tsx";
import { OfferCard } from "./OfferCard.tsx";
import { OfferFacts } from "./OfferFacts.tsx";
import type { OfferNode } from "./offer.ts";
import { shownOfOffer } from "./offerShown.ts";
import { words as offerWords } from "./offerWords.ts";
import { words as records } from "./recordWords.ts";
import { words as shared } from "./words.ts";

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
  const shown = shownOfOffer(offer, accent);
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
      actions={<OfferActions offer={offer} shown={shown} />}
    >
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 2, md: 1 }}>
          <OfferFacts offer={offer} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 1, md: 2 }}>
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
