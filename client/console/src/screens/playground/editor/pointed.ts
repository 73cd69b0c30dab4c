import type { EditorState } from "@codemirror/state";
import { getSchema, offsetToPos } from "cm6-graphql";
import { type GraphQLSchema, getNamedType } from "graphql";
import { getContextAtPosition, getHoverInformation } from "graphql-language-service";

/** What stands at a place of an operation. */
export interface Pointed {
  /** `Query.members: MemberConnection!` */
  readonly signature: string;
  readonly about: string;
  /** Where the schema's documentation tells more: `Query.members`, or a type. */
  readonly entry: string | undefined;
}

/** What stands at `offset`, or just ends there; undefined where the schema knows nothing of it. */
export function pointedAt(state: EditorState, offset: number): Pointed | undefined {
  const schema = getSchema(state);
  const word = state.wordAt(offset);
  if (!schema || word === null) return undefined;
  const text = state.doc.toString();
  const place = offsetToPos(state.doc, word.from);
  const [signature = "", ...rest] = String(getHoverInformation(schema, text, place)).split("\n\n");
  if (signature === "") return undefined;
  return { signature, about: rest.join("\n\n"), entry: entryAt(schema, text, place) };
}

function entryAt(
  schema: GraphQLSchema,
  text: string,
  place: ReturnType<typeof offsetToPos>,
): string | undefined {
  const context = getContextAtPosition(text, place, schema);
  if (!context) return undefined;
  const { fieldDef, parentType, inputType, type } = context.typeInfo;
  const kind = context.token.state.kind;
  if (kind === "EnumValue" && inputType) return getNamedType(inputType).name;
  const isOfField = kind !== "NamedType" && kind !== "Variable";
  if (isOfField && fieldDef && parentType) return `${getNamedType(parentType).name}.${fieldDef.name}`;
  return type ? getNamedType(type).name : undefined;
}
