import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Mailbox" }, de: { title: "Postfach" } };

export default function Mailbox() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
