import { type Completion, type CompletionContext, snippet, startCompletion } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { EditorView, hoverTooltip } from "@codemirror/view";
import {
  getSchema,
  graphqlLanguage,
  graphqlLanguageSupport,
  lint,
  offsetToPos,
  stateExtensions,
} from "cm6-graphql";
import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isRequiredArgument,
} from "graphql";
import {
  type CompletionItem,
  getAutocompleteSuggestions,
  getContextAtPosition,
  RuleKinds,
} from "graphql-language-service";
import { pointedAt } from "./pointed.ts";

const WORD = /[$@]?\w*$/;
const OPENS = /[\w$@({]$|:\s?$/;
/** What a value, and no name of an argument, comes after. */
const VALUE = /[:$]\s*$/;
/** What every type has is seldom what is sought. */
const LAST = -99;
/** Where a snippet is to be filled in. */
const GAP = "#{}";

/**
 * The language as the GraphQL project itself reads it: colours, mistakes by the schema, what may stand where, and what is
 * known of what the pointer rests on. `show` is told of what was clicked with Ctrl or ⌘.
 */
export function operationLanguage(
  schema: GraphQLSchema | undefined,
  show: (entry: string) => void,
): Extension {
  return [
    graphqlLanguageSupport(),
    stateExtensions(schema),
    lint,
    graphqlLanguage.data.of({ autocomplete: complete }),
    hoverTooltip(({ state }, offset) => {
      const pointed = pointedAt(state, offset);
      if (!pointed) return null;
      return { pos: offset, above: true, create: () => ({ dom: told(pointed.signature, pointed.about) }) };
    }),
    EditorView.domEventHandlers({
      click: (event, view) => {
        if (!event.ctrlKey && !event.metaKey) return;
        const entry = pointedAt(view.state, view.state.selection.main.head)?.entry;
        if (entry) show(entry);
      },
    }),
  ];
}

function told(signature: string, about: string): HTMLElement {
  const box = document.createElement("div");
  box.className = "cm-pointed";
  const head = document.createElement("code");
  head.textContent = signature;
  box.append(head, about ? `\n${about}` : "");
  return box;
}

// The mode's own source knows no `$`, offers no arguments after "(", and leaves the braces to be written.
function complete(context: CompletionContext) {
  const schema = getSchema(context.state);
  if (!schema || !(context.explicit || context.matchBefore(OPENS))) return null;
  const word = context.matchBefore(WORD);
  const begun = word?.text ?? "";
  const sign = /^[$@]/.test(begun) ? 1 : 0;
  const from = context.pos - begun.length + sign;
  const text = context.state.doc.toString();
  const place = offsetToPos(context.state.doc, from);
  const items = getAutocompleteSuggestions(schema, text, place);
  const at = getContextAtPosition(text, place, schema, undefined, undefined, 1);
  const rest = text.slice(context.pos);
  const fields =
    at?.typeInfo.parentType && "getFields" in at.typeInfo.parentType && at.typeInfo.parentType.getFields();
  const options = items.map((item): Completion => {
    const field = isField(at?.state.kind) && fields ? fields[item.label] : undefined;
    const isArgument = isNamed(at?.state.kind) && !VALUE.test(text.slice(0, from));
    const apply = field && "args" in field ? ofField(field, rest) : isArgument && ofArgument(item, rest);
    return {
      label: sign ? item.label.replace(/^[$@]/, "") : item.label,
      detail: item.type ? String(item.type) : (item.detail ?? ""),
      ...(item.label.startsWith("__") ? { boost: LAST } : {}),
      ...(item.documentation ? { info: item.documentation } : {}),
      ...(apply ? { apply } : {}),
    };
  });
  return options.length === 0 ? null : { from, options, validFor: /^\w*$/ };
}

const isField = (kind: unknown) =>
  kind === RuleKinds.SELECTION_SET || kind === RuleKinds.FIELD || kind === RuleKinds.ALIASED_FIELD;

const isNamed = (kind: unknown) =>
  kind === RuleKinds.ARGUMENTS || kind === RuleKinds.ARGUMENT || kind === RuleKinds.OBJECT_VALUE;

type Apply = (view: EditorView, completion: Completion, from: number, to: number) => void;

/** A field with what must go with it: the arguments that it cannot do without, and braces where it has fields. */
function ofField(field: GraphQLField<unknown, unknown>, rest: string): Apply | undefined {
  const isFollowed = /^\s*[({]/.test(rest);
  const required = isFollowed ? [] : field.args.filter(isRequiredArgument);
  const args = required.map(({ name }) => `${name}: ${GAP}`).join(", ");
  const braces = !isFollowed && isCompositeType(getNamedType(field.type)) ? ` {\n\t${GAP}\n}` : "";
  return args || braces ? filled(`${field.name}${args && `(${args})`}${braces}`) : undefined;
}

function ofArgument({ label, type }: CompletionItem, rest: string): Apply | undefined {
  return type && !/^\s*:/.test(rest) ? filled(`${label}: ${GAP}`) : undefined;
}

function filled(template: string): Apply {
  const insert = snippet(template);
  return (view, completion, from, to) => {
    insert(view, completion, from, to);
    startCompletion(view);
  };
}
