import { Button, Skeleton } from "@mantine/core";
import { IconPackage } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { Empty } from "../../kit/Empty.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { CatalogueOfferFormDocument, CatalogueOfferRecordDocument } from "./catalogue.gen.ts";
import { OfferForm } from "./OfferForm.tsx";
import { words } from "./offerWords.ts";
import { words as shared } from "./words.ts";

/** A new offer; `?product=` chooses the product, `?like=` an offer whose terms it begins with. */
export default function OfferPage() {
  const t = useWords(words);
  const s = useWords(shared);
  const [values] = useUrlState();
  const { data, error, ask } = useLiveQuery(
    CatalogueOfferFormDocument,
    { filter: { isArchived: false } },
    { kinds: ["product.", "price."] },
  );
  const like = values["like"];
  const [old] = useQuery({
    query: CatalogueOfferRecordDocument,
    variables: { id: like ?? "" },
    pause: like === undefined,
  });
  const within = [{ title: s.title, to: "/catalogue" }];
  const example = old.data?.node?.__typename === "Offer" ? old.data.node : undefined;
  if (error !== undefined && data === undefined)
    return (
      <Page title={s.add.offers} within={within}>
        <Problem error={error} retry={ask} />
      </Page>
    );
  if (data === undefined || old.fetching)
    return (
      <Page title={s.add.offers} within={within}>
        <Skeleton height={420} aria-busy />
      </Page>
    );
  if (data.products.nodes.length === 0)
    return (
      <Page title={s.add.offers} within={within}>
        <Empty
          icon={IconPackage}
          {...t.noProduct}
          action={
            <Button component={Link} to="/catalogue/new/product">
              {s.add.products}
            </Button>
          }
        />
      </Page>
    );
  return (
    <OfferForm
      key={example?.id ?? "new"}
      products={data.products.nodes}
      accent={data.brand.accentLight}
      like={example}
      product={values["product"]}
    />
  );
}
