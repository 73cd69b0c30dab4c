import { Button, Checkbox, Select, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useWords, type Words } from "../words/words.ts";
import { Facts } from "./Facts.tsx";
import { FormDialog } from "./FormDialog.tsx";
import { Section } from "./Section.tsx";

export interface CustomAnswer {
  readonly code: string;
  readonly value?: string | null | undefined;
  readonly field: {
    readonly label: string;
    readonly kind: string;
    readonly choices: readonly string[];
    readonly isRequired: boolean;
    readonly archivedAt?: string | null | undefined;
  };
}

type Given = readonly { code: string; value: string | null }[];

interface Texts {
  title: string;
  change: string;
  save: string;
  yes: string;
  no: string;
}

const words: Words<Texts> = {
  en: { title: "Custom fields", change: "Change", save: "Save", yes: "Yes", no: "No" },
  de: { title: "Eigene Felder", change: "Ändern", save: "Speichern", yes: "Ja", no: "Nein" },
};

interface Props {
  answers: readonly CustomAnswer[];
  /** Where it may be answered: resolves to what is wrong, by the field's code or "" for all of it; undefined: saved. */
  save?: (given: Given) => Promise<Record<string, string> | undefined>;
  isBusy?: boolean;
}

/** What the business asks besides, of a member or an account, with its answers. Nothing where it asks nothing. */
export function CustomAnswers({ answers, save, isBusy = false }: Props) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  const asked = answers.filter(({ field, value }) => !field.archivedAt || value);
  if (asked.length === 0) return null;
  const shown = ({ field, value }: CustomAnswer) =>
    field.kind === "BOOLEAN" && value ? (value === "true" ? t.yes : t.no) : (value ?? "–");
  return (
    <Section
      title={t.title}
      actions={
        save && (
          <Button variant="default" size="xs" onClick={() => setOpen(true)}>
            {t.change}
          </Button>
        )
      }
    >
      <Facts facts={asked.map((one) => [one.field.label, shown(one)] as const)} />
      {save && isOpen && (
        <AnswerDialog
          asked={asked.filter(({ field }) => !field.archivedAt)}
          save={save}
          isBusy={isBusy}
          close={() => setOpen(false)}
        />
      )}
    </Section>
  );
}

function AnswerDialog(props: {
  asked: readonly CustomAnswer[];
  save: NonNullable<Props["save"]>;
  isBusy: boolean;
  close: () => void;
}) {
  const t = useWords(words);
  const [given, setGiven] = useState<Record<string, string>>(() =>
    Object.fromEntries(props.asked.map(({ code, value }) => [code, value ?? ""])),
  );
  const [problems, setProblems] = useState<Record<string, string>>({});
  const submit = async () => {
    const wrong = await props.save(
      Object.entries(given).map(([code, value]) => ({ code, value: value === "" ? null : value })),
    );
    setProblems(wrong ?? {});
    if (wrong === undefined) props.close();
  };
  return (
    <FormDialog
      isOpen
      close={props.close}
      title={t.title}
      verb={t.save}
      isBusy={props.isBusy}
      problems={Object.entries(problems)
        .filter(([code]) => !(code in given))
        .map(([, problem]) => problem)}
      submit={submit}
    >
      {props.asked.map((one) => (
        <Field
          key={one.code}
          of={one}
          value={given[one.code] ?? ""}
          problem={problems[one.code]}
          set={(value) => setGiven({ ...given, [one.code]: value })}
        />
      ))}
    </FormDialog>
  );
}

function Field(props: {
  of: CustomAnswer;
  value: string;
  problem: string | undefined;
  set: (value: string) => void;
}) {
  const { of, value, problem, set } = props;
  const common = { label: of.field.label, required: of.field.isRequired, error: problem };
  if (of.field.kind === "BOOLEAN")
    return (
      <Checkbox
        label={<Text size="sm">{of.field.label}</Text>}
        error={problem}
        checked={value === "true"}
        onChange={(event) => set(String(event.currentTarget.checked))}
      />
    );
  if (of.field.kind === "CHOICE")
    return (
      <Select
        {...common}
        clearable={!of.field.isRequired}
        data={[...of.field.choices]}
        value={value || null}
        onChange={(next) => set(next ?? "")}
      />
    );
  const type = { NUMBER: "text", DATE: "date" }[of.field.kind] ?? "text";
  return (
    <TextInput
      {...common}
      type={type}
      inputMode={of.field.kind === "NUMBER" ? "decimal" : "text"}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}
