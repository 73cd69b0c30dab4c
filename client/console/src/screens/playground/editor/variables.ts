import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  startCompletion,
} from "@codemirror/autocomplete";
import { json, jsonLanguage } from "@codemirror/lang-json";
import { syntaxTree } from "@codemirror/language";
import { type Diagnostic, linter } from "@codemirror/lint";
import type { EditorState, Extension } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";
import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  print,
  typeFromAST,
} from "graphql";
import { variablesIn } from "../sending.ts";
import { keyOf, nameAt, nodeAt, type Path, pathTo, VALUES } from "./json.ts";

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly isRequired: boolean;
}

export interface VariableWords {
  badVariables: string;
  badJson: string;
  missing: (name: string) => string;
  unasked: (name: string) => string;
}

const SOON = 400;

/** The variables that an operation takes, as far as the schema knows their types. */
export function variablesOf(
  operation: OperationDefinitionNode | undefined,
  schema: GraphQLSchema | undefined,
) {
  if (!operation || !schema) return undefined;
  return (operation.variableDefinitions ?? []).flatMap(
    ({ variable, type: node, defaultValue }): Variable[] => {
      const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
      return type
        ? [{ name: variable.name.value, type, isRequired: isNonNullType(type) && !defaultValue }]
        : [];
    },
  );
}

/** What of an operation matters to its variables: the same text, the same help. */
export function signatureOf(operation: OperationDefinitionNode | undefined): string {
  return (operation?.variableDefinitions ?? []).map((one) => print(one)).join(", ");
}

/** JSON that is held to the types of an operation's variables: what is wrong, what is missing, what may stand where. */
export function variablesLanguage(
  variables: readonly Variable[] | undefined,
  words: VariableWords,
): Extension {
  const mistakes = linter(
    (view) => {
      if (view.state.doc.toString().trim() === "") return missing(view.state, variables ?? [], {}, words);
      const unread = unreadable(view.state);
      return unread ? [at(unread, "error", words.badJson)] : wrong(view.state, variables, words);
    },
    { delay: SOON },
  );
  const help = variables
    ? jsonLanguage.data.of({ autocomplete: (context: CompletionContext) => complete(context, variables) })
    : [];
  return [json(), mistakes, help];
}

/** Where it first is no JSON, with what stands there. */
function unreadable(state: EditorState): Pick<SyntaxNode, "from" | "to"> | undefined {
  let found: Pick<SyntaxNode, "from" | "to"> | undefined;
  syntaxTree(state).iterate({
    enter: ({ type, from, to }) => {
      if (type.isError && !found) found = { from, to: Math.min(Math.max(to, from + 1), state.doc.length) };
    },
  });
  return found;
}

function wrong(
  state: EditorState,
  variables: readonly Variable[] | undefined,
  words: VariableWords,
): Diagnostic[] {
  const given = variablesIn(state.doc.toString());
  if (given === undefined) return [at(nodeAt(state, []), "error", words.badVariables)];
  if (variables === undefined) return [];
  const known = new Set(variables.map(({ name }) => name));
  const unasked = Object.keys(given).filter((name) => !known.has(name));
  return [
    ...missing(state, variables, given, words),
    ...unasked.map((name) => at(nameAt(state, name), "warning", words.unasked(name))),
    ...variables.filter(({ name }) => name in given).flatMap((one) => misfits(state, one, given[one.name])),
  ];
}

function missing(
  state: EditorState,
  variables: readonly Variable[],
  given: Record<string, unknown>,
  words: VariableWords,
): Diagnostic[] {
  return variables
    .filter(({ name, isRequired }) => isRequired && !(name in given))
    .map(({ name }) => ({
      ...at(nodeAt(state, []), "error", words.missing(name)),
      to: state.doc.lineAt(0).to,
    }));
}

function misfits(state: EditorState, { name, type }: Variable, value: unknown): Diagnostic[] {
  const found: Diagnostic[] = [];
  coerceInputValue(value, type, (path, _, error) =>
    found.push(at(nodeAt(state, [name, ...path]), "error", error.message)),
  );
  return found;
}

function at(
  node: Pick<SyntaxNode, "from" | "to"> | null,
  severity: Diagnostic["severity"],
  message: string,
): Diagnostic {
  return { from: node?.from ?? 0, to: node?.to ?? 0, severity, message };
}

function complete(context: CompletionContext, variables: readonly Variable[]): CompletionResult | null {
  const { state, pos } = context;
  const word = context.matchBefore(/"?\w*$/);
  if (!context.explicit && (word === null || word.from === word.to)) return null;
  const start = word?.from ?? pos;
  const from = word?.text.startsWith('"') ? start + 1 : start;
  const node = syntaxTree(state).resolveInner(pos, -1);
  const isValue = /:\s*$|\[\s*$|\[[^\]]*,\s*$/.test(state.sliceDoc(state.doc.lineAt(start).from, start));
  const options = isValue ? chosen(state, node, variables) : keys(state, node, variables);
  return options.length === 0 ? null : { from, options, validFor: /^\w*$/ };
}

/** Puts a text in the place of what is begun, with the quotes around that. */
function put(text: string): Exclude<Completion["apply"], string | undefined> {
  return (view, _, from, to) => {
    const opened = view.state.sliceDoc(from - 1, from) === '"' ? from - 1 : from;
    const closed = view.state.sliceDoc(to, to + 1) === '"' ? to + 1 : to;
    const changes = { from: opened, to: closed, insert: text };
    view.dispatch({ changes, selection: { anchor: opened + text.length }, userEvent: "input.complete" });
    if (text.endsWith(" ")) startCompletion(view);
  };
}

function keys(state: EditorState, node: SyntaxNode, variables: readonly Variable[]): Completion[] {
  let object: SyntaxNode | null = node;
  while (object && object.name !== "Object") object = object.parent;
  if (!object) return [];
  const there = new Set(object.getChildren("Property").map((one) => keyOf(state, one)));
  const path = pathTo(state, object);
  const type = path.length === 0 ? undefined : typeAt(path, variables);
  const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  return (path.length === 0 ? variables : fields)
    .filter(({ name }) => !there.has(name))
    .map((one) => ({
      label: one.name,
      apply: put(`"${one.name}": `),
      detail: String(one.type),
      ...("description" in one && one.description ? { info: one.description } : {}),
    }));
}

function chosen(state: EditorState, node: SyntaxNode, variables: readonly Variable[]): Completion[] {
  const path = pathTo(state, node);
  const isBetween = node.name === "Array" || (node.parent?.name === "Array" && !VALUES.has(node.name));
  const type = typeAt(isBetween ? [...path, 0] : path, variables);
  if (isEnumType(type))
    return type.getValues().map(({ name, description }) => ({
      label: name,
      apply: put(`"${name}"`),
      ...(description ? { info: description } : {}),
    }));
  return type?.toString() === "Boolean" ? [{ label: "true" }, { label: "false" }] : [];
}

/** The type of what a path leads to, without its bang; that of its members where a list may be one alone. */
function typeAt(path: Path, variables: readonly Variable[]) {
  const [name, ...steps] = path;
  let type: GraphQLInputType | undefined = variables.find((one) => one.name === name)?.type;
  for (const step of steps) {
    const bare = getNullableType(type);
    if (typeof step === "number") type = isListType(bare) ? (bare.ofType as GraphQLInputType) : undefined;
    else type = isInputObjectType(bare) ? bare.getFields()[step]?.type : undefined;
  }
  return getNullableType(type);
}
