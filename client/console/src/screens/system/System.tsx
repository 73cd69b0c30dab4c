import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "System" }, de: { title: "System" } };

export default function System() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
