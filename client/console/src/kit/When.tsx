import { Text, type TextProps, Tooltip } from "@mantine/core";
import { useContext } from "react";
import { useSpeech } from "../words/words.ts";
import { BriefTimes } from "./brief.ts";

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["second", 60],
  ["minute", 60],
  ["hour", 24],
  ["day", 30],
  ["month", 12],
];

/** "3 days ago", of an instant as the server writes it. */
export function ago(instant: string, locale: string, now = Date.now()): string {
  let distance = (new Date(instant).getTime() - now) / 1000;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  for (const [unit, size] of STEPS) {
    if (Math.abs(distance) < size) return format.format(Math.round(distance), unit);
    distance /= size;
  }
  return format.format(Math.round(distance), "year");
}

export function useWhen(): (instant: string, precision?: "day" | "minute" | "second") => string {
  const { locale, zone } = useSpeech();
  return (instant, precision = "minute") =>
    new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      dateStyle: "medium",
      ...(precision === "day" ? {} : { timeStyle: precision === "minute" ? "short" : "medium" }),
    }).format(new Date(instant));
}

/** Without what anybody supposes: this year, and seconds. */
function useBriefWhen(): (instant: string, precision: "day" | "minute" | "second") => string {
  const { locale, zone } = useSpeech();
  const full = useWhen();
  return (instant, precision) => {
    const year = new Intl.DateTimeFormat("en", { timeZone: zone, year: "numeric" });
    if (year.format(new Date(instant)) !== year.format()) return full(instant, "day");
    return new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      month: "short",
      day: "numeric",
      ...(precision === "day" ? {} : { hour: "numeric", minute: "2-digit" }),
    }).format(new Date(instant));
  };
}

interface Props extends TextProps {
  at: string | null | undefined;
  precision?: "day" | "minute" | "second";
  relative?: boolean;
}

/** An instant in the person's zone; to the second, with the zone's name, where the pointer rests. */
export function When({ at, precision = "minute", relative = false, ...props }: Props) {
  const { locale, zone } = useSpeech();
  const say = useWhen();
  const sayBriefly = useBriefWhen();
  const isBrief = useContext(BriefTimes);
  if (!at)
    return (
      <Text span inherit {...props}>
        –
      </Text>
    );
  return (
    <Tooltip label={`${say(at, "second")} · ${zone}`} openDelay={300}>
      <Text span inherit {...props}>
        <time dateTime={at}>
          {relative ? ago(at, locale) : isBrief ? sayBriefly(at, precision) : say(at, precision)}
        </time>
      </Text>
    </Tooltip>
  );
}
