import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Accounts" }, de: { title: "Konten" } };

export default function Accounts() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
