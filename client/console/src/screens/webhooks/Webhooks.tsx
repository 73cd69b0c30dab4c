import { Page } from "../../kit/Page.tsx";
import { useWords } from "../../words/words.ts";

const words = { en: { title: "Webhooks" }, de: { title: "Webhooks" } };

export default function Webhooks() {
  const t = useWords(words);
  return <Page title={t.title}>{null}</Page>;
}
