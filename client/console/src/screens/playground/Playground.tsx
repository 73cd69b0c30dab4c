import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Playground" }, de: { title: "Spielwiese" } };

export default function Playground() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
