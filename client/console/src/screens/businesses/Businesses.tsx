import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Businesses" }, de: { title: "Betriebe" } };

export default function Businesses() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
