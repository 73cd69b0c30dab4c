import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Payments" }, de: { title: "Zahlungen" } };

export default function Payments() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
