import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Page } from "../../kit/Page.tsx";
import { UrlTabs } from "../../kit/UrlTabs.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useWords } from "../../words/words.ts";
import { Erasures } from "./Erasures.tsx";
import { Exports } from "./Exports.tsx";
import { Purposes } from "./Purposes.tsx";
import { words } from "./words.ts";

export default function Privacy() {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const isFirst = (values["tab"] ?? "consents") === "consents";
  return (
    <Page
      title={t.title}
      about={t.about}
      actions={
        isFirst && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ new: "yes" })}>
            {t.add}
          </Button>
        )
      }
    >
      <UrlTabs
        label={t.title}
        tabs={[
          { value: "consents", title: t.tabs.consents, body: () => <Purposes /> },
          { value: "erasures", title: t.tabs.erasures, body: () => <Erasures /> },
          { value: "exports", title: t.tabs.exports, body: () => <Exports /> },
        ]}
      />
    </Page>
  );
}
