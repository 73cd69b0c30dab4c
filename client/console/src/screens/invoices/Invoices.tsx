import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Invoices" }, de: { title: "Rechnungen" } };

export default function Invoices() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
