import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Subscriptions" }, de: { title: "Abonnements" } };

export default function Subscriptions() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
