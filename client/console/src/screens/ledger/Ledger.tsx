import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Ledger" }, de: { title: "Hauptbuch" } };

export default function Ledger() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
