import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { getNonce } from "get-nonce";
import { look } from "./look.ts";

const reading: Extension = [
  look,
  lineNumbers(),
  foldGutter(),
  codeFolding(),
  drawSelection(),
  bracketMatching(),
  search({ top: true }),
  EditorView.lineWrapping,
];

/**
 * What is typed over a selection is put in its place here. The browser would keep the look of what it removes, in an
 * attribute that the page's policy forbids, and complain of it.
 */
const overtyping = EditorView.domEventHandlers({
  beforeinput: ({ data, inputType, isComposing }, view) => {
    const range = chosen(view);
    if (inputType !== "insertText" || data === null || isComposing || range === undefined) return false;
    view.dispatch({ selection: range });
    const typed = () =>
      view.state.update(view.state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
    const { from, to } = view.state.selection.main;
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, from, to, data, typed))) view.dispatch(typed());
    return true;
  },
});

/** What is selected in the page: the editor itself hears of that a little later. */
function chosen(view: EditorView): { anchor: number; head: number } | undefined {
  const { anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed } = getSelection() ?? {};
  if (!anchorNode || !focusNode || isCollapsed) return undefined;
  return {
    anchor: view.posAtDOM(anchorNode, anchorOffset),
    head: view.posAtDOM(focusNode, focusOffset),
  };
}

/** The list of what may stand here is gone through from the text; yet what scrolls must be reached by keys itself. */
const reachable = EditorView.updateListener.of(({ view }) => {
  const list = view.dom.querySelector<HTMLElement>(".cm-tooltip-autocomplete > ul");
  if (list) list.tabIndex = 0;
});

/** Who leaves wants no suggestions that were on their way; the editor closes only what shows already. */
const leaving = EditorView.domEventHandlers({
  blur: ({ relatedTarget }, view) => {
    if (!(relatedTarget instanceof Node && view.dom.contains(relatedTarget))) closeCompletion(view);
  },
});

const writing: Extension = [
  overtyping,
  history(),
  indentOnInput(),
  closeBrackets(),
  autocompletion({ icons: false }),
  reachable,
  leaving,
  highlightActiveLine(),
  highlightActiveLineGutter(),
  // Tab indents; Escape and then Tab leaves, which the view itself sees to.
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
];

const readOnly: Extension = [
  EditorState.readOnly.of(true),
  EditorView.editable.of(false),
  EditorView.contentAttributes.of({ "aria-readonly": "true" }),
];

interface Said {
  readonly label: string;
  /** The id of what tells of its keys. */
  readonly hint?: string | undefined;
  readonly phrases: Readonly<Record<string, string>>;
}

/** What every editor here has: its look, keys, folding, search, a name, and styles that the page's policy allows. */
export function basics(isReadOnly: boolean, { label, hint, phrases }: Said): Extension {
  return [
    EditorView.cspNonce.of(getNonce() ?? ""),
    EditorState.phrases.of(phrases),
    EditorView.contentAttributes.of({
      "aria-label": label,
      // What only is read is reached by Tab all the same, to be scrolled and searched.
      tabindex: "0",
      ...(hint ? { "aria-describedby": hint } : {}),
      autocapitalize: "off",
    }),
    reading,
    isReadOnly ? readOnly : writing,
    keymap.of([...searchKeymap, ...foldKeymap, ...defaultKeymap]),
  ];
}
