// The types of events, read from the schema: each type that implements `Event` says in `@event` what it is called.
import { getNullableType, isListType, isNonNullType, isObjectType, valueFromASTUntyped } from "graphql";

/** How the payload, which is plain JSON, writes what has a type of its own in GraphQL. */
const PLAIN = {
  Boolean: "boolean",
  BigInt: "number",
  CurrencyCode: "string",
  Date: "string",
  DateTime: "string",
  Decimal: "string",
  Float: "number",
  ID: "string",
  Int: "number",
  JSON: "unknown",
  Money: "EventMoney",
  Period: "EventPeriod",
  String: "string",
};

const SHAPES = `
/** An amount; \`amountMinor\` is in the currency's smallest unit. Both are texts, exact to the cent. */
export interface EventMoney {
  amount: string;
  amountMinor: string;
  currency: string;
}

/** From \`start\`, which is in it, to \`end\`, which is not. */
export interface EventPeriod {
  start: string;
  end: string;
}
`;

/** @param {import("graphql").GraphQLSchema} schema */
export function eventTypes(schema) {
  const envelope = schema.getType("Event");
  const told = schema
    .getPossibleTypes(envelope)
    .map((type) => ({ type, name: nameOf(type) }))
    .filter(({ name }) => name !== undefined)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const entries = told.map(({ type, name }) => entry(type, name, Object.keys(envelope.getFields())));
  return `${SHAPES}
/** The payload of each event, by its type. */
export interface EventPayloads {
${entries.join("\n")}
}

export type EventType = keyof EventPayloads;

/** Every type that this version knows; a newer server may tell more. */
export const EVENT_TYPES: readonly EventType[] = [
${told.map(({ name }) => `  "${name}",`).join("\n")}
];
`;
}

function nameOf(type) {
  const named = type.astNode.directives.find((directive) => directive.name.value === "event");
  return named && valueFromASTUntyped(named.arguments[0].value);
}

function entry(type, name, common) {
  const own = Object.values(type.getFields()).filter((field) => !common.includes(field.name));
  const lines = own.map((field) => `    ${keyOf(field.name, name, common)}: ${plain(field.type)};`);
  const body = lines.length > 0 ? `{\n${lines.join("\n")}\n  }` : "Record<string, never>";
  return `  /** ${type.description} */\n  "${name}": ${body};`;
}

/** In the payload a field keeps its name, though every event has a field of that name: \`fileType\` is \`type\` there. */
function keyOf(field, name, common) {
  const area = camel(name.split(".")[0]);
  const rest = field.startsWith(area) ? field.slice(area.length) : "";
  const bare = rest.charAt(0).toLowerCase() + rest.slice(1);
  return /^[A-Z]/.test(rest) && common.includes(bare) ? bare : field;
}

function camel(name) {
  return name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
}

function plain(type) {
  if (!isNonNullType(type)) return `${plainNonNull(type)} | null`;
  return plainNonNull(type.ofType);
}

function plainNonNull(type) {
  const bare = getNullableType(type);
  if (isListType(bare)) return `Array<${plain(bare.ofType)}>`;
  const found = PLAIN[bare.name];
  if (found === undefined) throw new Error(`${bare.name} has no shape in payloads${isObjectType(bare) ? "" : " yet"}`);
  return found;
}
