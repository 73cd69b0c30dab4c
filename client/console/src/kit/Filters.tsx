import { Badge, Button, Group, Select, Stack, TextInput } from "@mantine/core";
import { useDebouncedCallback, useDisclosure } from "@mantine/hooks";
import { IconFilter, IconSearch } from "@tabler/icons-react";
import {
  Children,
  isValidElement,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useState,
} from "react";
import { common } from "../words/common.ts";
import { useWords } from "../words/words.ts";
import { SavedViews } from "./SavedViews.tsx";
import { usePhone } from "./usePhone.ts";
import { useUrlState } from "./useUrlState.ts";

/** What each filter says of itself: `name` is where its choice stands in the address. */
type Filter = ReactElement<{ name?: string }>;

/**
 * The row above a list: a search field, filters, and at its end what else the list offers, and its saved views.
 *
 * On a phone, what does not fit into one line lies behind a button that says how many are set.
 */
export function Filters({ children, end }: { children: ReactNode; end?: ReactNode }) {
  const all = Children.toArray(children).filter((child): child is Filter => isValidElement(child));
  const search = all.filter(({ type }) => type === SearchField);
  const filters = all.filter(({ type }) => type !== SearchField);
  const isPhone = usePhone();
  const fits = filters.length === 0 || (filters.length === 1 && search.length === 0 && !end);
  if (isPhone && !fits) return <Folded search={search} filters={filters} end={end} />;
  return (
    <Group justify="space-between" gap="sm" role="search">
      <Group gap="sm" flex="1 1 0" miw={180}>
        {children}
      </Group>
      <Group gap="xs">
        {end}
        <SavedViews />
      </Group>
    </Group>
  );
}

function Folded({ search, filters, end }: { search: ReactNode; filters: readonly Filter[]; end: ReactNode }) {
  const t = useWords(common);
  const [values] = useUrlState();
  const [isOpen, { toggle }] = useDisclosure();
  const id = useId();
  const set = filters.filter(({ props }) => values[props.name ?? ""]).length;
  return (
    <Stack gap="sm" role="search">
      {search}
      <Group gap="xs" className="folded">
        <Button
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          rightSection={
            set > 0 && (
              <Badge size="sm" circle>
                {set}
              </Badge>
            )
          }
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={toggle}
        >
          {t.filters}
        </Button>
        {end}
        <SavedViews />
      </Group>
      <Group gap="sm" id={id} display={isOpen ? undefined : "none"}>
        {filters}
      </Group>
    </Stack>
  );
}

/** Searches as one types; what is searched for is in the address under `name`. `/` leads into it. */
export function SearchField({ name = "q", label }: { name?: string; label?: string }) {
  const t = useWords(common);
  const [values, set] = useUrlState();
  const told = values[name] ?? "";
  const [text, setText] = useState(told);
  useEffect(() => setText(told), [told]);
  const say = useDebouncedCallback((next: string) => set({ [name]: next }), 250);
  return (
    <TextInput
      type="search"
      w={{ base: "100%", xs: 280 }}
      leftSection={<IconSearch size={16} aria-hidden />}
      aria-label={label ?? t.search}
      placeholder={label ?? t.search}
      data-search-field
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        say(event.currentTarget.value);
      }}
    />
  );
}

/** One choice among some, in the address under `name`. */
export function ChoiceFilter(props: {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
}) {
  const [values, set] = useUrlState();
  return (
    <Select
      flex="1 1 150px"
      maw={{ xs: 180 }}
      clearable
      aria-label={props.label}
      placeholder={props.label}
      data={[...props.choices]}
      value={values[props.name] ?? null}
      onChange={(value) => set({ [props.name]: value ?? undefined })}
    />
  );
}
