import { Grid, Stack } from "@mantine/core";
import { Page } from "../../kit/Page.tsx";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { Figures } from "./Figures.tsx";
import { Growth } from "./Growth.tsx";
import { Setup } from "./Setup.tsx";
import { Ticker } from "./Ticker.tsx";
import { words } from "./words.ts";

/** Where the business stands now, what is still to set up, and what happens. */
export default function Home() {
  const t = useWords(words);
  const may = useMay();
  const seesFigures = may("ANALYTICS_READ");
  return (
    <Page title={t.title}>
      {may("SETTINGS_READ") && <Setup />}
      {seesFigures && <Figures />}
      <Grid gap="lg">
        {seesFigures && (
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Growth />
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
