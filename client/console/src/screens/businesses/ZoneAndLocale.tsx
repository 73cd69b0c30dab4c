import { Select } from "@mantine/core";
import { useQuery } from "urql";
import { useSpeech, useWords } from "../../words/words.ts";
import { BusinessesChoicesDocument } from "./businesses.gen.ts";
import { words } from "./words.ts";

interface Props {
  zone: string;
  locale: string;
  setZone: (zone: string) => void;
  setLocale: (locale: string) => void;
  faults: Record<string, string>;
}

/** What it is called until the server's list has come. */
function languageName(locale: string, own: string): string {
  return new Intl.DisplayNames(own, { type: "language" }).of(locale) ?? locale;
}

export function ZoneAndLocale({ zone, locale, setZone, setLocale, faults }: Props) {
  const t = useWords(words);
  const [{ data }] = useQuery({ query: BusinessesChoicesDocument });
  const { locale: own } = useSpeech();
  const choices = (
    list: readonly { name: string; label: string }[] | undefined,
    chosen: string,
    chosenLabel: string,
  ) => {
    const all = (list ?? []).map(({ name, label }) => ({ value: name, label }));
    return all.some(({ value }) => value === chosen) ? all : [{ value: chosen, label: chosenLabel }, ...all];
  };
  return (
    <>
      <Select
        label={t.zone}
        searchable
        limit={50}
        allowDeselect={false}
        data={choices(data?.zones, zone, zone.replaceAll("_", " "))}
        value={zone}
        onChange={(value) => value && setZone(value)}
        error={faults["zone"]}
      />
      <Select
        label={t.locale}
        searchable
        limit={50}
        allowDeselect={false}
        data={choices(data?.locales, locale, languageName(locale, own))}
        value={locale}
        onChange={(value) => value && setLocale(value)}
        error={faults["locale"]}
      />
    </>
  );
}
