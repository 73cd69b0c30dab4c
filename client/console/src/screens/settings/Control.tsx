import {
  Group,
  type InputWrapperProps,
  JsonInput,
  NumberInput,
  PasswordInput,
  Select,
  Switch,
  TagsInput,
  Textarea,
  TextInput,
} from "@mantine/core";
import { useState } from "react";
import { useQuery } from "urql";
import { minorOf } from "../../kit/amounts.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { SettingsChoicesDocument } from "./settings.gen.ts";
import { decimalOf, type MoneyJson, type Setting } from "./values.ts";
import { words } from "./words.ts";

interface Props {
  setting: Setting;
  value: unknown;
  change: (value: unknown) => void;
  error: string | undefined;
  readOnly: boolean;
}

/** Hints stand below what they are of. */
const BELOW: InputWrapperProps["inputWrapperOrder"] = ["label", "input", "description", "error"];

/** The control that fits a setting's kind. */
export function Control(props: Props) {
  const { setting, value, change, error, readOnly } = props;
  const t = useWords(words);
  const { locale } = useSpeech();
  const number = (written: string) => Number(written).toLocaleString(locale);
  const { kind } = setting;
  const shared = { "aria-label": setting.title, error, disabled: readOnly, w: "100%" };
  const text = typeof value === "string" ? value : "";
  const write = (event: { currentTarget: { value: string } }) => change(event.currentTarget.value);
  if (setting.isSecret)
    return (
      <PasswordInput
        {...shared}
        autoComplete="new-password"
        placeholder={setting.isSet ? t.secretKept : ""}
        description={setting.isSet ? t.secretSet : t.secretUnset}
        inputWrapperOrder={BELOW}
        value={text}
        onChange={(event) => change(event.currentTarget.value || undefined)}
      />
    );
  switch (kind.name) {
    case "BOOLEAN":
      return (
        <Switch
          {...shared}
          checked={value === true}
          label={value === true ? t.on : t.off}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      );
    case "INTEGER":
      return (
        <NumberInput
          {...shared}
          allowDecimal={false}
          value={typeof value === "number" ? value : ""}
          onChange={(next) => change(typeof next === "number" ? next : null)}
          suffix={kind.unit ? ` ${kind.unit}` : ""}
          {...(kind.minimum && kind.maximum
            ? {
                min: Number(kind.minimum),
                max: Number(kind.maximum),
                description: t.range(number(kind.minimum), number(kind.maximum)),
                inputWrapperOrder: BELOW,
              }
            : {})}
        />
      );
    case "DECIMAL":
      return (
        <TextInput {...shared} inputMode="decimal" rightSection={kind.unit} value={text} onChange={write} />
      );
    case "CHOICE":
      return (
        <Select
          {...shared}
          allowDeselect={false}
          data={setting.options.map((one) => ({ value: one.value, label: one.title }))}
          value={text}
          onChange={change}
        />
      );
    case "TEXTS":
      return (
        <TagsInput
          {...shared}
          description={t.listHint}
          inputWrapperOrder={BELOW}
          value={Array.isArray(value) ? (value as string[]) : []}
          onChange={change}
        />
      );
    case "LONG_TEXT":
      return <Textarea {...shared} autosize minRows={2} maxRows={8} value={text} onChange={write} />;
    case "DURATION":
      return (
        <TextInput
          {...shared}
          description={t.durationHint}
          inputWrapperOrder={BELOW}
          value={text}
          onChange={write}
        />
      );
    case "ZONE":
    case "LOCALE":
      return <FromList {...props} text={text} />;
    case "MONEY":
      return <MoneyControl {...props} />;
    case "JSON":
      return <JsonControl {...props} />;
    case "EMAIL":
      return <TextInput {...shared} type="email" autoComplete="off" value={text} onChange={write} />;
    case "URL":
      return <TextInput {...shared} type="url" value={text} onChange={write} />;
    case "TEXT":
      return <TextInput {...shared} value={text} onChange={write} />;
  }
}

/** Zones and languages, which are fetched when a setting asks for one. */
function FromList({ setting, text, change, error, readOnly }: Props & { text: string }) {
  const [{ data }] = useQuery({ query: SettingsChoicesDocument });
  const list = setting.kind.name === "ZONE" ? data?.zones : data?.locales;
  const choices = (list ?? []).map(({ name, label }) => ({ value: name, label }));
  const isListed = choices.some(({ value }) => value === text);
  return (
    <Select
      aria-label={setting.title}
      error={error}
      disabled={readOnly}
      searchable
      limit={50}
      data={isListed || text === "" ? choices : [{ value: text, label: text }, ...choices]}
      value={text || null}
      onChange={change}
    />
  );
}

function MoneyControl({ setting, value, change, error, readOnly }: Props) {
  const t = useWords(words);
  const given = value as MoneyJson | null;
  const [decimal, setDecimal] = useState(given ? decimalOf(given) : "");
  const [currency, setCurrency] = useState(given?.currency ?? "");
  const say = (amount: string, code: string) => {
    setDecimal(amount);
    setCurrency(code);
    // What is no amount is sent as it is, so that the server says what is wrong with it.
    change({ amountMinor: minorOf(amount, code) ?? amount, currency: code });
  };
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <TextInput
        flex={1}
        inputMode="decimal"
        aria-label={setting.title}
        error={error}
        disabled={readOnly}
        value={decimal}
        onChange={(event) => say(event.currentTarget.value, currency)}
      />
      <TextInput
        w={80}
        aria-label={`${setting.title}: ${t.currency}`}
        disabled={readOnly}
        maxLength={3}
        value={currency}
        onChange={(event) => say(decimal, event.currentTarget.value.toUpperCase())}
      />
    </Group>
  );
}

function JsonControl({ setting, value, change, error, readOnly }: Props) {
  const t = useWords(words);
  const [text, setText] = useState(() => JSON.stringify(value, null, 2));
  return (
    <JsonInput
      aria-label={setting.title}
      disabled={readOnly}
      error={error ?? (isJson(text) ? undefined : t.notJson)}
      autosize
      minRows={2}
      maxRows={12}
      styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: 13 } }}
      value={text}
      onChange={(next) => {
        setText(next);
        if (isJson(next)) change(JSON.parse(next));
      }}
    />
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
