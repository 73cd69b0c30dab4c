import { forEachDiagnostic, setDiagnosticsEffect } from "@codemirror/lint";
import { EditorView, type ViewUpdate } from "@codemirror/view";
import { useCallback, useRef, useState } from "react";
import type { Mistake } from "./Problems.tsx";

/** One editor: its view, what is wrong with what stands in it, and the way to a place. */
export function useWriting(told: (update: ViewUpdate) => void) {
  const view = useRef<EditorView>(null);
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  const changed = (update: ViewUpdate) => {
    const isChecked = update.transactions.some(({ effects }) =>
      effects.some((one) => one.is(setDiagnosticsEffect)),
    );
    if (isChecked) setMistakes(mistakesOf(update));
    told(update);
  };
  const place = useCallback((offset: number) => {
    const at = Math.min(offset, view.current?.state.doc.length ?? 0);
    view.current?.dispatch({
      selection: { anchor: at },
      effects: EditorView.scrollIntoView(at, { y: "start" }),
    });
  }, []);
  const go = useCallback(
    (offset: number) => {
      place(offset);
      view.current?.focus();
    },
    [place],
  );
  return { view, mistakes, changed, place, go };
}

function mistakesOf({ state }: ViewUpdate): Mistake[] {
  const found: Mistake[] = [];
  forEachDiagnostic(state, ({ message, severity }, from) =>
    found.push({ from, line: state.doc.lineAt(from).number, message, isError: severity === "error" }),
  );
  return found;
}
