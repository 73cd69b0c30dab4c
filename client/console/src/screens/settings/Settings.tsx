import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Settings" }, de: { title: "Einstellungen" } };

export default function Settings() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
