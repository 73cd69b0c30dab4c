import { Alert, Box, Button, Grid, Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { instantOf } from "../../kit/instants.ts";
import { notice } from "../../kit/notice.tsx";
import { Page } from "../../kit/Page.tsx";
import { besides } from "../../kit/refusals.ts";
import { byField, useCommand } from "../../kit/useCommand.ts";
import { useSession } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import {
  type CatalogueOfferFragment,
  CataloguePriceCreateDocument as CreatePrice,
  CatalogueOfferPublishDocument as Publish,
} from "./catalogue.gen.ts";
import { OfferCard } from "./OfferCard.tsx";
import { OfferFields } from "./OfferFields.tsx";
import { OfferTerms } from "./OfferTerms.tsx";
import {
  freshOffer,
  likeOffer,
  NEW_PRICE,
  type OfferDraft,
  offerInput,
  type SoldProduct,
  shownOf,
  tariffIn,
} from "./offer.ts";
import { words } from "./offerWords.ts";
import { isComplete, priceInput } from "./price.ts";
import { words as shared } from "./words.ts";

const FIELDS = ["name", "code", "unitAmount", "currency", "packageSize", "intervalCount", "mostQuantity"];

interface Props {
  products: readonly SoldProduct[];
  accent: string | null;
  like: CatalogueOfferFragment | undefined;
  product: string | undefined;
}

/** The form of an offer, and beside it the offer as it will stand on the site. */
export function OfferForm({ products, accent, like, product: wanted }: Props) {
  const t = useWords(words);
  const s = useWords(shared);
  const { tenant } = useSession();
  const [draft, setDraft] = useState<OfferDraft>(() => {
    const fresh = freshOffer(tenant.currency, products, wanted);
    return like ? likeOffer(fresh, like) : fresh;
  });
  const set = (changes: Partial<OfferDraft>) => setDraft((old) => ({ ...old, ...changes }));
  const product = products.find(({ id }) => id === draft.product);
  const { submit, isBusy, refusals } = usePublishing(draft, product, set);
  const isReady = draft.named.name.trim() !== "" && (draft.price !== NEW_PRICE || isComplete(draft.fresh));
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) void submit();
  };
  const fields = { draft, set, product, errors: byField(refusals) };
  return (
    <Page
      title={s.add.offers}
      about={t.about}
      within={[{ title: s.title, to: "/catalogue" }]}
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
              {besides(refusals, FIELDS).map((problem) => (
                <Alert key={problem} color="red" role="alert">
                  {problem}
                </Alert>
              ))}
              <OfferFields {...fields} products={products} />
              <OfferTerms {...fields} />
            </Stack>
          </form>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Box component="aside" aria-label={t.preview} pos="sticky" top={76}>
            <Text size="xs" c="dimmed" fw={500} mb={6}>
              {t.preview}
            </Text>
            <OfferCard {...shownOf(draft, product, accent)} />
          </Box>
        </Grid.Col>
      </Grid>
    </Page>
  );
}

/** The price first, where it is new; then the offer of it. What was made stays made where the offer is refused. */
function usePublishing(
  draft: OfferDraft,
  product: SoldProduct | undefined,
  set: (changes: Partial<OfferDraft>) => void,
) {
  const t = useWords(words);
  const navigate = useNavigate();
  const { zone } = useSpeech();
  const price = useCommand(CreatePrice);
  const offer = useCommand(Publish);
  const submit = async () => {
    if (product === undefined) return;
    const tariff = tariffIn(draft, product);
    let chosen = draft.price;
    if (chosen === NEW_PRICE) {
      const { data } = await price.run({ input: priceInput(product.id, draft.fresh) });
      if (!data?.priceCreate.price) return;
      chosen = data.priceCreate.price.id;
      set({ price: chosen });
    }
    const input = offerInput(draft, tariff, chosen, (local) => instantOf(local, zone) ?? null);
    const { data } = await offer.run({ input });
    const made = data?.offerPublish.offer;
    if (!made) return;
    notice(t.published(made.name));
    void navigate({ to: `/catalogue/offers/${made.id}` });
  };
  return { submit, isBusy: price.isBusy || offer.isBusy, refusals: [...price.refusals, ...offer.refusals] };
}
