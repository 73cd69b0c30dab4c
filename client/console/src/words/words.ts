import { createContext, useContext } from "react";

/** The languages that the console speaks in full. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof LANGUAGES;

/** Texts of one room of the console, in every language: texts, and functions of what they tell of. */
export type Words<Texts> = Record<Language, Texts>;

export interface Speech {
  readonly language: Language;
  /** As `Intl` takes it, for numbers and times. */
  readonly locale: string;
  readonly zone: string;
  readonly direction: "ltr" | "rtl";
  readonly setLanguage: (language: Language) => void;
  readonly setDirection: (direction: "ltr" | "rtl") => void;
}

export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error("there is no language around this");
  return speech;
}

/** The room's texts in the reader's language. */
export function useWords<Texts>(words: Words<Texts>): Texts {
  return words[useSpeech().language];
}
