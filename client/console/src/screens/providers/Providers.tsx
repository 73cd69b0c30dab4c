import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Providers" }, de: { title: "Anbieter" } };

export default function Providers() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
