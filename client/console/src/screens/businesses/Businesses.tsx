import { Button } from "@mantine/core";
import { Page } from "../../kit/Page.tsx";
import { type UrlTab, UrlTabs } from "../../kit/UrlTabs.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { Brand } from "./Brand.tsx";
import { Details } from "./Details.tsx";
import { Domains } from "./Domains.tsx";
import { domainWords } from "./domainWords.ts";
import { Owned } from "./Owned.tsx";
import { words } from "./words.ts";

export default function Businesses() {
  const t = useWords(words);
  const d = useWords(domainWords);
  const may = useMay();
  const [values, set] = useUrlState();
  const tabs: UrlTab[] = [
    ...(may("TENANTS_WRITE")
      ? [
          { value: "details", title: t.details, body: () => <Details /> },
          { value: "brand", title: t.brand, body: () => <Brand /> },
        ]
      : []),
    ...(may("DOMAINS_WRITE") ? [{ value: "domains", title: t.domains, body: () => <Domains /> }] : []),
    ...(may("TENANTS_WRITE") ? [{ value: "owned", title: t.owned, body: () => <Owned /> }] : []),
  ];
  const tab = values["tab"] ?? tabs[0]?.value;
  return (
    <Page
      title={t.title}
      about={t.about}
      actions={
        tab === "owned" ? (
          <Button onClick={() => set({ begin: "business" })}>{t.create}</Button>
        ) : (
          tab === "domains" && <Button onClick={() => set({ begin: "domain" })}>{d.add}</Button>
        )
      }
    >
      <UrlTabs label={t.title} tabs={tabs} />
    </Page>
  );
}
