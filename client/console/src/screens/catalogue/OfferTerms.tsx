import { Accordion, Paper, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useWords } from "../../words/words.ts";
import { BesideFields } from "./BesideFields.tsx";
import { BillingFields } from "./BillingFields.tsx";
import { CreditFields } from "./CreditFields.tsx";
import { FurtherPriceFields } from "./FurtherPriceFields.tsx";
import type { Fields } from "./OfferFields.tsx";
import { isByUnit, tariffIn } from "./offer.ts";
import { type Part, useSummary } from "./offerSummary.ts";
import { words } from "./offerWords.ts";
import { SaleFields } from "./SaleFields.tsx";
import { TrialFields } from "./TrialFields.tsx";
import { RECURRING } from "./tariff.ts";

const PARTS: Record<Part, (props: Fields) => ReactNode> = {
  prices: FurtherPriceFields,
  trial: TrialFields,
  billing: BillingFields,
  credits: CreditFields,
  beside: BesideFields,
  sale: SaleFields,
};

/** What of the input each part says: where that is refused, the part unfolds. */
const PATHS: Record<Part, readonly string[]> = {
  prices: ["listPrice", "prices"],
  trial: ["trialPhases"],
  billing: ["alignment", "stub", "proration", "term"],
  credits: ["credits"],
  beside: ["bonuses", "upsells"],
  sale: ["mostQuantity", "availableUntil"],
};

export const TERMS = Object.values(PATHS).flat();

/** What an offer may say besides, folded: each part says what stands in it. */
export function OfferTerms(props: Fields) {
  const { draft, product, say } = props;
  const t = useWords(words);
  const summary = useSummary(draft, product);
  const [open, setOpen] = useState<string[]>([]);
  const isThere = (part: Part) =>
    part === "trial"
      ? RECURRING.includes(tariffIn(draft, product).intervalUnit)
      : part !== "credits" || isByUnit(product);
  const parts = (Object.keys(PARTS) as Part[]).filter(isThere);
  const refused = parts.filter((part) => say(...PATHS[part]) !== undefined);
  return (
    <Stack gap="sm" component="section" aria-label={t.more}>
      <Stack gap={2}>
        <Title order={2}>{t.more}</Title>
        <Text size="sm" c="dimmed">
          {t.moreAbout}
        </Text>
      </Stack>
      <Paper withBorder>
        <Accordion
          multiple
          order={3}
          chevronPosition="left"
          value={[...new Set([...open, ...refused])]}
          onChange={setOpen}
        >
          {parts.map((part, at) => {
            const Body = PARTS[part];
            return (
              <Accordion.Item
                key={part}
                value={part}
                {...(at === parts.length - 1 ? { style: { borderBottom: 0 } } : {})}
              >
                <Accordion.Control>
                  <Text size="sm" fw={600}>
                    {t.sections[part]}
                  </Text>
                  <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }} data-summary={part}>
                    {summary[part].join(" · ") || t.usual[part]}
                  </Text>
                </Accordion.Control>
                <Accordion.Panel>
                  <Body {...props} />
                </Accordion.Panel>
              </Accordion.Item>
            );
          })}
        </Accordion>
      </Paper>
    </Stack>
  );
}
