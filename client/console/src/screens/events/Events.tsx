import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Events" }, de: { title: "Ereignisse" } };

export default function Events() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
