import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Each can be read well (AA) on paper, on the line that the cursor stands on, and on what is selected. */
const INK = {
  word: "light-dark(#0d5a47, #8fd3b8)",
  field: "light-dark(#1f4a94, #a9c7fb)",
  argument: "light-dark(#6b4300, #e8bd77)",
  variable: "light-dark(#74218a, #dcaeea)",
  text: "light-dark(#84330c, #f2b08d)",
  number: "light-dark(#0a5766, #84d3e0)",
  quiet: "var(--mantine-color-dimmed)",
};

const tokens = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword], color: INK.word, fontWeight: "600" },
  { tag: tags.propertyName, color: INK.field },
  { tag: tags.attributeName, color: INK.argument },
  { tag: [tags.variableName, tags.modifier], color: INK.variable },
  { tag: tags.string, color: INK.text },
  { tag: [tags.number, tags.integer, tags.float, tags.bool, tags.null], color: INK.number },
  { tag: [tags.special(tags.name), tags.atom], color: INK.word },
  { tag: tags.lineComment, color: INK.quiet, fontStyle: "italic" },
  { tag: [tags.punctuation, tags.separator, tags.paren, tags.brace, tags.squareBracket], color: INK.quiet },
]);

const LINE = "var(--mantine-color-default-border)";
const PAPER = "var(--mantine-color-default)";
const SELECTED = "light-dark(#d3e8df, #24463b)";
const CHOSEN = { backgroundColor: SELECTED, color: "var(--mantine-color-text)" };
const ERROR = "var(--mantine-color-error)";
const WARNING = "light-dark(#7a5200, #f0c069)";
const squiggle = (color: string) => ({
  backgroundImage: "none",
  textDecoration: `underline wavy ${color}`,
  textDecorationSkipInk: "none",
  textUnderlineOffset: "3px",
});

/** As the rest of the console looks, light and dark: the colours follow the page without being told. */
const surface = EditorView.theme({
  "&": {
    height: "100%",
    fontSize: "13px",
    color: "var(--mantine-color-text)",
    backgroundColor: "var(--mantine-color-body)",
    border: `1px solid ${LINE}`,
    borderRadius: "var(--mantine-radius-md)",
    overflow: "hidden",
  },
  "&.cm-focused": { outline: "2px solid var(--mantine-primary-color-filled)", outlineOffset: "-1px" },
  ".cm-scroller": { fontFamily: "var(--mantine-font-family-monospace)", lineHeight: "1.55" },
  ".cm-content": { padding: "8px 0", caretColor: "var(--mantine-color-text)" },
  ".cm-line": { padding: "0 10px 0 6px" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--mantine-color-text)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: SELECTED,
  },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "light-dark(#f3f6f44d, #2229264d)" },
  ".cm-gutters": {
    backgroundColor: "var(--mantine-color-body)",
    color: INK.quiet,
    borderRight: "none",
    userSelect: "none",
  },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "30px", fontSize: "11px", lineHeight: "20px" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--mantine-color-text)" },
  ".cm-foldPlaceholder": {
    backgroundColor: PAPER,
    border: `1px solid ${LINE}`,
    color: INK.quiet,
    padding: "0 6px",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: SELECTED, outline: `1px solid ${LINE}` },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent", color: ERROR },
  ".cm-selectionMatch, .cm-searchMatch": { backgroundColor: "light-dark(#f5e9c4, #4a4020)" },
  ".cm-searchMatch-selected": { backgroundColor: SELECTED },
  ".cm-lintRange-error": squiggle(ERROR),
  ".cm-lintRange-warning, .cm-lintRange-info": squiggle(WARNING),
  ".cm-placeholder": { color: INK.quiet },
});

const above = EditorView.theme({
  ".cm-tooltip": {
    backgroundColor: "var(--mantine-color-body)",
    color: "var(--mantine-color-text)",
    border: `1px solid ${LINE}`,
    borderRadius: "var(--mantine-radius-sm)",
    boxShadow: "var(--mantine-shadow-md)",
    zIndex: "150",
    maxWidth: "min(32rem, 90vw)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--mantine-font-family-monospace)",
    maxHeight: "14rem",
    minWidth: "min(16rem, 80vw)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 8px" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": CHOSEN,
  ".cm-completionDetail": { color: INK.quiet, fontStyle: "normal", marginLeft: "1rem" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionInfo, .cm-pointed": {
    padding: "8px 12px",
    fontFamily: "var(--mantine-font-family)",
    fontSize: "12.5px",
    lineHeight: "1.45",
    whiteSpace: "pre-line",
  },
  ".cm-pointed code": { fontFamily: "var(--mantine-font-family-monospace)", fontWeight: "600" },
  ".cm-diagnostic": { padding: "6px 10px", fontSize: "12.5px", borderLeft: "none" },
  ".cm-diagnostic-error": { color: ERROR },
  ".cm-diagnostic-warning, .cm-diagnostic-info": { color: WARNING },
  ".cm-panels": { backgroundColor: PAPER, color: "var(--mantine-color-text)" },
  ".cm-panels.cm-panels-top": { borderBottom: `1px solid ${LINE}` },
  ".cm-panels.cm-panels-bottom": { borderTop: `1px solid ${LINE}` },
  ".cm-panel.cm-panel-lint ul [aria-selected]": CHOSEN,
  ".cm-textfield, .cm-button": {
    color: "inherit",
    backgroundColor: "var(--mantine-color-body)",
    backgroundImage: "none",
    border: `1px solid ${LINE}`,
    borderRadius: "4px",
  },
});

export const look = [surface, above, syntaxHighlighting(tokens)];
