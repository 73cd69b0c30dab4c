import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Analytics" }, de: { title: "Auswertung" } };

export default function Analytics() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
