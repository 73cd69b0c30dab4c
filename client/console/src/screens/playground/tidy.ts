import { indentRange } from "@codemirror/language";
import type { EditorView } from "@codemirror/view";
import { parse, print } from "graphql";
import { variablesIn } from "./sending.ts";

const COMMENT = /^[^"\n]*#/m;

/** In the usual form. What holds comments is only indented anew: printing it would lose them. */
export function tidyOperation(view: EditorView): void {
  const text = view.state.doc.toString();
  try {
    const printed = print(parse(text)).trim();
    if (COMMENT.test(text)) view.dispatch({ changes: indentRange(view.state, 0, text.length) });
    else if (printed !== text) view.dispatch({ changes: { from: 0, to: text.length, insert: printed } });
  } catch {
    // What cannot be read is left as it is: the editor shows what is wrong with it.
  }
}

export function tidyVariables(view: EditorView): void {
  const text = view.state.doc.toString();
  const given = variablesIn(text);
  if (given === undefined) return;
  const insert = JSON.stringify(given, null, 2);
  if (insert !== text) view.dispatch({ changes: { from: 0, to: text.length, insert } });
}
