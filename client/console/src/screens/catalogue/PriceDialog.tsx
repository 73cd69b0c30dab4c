import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useSession } from "../../session/session.ts";
import { common } from "../../words/common.ts";
import { useWords, type Words } from "../../words/words.ts";
import { CataloguePriceCreateDocument } from "./catalogue.gen.ts";
import { PriceFields } from "./PriceFields.tsx";
import { freshPrice, isComplete, priceInput } from "./price.ts";

export const priceWords: Words<{ add: string; about: string }> = {
  en: { add: "Create price", about: "A price never changes after it is created. Offers put it on sale." },
  de: {
    add: "Preis anlegen",
    about: "Ein Preis ändert sich nie, wenn er einmal angelegt ist. Angebote bringen ihn in den Verkauf.",
  },
};

export function PriceDialog(props: { isOpen: boolean; close: () => void; product: string }) {
  const t = useWords(priceWords);
  const c = useWords(common);
  const { tenant } = useSession();
  const [draft, setDraft] = useState(() => freshPrice(tenant.currency));
  const { run, isBusy, refusals, forget } = useCommand(CataloguePriceCreateDocument);
  const leave = () => {
    forget();
    setDraft(freshPrice(tenant.currency));
    props.close();
  };
  const submit = async () => {
    if ((await run({ input: priceInput(props.product, draft) })).data === undefined) return;
    notice(c.saved);
    leave();
  };
  return (
    <FormDialog
      isOpen={props.isOpen}
      close={leave}
      title={t.add}
      about={t.about}
      verb={t.add}
      isBusy={isBusy}
      isReady={isComplete(draft)}
      problems={general(refusals)}
      submit={submit}
      size="lg"
    >
      <PriceFields
        value={draft}
        change={(changes) => setDraft((old) => ({ ...old, ...changes }))}
        errors={byField(refusals)}
      />
    </FormDialog>
  );
}
