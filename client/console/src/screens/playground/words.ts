import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  operation: string;
  variables: string;
  run: string;
  running: string;
  stop: string;
  tidy: string;
  result: string;
  schema: string;
  saved: string;
  history: string;
  noResult: string;
  noHistory: string;
  clearHistory: string;
  took: (milliseconds: number) => string;
  answers: (count: number) => string;
  failed: (count: number) => string;
  badVariables: string;
  badJson: string;
  notTidy: string;
  unreachable: string;
  which: string;
  find: string;
  noType: string;
  toRoots: string;
  takes: string;
  deprecated: string;
  savedAbout: string;
  keys: { run: string; complete: string; leave: string; next: string };
  curl: string;
  curlCopied: string;
  curlNot: string;
  showInSchema: string;
  nothingPointed: string;
  problems: string;
  moreProblems: (count: number) => string;
  goTo: (line: number) => string;
  missing: (name: string) => string;
  unasked: (name: string) => string;
  oneOf: string;
  partOf: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Playground",
    about: "Ask the API yourself, as you. What you run really happens, with all that your role allows.",
    operation: "Operation",
    variables: "Variables (JSON)",
    run: "Run",
    running: "Listening",
    stop: "Stop",
    tidy: "Prettify",
    result: "Result",
    schema: "Schema",
    saved: "Saved",
    history: "History",
    noResult: "The answer appears here.",
    noHistory: "What you run in this tab is kept here until you close it.",
    clearHistory: "Clear",
    took: (milliseconds) => `${milliseconds} ms`,
    answers: (count) => (count === 1 ? "1 answer" : `${count} answers`),
    failed: (count) => (count === 1 ? "1 error" : `${count} errors`),
    badVariables: "The variables are not a JSON object.",
    badJson: "This is not valid JSON.",
    notTidy: "This is not GraphQL yet:",
    unreachable: "The server cannot be reached.",
    which: "Which operation",
    find: "Find a type or field",
    noType: "There is no such type or field.",
    toRoots: "All that can be asked",
    takes: "Takes",
    deprecated: "Do not use any more:",
    savedAbout:
      "The operations that the collections for Postman and Insomnia hold. Choosing one fills the editor.",
    keys: { run: "runs", complete: "completes", leave: "leaves the editor", next: "then" },
    curl: "Copy as curl",
    curlCopied: "Copied",
    curlNot: "A subscription has no curl command: it runs over a WebSocket.",
    showInSchema: "Show in schema",
    nothingPointed: "Place the cursor on a field, an argument or a type to see its documentation.",
    problems: "Problems",
    moreProblems: (count) => `${count} more`,
    goTo: (line) => `Line ${line}`,
    missing: (name) => `The operation requires the variable "${name}".`,
    unasked: (name) => `The operation has no variable "${name}".`,
    oneOf: "One of",
    partOf: "Implements",
  },
  de: {
    title: "Spielwiese",
    about:
      "Fragen Sie die API selbst, als Sie. Was Sie ausführen, geschieht wirklich, mit allem, was Ihre Rolle erlaubt.",
    operation: "Operation",
    variables: "Variablen (JSON)",
    run: "Ausführen",
    running: "Hört zu",
    stop: "Beenden",
    tidy: "Formatieren",
    result: "Ergebnis",
    schema: "Schema",
    saved: "Gespeichert",
    history: "Verlauf",
    noResult: "Die Antwort erscheint hier.",
    noHistory: "Was Sie in diesem Tab ausführen, bleibt hier, bis Sie ihn schließen.",
    clearHistory: "Leeren",
    took: (milliseconds) => `${milliseconds} ms`,
    answers: (count) => (count === 1 ? "1 Antwort" : `${count} Antworten`),
    failed: (count) => (count === 1 ? "1 Fehler" : `${count} Fehler`),
    badVariables: "Die Variablen sind kein JSON-Objekt.",
    badJson: "Das ist kein gültiges JSON.",
    notTidy: "Das ist noch kein GraphQL:",
    unreachable: "Der Server ist nicht zu erreichen.",
    which: "Welche Operation",
    find: "Typ oder Feld suchen",
    noType: "Einen solchen Typ oder ein solches Feld gibt es nicht.",
    toRoots: "Alles, was sich fragen lässt",
    takes: "Nimmt",
    deprecated: "Nicht mehr verwenden:",
    savedAbout:
      "Die Operationen, die auch in den Sammlungen für Postman und Insomnia stehen. Eine Auswahl füllt den Editor.",
    keys: { run: "führt aus", complete: "ergänzt", leave: "verlässt den Editor", next: "dann" },
    curl: "Als curl kopieren",
    curlCopied: "Kopiert",
    curlNot: "Für ein Abonnement gibt es keinen curl-Befehl: Es läuft über einen WebSocket.",
    showInSchema: "Im Schema zeigen",
    nothingPointed:
      "Setzen Sie den Cursor auf ein Feld, ein Argument oder einen Typ, um die Dokumentation zu sehen.",
    problems: "Probleme",
    moreProblems: (count) => (count === 1 ? "1 weiteres" : `${count} weitere`),
    goTo: (line) => `Zeile ${line}`,
    missing: (name) => `Die Operation verlangt die Variable „${name}“.`,
    unasked: (name) => `Die Operation hat keine Variable „${name}“.`,
    oneOf: "Eines von",
    partOf: "Implementiert",
  },
};
