import { Alert, Box, Button, Grid, Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Facts } from "../../kit/Facts.tsx";
import { instantOf, localOf } from "../../kit/instants.ts";
import { notice } from "../../kit/notice.tsx";
import { Page } from "../../kit/Page.tsx";
import { byField, useCommand } from "../../kit/useCommand.ts";
import { useSession } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import {
  CataloguePriceCreateDocument as CreatePrice,
  CatalogueOfferPublishDocument as Publish,
} from "./catalogue.gen.ts";
import { OfferCard } from "./OfferCard.tsx";
import { OfferFields } from "./OfferFields.tsx";
import { OfferTerms, TERMS } from "./OfferTerms.tsx";
import {
  freshOffer,
  isSayable,
  likeOffer,
  NEW_PRICE,
  type OfferDraft,
  type OfferNode,
  type SoldProduct,
} from "./offer.ts";
import { offerInput } from "./offerInput.ts";
import { shownOfDraft } from "./offerShown.ts";
import { useSummary } from "./offerSummary.ts";
import { words } from "./offerWords.ts";
import { priceInput } from "./price.ts";
import { saying, unsaid } from "./saying.ts";
import { words as shared } from "./words.ts";

const FIELDS = ["price", "name", "code", "description", ...TERMS];
const PRICE_FIELDS = [
  "model",
  "unitAmount",
  "money",
  "currency",
  "packageSize",
  "tiers",
  "intervalCount",
  "intervalUnit",
];

interface Props {
  products: readonly SoldProduct[];
  accent: string | null;
  like: OfferNode | undefined;
  product: string | undefined;
}

/** The form of an offer, and beside it the offer as it will stand on the site. */
export function OfferForm({ products, accent, like, product: wanted }: Props) {
  const t = useWords(words);
  const s = useWords(shared);
  const { tenant } = useSession();
  const { zone } = useSpeech();
  const [draft, setDraft] = useState<OfferDraft>(() => {
    const fresh = freshOffer(tenant.currency, products, wanted);
    const local = (instant: string | null) => (instant ? localOf(instant, zone) : "");
    return like ? likeOffer(fresh, like, products, local) : fresh;
  });
  const set = (changes: Partial<OfferDraft>) => setDraft((old) => ({ ...old, ...changes }));
  const product = products.find(({ id }) => id === draft.product);
  const { submit, isBusy, ofPrice, ofOffer } = usePublishing(draft, product, set, like);
  const isReady = isSayable(draft, product);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) void submit();
  };
  const fields = { draft, set, product, say: saying(ofOffer) };
  const tiers = saying(ofPrice)("tiers");
  const priceErrors = { ...byField(ofPrice), ...(tiers ? { tiers } : {}) };
  return (
    <Page
      title={like ? t.newVersion : s.add.offers}
      about={like ? t.newVersionAbout : t.about}
      within={[
        { title: s.title, to: "/catalogue" },
        ...(like ? [{ title: like.name, to: `/catalogue/offers/${like.id}` }] : []),
      ]}
      actions={
        <Button type="submit" form="offer" loading={isBusy} disabled={!isReady}>
          {t.publish}
        </Button>
      }
    >
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <form id="offer" onSubmit={send} noValidate>
            <Stack gap="lg">
              {[...unsaid(ofPrice, PRICE_FIELDS), ...unsaid(ofOffer, FIELDS)].map((problem) => (
                <Alert key={problem} color="red" role="alert">
                  {problem}
                </Alert>
              ))}
              <OfferFields {...fields} products={products} priceErrors={priceErrors} />
              <OfferTerms {...fields} />
            </Stack>
          </form>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Box component="aside" aria-label={t.preview} pos="sticky" top={76}>
            <Text size="xs" c="dimmed" fw={500} mb={6}>
              {t.preview}
            </Text>
            <OfferCard {...shownOfDraft(draft, product, accent)} />
            <Besides draft={draft} product={product} />
          </Box>
        </Grid.Col>
      </Grid>
    </Page>
  );
}

/** What is agreed and does not stand on the card. */
function Besides({ draft, product }: { draft: OfferDraft; product: SoldProduct | undefined }) {
  const t = useWords(words);
  const summary = useSummary(draft, product);
  const parts = (["prices", "billing", "credits", "beside", "sale"] as const).filter(
    (part) => summary[part].length > 0,
  );
  if (parts.length === 0) return null;
  return (
    <Box mt="lg" px="xs" data-besides>
      <Text size="xs" c="dimmed" fw={500} mb={6}>
        {t.besides}
      </Text>
      <Facts
        columns={1}
        facts={parts.map((part) => [
          t.sections[part],
          <Stack key={part} gap={2}>
            {summary[part].map((line) => (
              <span key={line} style={{ overflowWrap: "anywhere" }}>
                {line}
              </span>
            ))}
          </Stack>,
        ])}
      />
    </Box>
  );
}

/** The price first, where it is new; then the offer of it. What was made stays made where the offer is refused. */
function usePublishing(
  draft: OfferDraft,
  product: SoldProduct | undefined,
  set: (changes: Partial<OfferDraft>) => void,
  like: OfferNode | undefined,
) {
  const t = useWords(words);
  const navigate = useNavigate();
  const { zone } = useSpeech();
  const price = useCommand(CreatePrice);
  const offer = useCommand(Publish);
  const submit = async () => {
    if (product === undefined) return;
    let chosen = draft.price;
    if (chosen === NEW_PRICE) {
      const { data } = await price.run({ input: priceInput(product.id, draft.fresh) });
      if (!data?.priceCreate.price) return;
      chosen = data.priceCreate.price.id;
      set({ price: chosen });
    }
    const { data } = await offer.run({ input: offerInput(draft, product, chosen, instants(like, zone)) });
    const made = data?.offerPublish.offer;
    if (!made) return;
    notice(t.published(made.name));
    void navigate({ to: `/catalogue/offers/${made.id}` });
  };
  return { submit, isBusy: price.isBusy || offer.isBusy, ofPrice: price.refusals, ofOffer: offer.refusals };
}

/** A field holds no seconds: an instant that nobody touched is the old one's to the last of them. */
function instants(like: OfferNode | undefined, zone: string) {
  const old = [like?.availableFrom, like?.availableUntil].filter((one) => typeof one === "string");
  return (local: string) => old.find((one) => localOf(one, zone) === local) ?? instantOf(local, zone);
}
