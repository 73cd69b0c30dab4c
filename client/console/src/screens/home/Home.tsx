import { Grid, Stack } from "@mantine/core";
import { Page } from "../../kit/Page.tsx";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { Figures } from "./Figures.tsx";
import { Growth } from "./Growth.tsx";
import { Setup } from "./Setup.tsx";
import { Ticker } from "./Ticker.tsx";
import { useFigures } from "./useFigures.ts";
import { words } from "./words.ts";

/** Where the business stands now, what is still to set up, and what happens. */
export default function Home() {
  const t = useWords(words);
  const may = useMay();
  const seesFigures = may("ANALYTICS_READ");
  const figures = useFigures(seesFigures);
  return (
    <Page title={t.title}>
      {may("SETTINGS_READ") && <Setup />}
      {seesFigures && <Figures {...figures} />}
      <Grid gap="lg">
        {seesFigures && (
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Growth now={figures.data ? JSON.stringify(figures.data.mrr) : ""} />
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, md: seesFigures ? 5 : 12 }}>
          <Stack>
            <Ticker />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
