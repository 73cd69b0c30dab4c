import { Checkbox, PasswordInput, Select, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useWords } from "../../words/words.ts";
import type { Renewals } from "./providers.gen.ts";
import { words } from "./words.ts";

export const NOTHING = {
  apiKey: "",
  publishableKey: "",
  onBehalfOf: "",
  clientId: "",
  secret: "",
  webhookIds: [] as string[],
  isSandbox: false,
  merchantId: "",
  renewals: "TENURE" as Renewals,
  accountHolder: "",
  iban: "",
  bic: "",
  bank: "",
  instructions: "",
};

export type Given = typeof NOTHING;

interface Props {
  given: Given;
  give: (part: Partial<Given>) => void;
  wrong: Record<string, string>;
}

type Textual = { [Name in keyof Given]: Given[Name] extends string ? Name : never }[keyof Given];

function Line({
  name,
  label,
  about,
  isSecret,
  isNeeded,
  ...props
}: Props & { name: Textual; label: string; about?: string; isSecret?: boolean; isNeeded?: boolean }) {
  const Field = isSecret ? PasswordInput : TextInput;
  return (
    <Field
      label={label}
      {...(about ? { description: about } : {})}
      {...(props.wrong[name] ? { error: props.wrong[name] } : {})}
      required={isNeeded ?? false}
      autoComplete="off"
      value={props.given[name]}
      onChange={(event) => props.give({ [name]: event.currentTarget.value })}
    />
  );
}

export function StripeFields(props: Props) {
  const t = useWords(words).stripe;
  return (
    <>
      <Line {...props} name="apiKey" label={t.apiKey} about={t.apiKeyWhy} isSecret isNeeded />
      <Line {...props} name="publishableKey" label={t.publishableKey} isNeeded />
      <Line {...props} name="onBehalfOf" label={t.onBehalfOf} about={t.onBehalfOfWhy} />
    </>
  );
}

export function PaypalFields(props: Props) {
  const { paypal: t, draws } = useWords(words);
  const { given, give, wrong } = props;
  return (
    <>
      <Line {...props} name="clientId" label={t.clientId} isNeeded />
      <Line {...props} name="secret" label={t.secret} isSecret isNeeded />
      <TagsInput
        label={t.webhookIds}
        description={t.webhookIdsWhy}
        required
        value={given.webhookIds}
        error={wrong["webhookIds"]}
        onChange={(webhookIds) => give({ webhookIds })}
      />
      <Checkbox
        label={t.isSandbox}
        checked={given.isSandbox}
        onChange={(event) => give({ isSandbox: event.currentTarget.checked })}
      />
      <Line {...props} name="merchantId" label={t.merchantId} />
      <Select
        label={t.renewals}
        data={(["TENURE", "PROVIDER"] as const).map((value) => ({ value, label: draws[value] }))}
        value={given.renewals}
        allowDeselect={false}
        onChange={(value) => value && give({ renewals: value as Renewals })}
      />
    </>
  );
}

export function ManualFields(props: Props) {
  const t = useWords(words).manual;
  const { given, give, wrong } = props;
  return (
    <>
      <Line {...props} name="accountHolder" label={t.accountHolder} />
      <Line {...props} name="iban" label={t.iban} />
      <Line {...props} name="bic" label={t.bic} />
      <Line {...props} name="bank" label={t.bank} />
      <Textarea
        label={t.instructions}
        description={t.instructionsWhy}
        value={given.instructions}
        error={wrong["instructions"]}
        onChange={(event) => give({ instructions: event.currentTarget.value })}
      />
    </>
  );
}
