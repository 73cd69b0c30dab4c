import { Button, Group, Popover, Stack } from "@mantine/core";
import { IconCalendar, IconChevronDown } from "@tabler/icons-react";
import { useSpeech, useWords, type Words } from "../words/words.ts";
import { DayField } from "./DayField.tsx";
import { beginningOf, dayAfter } from "./days.ts";
import { useUrlState } from "./useUrlState.ts";

interface Texts {
  from: string;
  to: string;
  since: (day: string) => string;
  until: (day: string) => string;
  clear: string;
}

const words: Words<Texts> = {
  en: {
    from: "From",
    to: "To",
    since: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    clear: "Clear",
  },
  de: {
    from: "Von",
    to: "Bis",
    since: (day) => `seit ${day}`,
    until: (day) => `bis ${day}`,
    clear: "Leeren",
  },
};

/** What began from one day to another, both of them within: in the address under `name`, `2027-01-01..2027-01-31`. */
export function PeriodFilter({ name, label }: { name: string; label: string }) {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const [from, to] = daysOf(values[name]);
  const say = (days: Days) => set({ [name]: days.some(Boolean) ? days.join("..") : undefined });
  const told = useTold(from, to);
  return (
    <Popover position="bottom-start" trapFocus shadow="md">
      <Popover.Target>
        <Button
          variant="default"
          fw={told ? 600 : 400}
          leftSection={<IconCalendar size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {told ? `${label} ${told}` : label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Stack gap="sm">
          <DayField
            label={t.from}
            value={from}
            {...(to ? { max: to } : {})}
            onChange={(day) => say([day, to])}
          />
          <DayField
            label={t.to}
            value={to}
            {...(from ? { min: from } : {})}
            onChange={(day) => say([from, day])}
          />
          <Group justify="flex-end">
            <Button size="xs" variant="default" disabled={!from && !to} onClick={() => say(["", ""])}>
              {t.clear}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

type Days = readonly [from: string, to: string];

function daysOf(period: string | undefined): Days {
  const [from = "", to = ""] = period?.split("..") ?? [];
  return [from, to];
}

/** The period that the address says under `name`, in the person's zone, as filters of lists take it. */
export function usePeriod(name: string): { createdSince?: string; createdBefore?: string } {
  const [values] = useUrlState();
  const { zone } = useSpeech();
  const [from, to] = daysOf(values[name]);
  const since = beginningOf(from, zone);
  const before = beginningOf(dayAfter(to), zone);
  return { ...(since ? { createdSince: since } : {}), ...(before ? { createdBefore: before } : {}) };
}

/** The chosen days in words; "" of none. */
function useTold(from: string, to: string): string {
  const t = useWords(words);
  const { locale } = useSpeech();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const [since, until] = [from, to].map((text) => Date.parse(`${text}T00:00:00Z`)) as [number, number];
  if (!Number.isNaN(since) && !Number.isNaN(until) && since <= until) return day.formatRange(since, until);
  if (!Number.isNaN(since)) return t.since(day.format(since));
  return Number.isNaN(until) ? "" : t.until(day.format(until));
}
