import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Jobs" }, de: { title: "Aufträge" } };

export default function Jobs() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
