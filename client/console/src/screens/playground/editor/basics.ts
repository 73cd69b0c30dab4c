import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
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

const writing: Extension = [
  history(),
  indentOnInput(),
  closeBrackets(),
  autocompletion({ icons: false }),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  // Tab indents; Escape and then Tab leaves, which the view itself sees to.
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
];

// A text that only is read is reached by Tab all the same, to be scrolled and searched.
const readOnly: Extension = [
  EditorState.readOnly.of(true),
  EditorView.editable.of(false),
  EditorView.contentAttributes.of({ tabindex: "0", "aria-readonly": "true" }),
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
      ...(hint ? { "aria-describedby": hint } : {}),
      autocapitalize: "off",
    }),
    reading,
    isReadOnly ? readOnly : writing,
    keymap.of([...searchKeymap, ...foldKeymap, ...defaultKeymap]),
  ];
}
