import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Catalogue" }, de: { title: "Katalog" } };

export default function Catalogue() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
