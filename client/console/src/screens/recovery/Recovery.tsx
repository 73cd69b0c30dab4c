import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Recovery" }, de: { title: "Rückgewinnung" } };

export default function Recovery() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
