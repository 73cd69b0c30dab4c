import { EVENT_TYPES } from "../graphql/eventTypes.gen.ts";

const areaOf = (type: string) => type.split(".")[0] ?? type;
const areas = [...new Set(EVENT_TYPES.map(areaOf))];

/** The beginnings of all types of events, for who wants to hear of every one. */
export const EVERY_KIND: readonly string[] = areas.map((area) => `${area}.`);

/** All types of events by what they tell of, as a field to choose some takes them. */
export const EVENT_CHOICES = areas.map((group) => ({
  group,
  items: EVENT_TYPES.filter((type) => areaOf(type) === group),
}));
