import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Team" }, de: { title: "Team" } };

export default function Team() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
