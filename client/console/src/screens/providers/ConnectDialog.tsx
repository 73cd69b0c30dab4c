import { Select, Text } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { type Given, ManualFields, NOTHING, PaypalFields, StripeFields } from "./fields.tsx";
import {
  ProviderConnectManualDocument,
  ProviderConnectPaypalDocument,
  ProviderConnectStripeDocument,
} from "./providers.gen.ts";
import { words } from "./words.ts";

const KINDS = ["STRIPE", "PAYPAL", "MANUAL"] as const;
type Kind = (typeof KINDS)[number];
const NEEDED: Record<Kind, (keyof Given)[]> = {
  STRIPE: ["apiKey", "publishableKey"],
  PAYPAL: ["clientId", "secret", "webhookIds"],
  MANUAL: [],
};
const FIELDS = { STRIPE: StripeFields, PAYPAL: PaypalFields, MANUAL: ManualFields };

/** Only what was filled in; what is not, the server has its own word for. */
function filled<Part extends object>(part: Part): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== "")) as Part;
}

function useConnect() {
  const stripe = useCommand(ProviderConnectStripeDocument);
  const paypal = useCommand(ProviderConnectPaypalDocument);
  const manual = useCommand(ProviderConnectManualDocument);
  const by = { STRIPE: stripe, PAYPAL: paypal, MANUAL: manual };
  const run = async (kind: Kind, given: Given): Promise<boolean> => {
    const { apiKey, publishableKey, onBehalfOf } = given;
    const { clientId, secret, webhookIds, isSandbox, merchantId, renewals } = given;
    const { accountHolder, iban, bic, bank, instructions } = given;
    if (kind === "STRIPE")
      return (await stripe.run({ input: filled({ apiKey, publishableKey, onBehalfOf }) })).data !== undefined;
    if (kind === "PAYPAL") {
      const input = { clientId, secret, webhookIds, isSandbox, merchantId, renewals };
      return (await paypal.run({ input: filled(input) })).data !== undefined;
    }
    const input = filled({ accountHolder, iban, bic, bank, instructions });
    return (await manual.run({ input })).data !== undefined;
  };
  return { by, run };
}

/** Connects a provider, or gives a connected one other keys. */
export function ConnectDialog({ close, first = "STRIPE" }: { close: () => void; first?: Kind }) {
  const t = useWords(words);
  const [kind, setKind] = useState<Kind>(first);
  const [given, setGiven] = useState<Given>(NOTHING);
  const { by, run } = useConnect();
  const { isBusy, refusals } = by[kind];
  const Fields = FIELDS[kind];
  const send = async () => {
    if (!(await run(kind, given))) return;
    notice(t.connected);
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.connect}
      verb={t.connect}
      isBusy={isBusy}
      isReady={NEEDED[kind].every((name) => given[name].toString() !== "")}
      problems={general(refusals)}
      submit={send}
    >
      <Select
        label={t.which}
        data={KINDS.map((value) => ({ value, label: t.kinds[value] ?? value }))}
        value={kind}
        onChange={(value) => setKind((value as Kind | null) ?? kind)}
        allowDeselect={false}
        data-autofocus
      />
      <Text size="sm" c="dimmed">
        {t.kindAbout[kind]}
      </Text>
      <Fields
        given={given}
        give={(part) => setGiven((former) => ({ ...former, ...part }))}
        wrong={byField(refusals)}
      />
    </FormDialog>
  );
}
