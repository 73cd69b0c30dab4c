import { Compartment, type Extension, Prec } from "@codemirror/state";
import { EditorView, keymap, type ViewUpdate } from "@codemirror/view";
import { type RefObject, useEffect, useRef } from "react";
import { useSpeech } from "../../../words/words.ts";
import { basics } from "./basics.ts";
import { PHRASES } from "./phrases.ts";

interface Props {
  label: string;
  text: string;
  /** Another value than before: the text came from elsewhere, and takes the place of what stands there. */
  given: unknown;
  /** How it is coloured and helped with. The same as long as nothing about it changes. */
  language: Extension;
  height: string;
  hint?: string;
  view?: RefObject<EditorView | null>;
  /** What is told of each change. A text of which nobody is told is only read. */
  changed?: (update: ViewUpdate) => void;
  run?: () => void;
}

/** Code that is written, or only read: always from left to right, whichever way the page runs. */
export function CodeEditor({ label, text, given, language, height, hint, view, changed, run }: Props) {
  const { language: speech } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const own = useRef<EditorView>(null);
  const mode = useRef(new Compartment());
  const now = useRef({ text, language, changed, run });
  now.current = { text, language, changed, run };
  const isReadOnly = changed === undefined;

  useEffect(() => {
    if (place.current === null) return;
    const runs = () => {
      now.current.run?.();
      return now.current.run !== undefined;
    };
    const made = new EditorView({
      parent: place.current,
      doc: now.current.text,
      extensions: [
        Prec.highest(keymap.of([{ key: "Mod-Enter", run: runs }])),
        basics(isReadOnly, { label, hint, phrases: PHRASES[speech] }),
        mode.current.of(now.current.language),
        EditorView.updateListener.of((update) => now.current.changed?.(update)),
      ],
    });
    own.current = made;
    if (view) view.current = made;
    return () => made.destroy();
  }, [label, hint, speech, isReadOnly, view]);

  useEffect(() => {
    own.current?.dispatch({ effects: mode.current.reconfigure(language) });
  }, [language]);

  // By `given` alone: what was typed here is there already, and may be newer than `text`.
  useEffect(() => {
    const made = own.current;
    if (made === null || made.state.doc.toString() === now.current.text) return;
    made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: now.current.text } });
  }, [given]);

  return <div ref={place} dir="ltr" style={{ height }} />;
}
