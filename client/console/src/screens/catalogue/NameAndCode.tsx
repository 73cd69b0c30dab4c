import { TextInput } from "@mantine/core";
import { useWords } from "../../words/words.ts";
import { codeOf } from "./code.ts";
import { words } from "./words.ts";

export interface Named {
  readonly name: string;
  readonly code: string;
}

/** A name, and its code, which follows the name until somebody writes another one. */
export function NameAndCode(props: {
  value: Named;
  change: (value: Named) => void;
  errors: Record<string, string | undefined>;
  /** It has its code already. */
  isFixed?: boolean;
}) {
  const t = useWords(words);
  const { value, change, errors } = props;
  const rename = (name: string) => {
    const follows = value.code === "" || value.code === codeOf(value.name);
    change({ name, code: follows && !props.isFixed ? codeOf(name) : value.code });
  };
  return (
    <>
      <TextInput
        label={t.name}
        required
        data-autofocus
        maxLength={120}
        value={value.name}
        error={errors["name"]}
        onChange={(event) => rename(event.currentTarget.value)}
      />
      {!props.isFixed && (
        <TextInput
          label={t.code}
          description={t.codeHint}
          required
          maxLength={64}
          value={value.code}
          error={errors["code"]}
          onChange={(event) => change({ ...value, code: event.currentTarget.value })}
        />
      )}
    </>
  );
}
