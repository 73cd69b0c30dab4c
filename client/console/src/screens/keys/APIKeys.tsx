import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "API keys" }, de: { title: "API-Schlüssel" } };

export default function APIKeys() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
