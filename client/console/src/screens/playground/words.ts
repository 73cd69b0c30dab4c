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
  collection: string;
  own: string;
  noOwn: string;
  save: string;
  saveAbout: string;
  sharedMark: string;
  removeOwn: (name: string) => string;
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
    about: "Run operations against the API with your own session. Mutations change real data.",
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
    noResult: "Run an operation to see its response.",
    noHistory: "Operations that you run in this tab are kept here until you close it.",
    clearHistory: "Clear",
    took: (milliseconds) => `${milliseconds} ms`,
    answers: (count) => (count === 1 ? "1 response" : `${count} responses`),
    failed: (count) => (count === 1 ? "1 error" : `${count} errors`),
    badVariables: "The variables are not a JSON object.",
    badJson: "This is not valid JSON.",
    notTidy: "The operation is not valid GraphQL:",
    unreachable: "The server cannot be reached.",
    which: "Operation to run",
    find: "Find a type or field",
    noType: "No type or field matches.",
    toRoots: "All operations",
    takes: "Arguments",
    deprecated: "Deprecated:",
    savedAbout:
      "The operations of the collections for Postman and Insomnia. Choose one to load it into the editor.",
    collection: "Collection",
    own: "Saved operations",
    noOwn: "Save the operation in the editor to find it here again, or to share it with your team.",
    save: "Save operation",
    saveAbout: "Saves the operation and its variables under a name.",
    sharedMark: "shared",
    removeOwn: (name) => `Delete operation ${name}`,
    keys: { run: "runs", complete: "completes", leave: "leaves the editor", next: "then" },
    curl: "Copy as curl",
    curlCopied: "Copied",
    curlNot: "Subscriptions run over a WebSocket and have no curl command.",
    showInSchema: "Show in schema",
    nothingPointed: "Place the cursor on a field, an argument or a type to see its documentation.",
    problems: "Problems",
    moreProblems: (count) => `${count} more`,
    goTo: (line) => `Line ${line}`,
    missing: (name) => `The operation requires the variable "${name}".`,
    unasked: (name) => `The operation declares no variable "${name}".`,
    oneOf: "One of",
    partOf: "Implements",
  },
  de: {
    title: "Spielwiese",
    about:
      "Führen Sie Operationen mit Ihrer eigenen Sitzung gegen die API aus. Mutationen ändern echte Daten.",
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
    noResult: "Führen Sie eine Operation aus, um die Antwort zu sehen.",
    noHistory: "Operationen, die Sie in diesem Tab ausführen, bleiben hier, bis Sie ihn schließen.",
    clearHistory: "Leeren",
    took: (milliseconds) => `${milliseconds} ms`,
    answers: (count) => (count === 1 ? "1 Antwort" : `${count} Antworten`),
    failed: (count) => (count === 1 ? "1 Fehler" : `${count} Fehler`),
    badVariables: "Die Variablen sind kein JSON-Objekt.",
    badJson: "Das ist kein gültiges JSON.",
    notTidy: "Die Operation ist kein gültiges GraphQL:",
    unreachable: "Der Server ist nicht zu erreichen.",
    which: "Auszuführende Operation",
    find: "Typ oder Feld suchen",
    noType: "Kein Typ und kein Feld passt.",
    toRoots: "Alle Operationen",
    takes: "Argumente",
    deprecated: "Veraltet:",
    savedAbout:
      "Die Operationen der Sammlungen für Postman und Insomnia. Eine Auswahl wird in den Editor geladen.",
    collection: "Sammlung",
    own: "Gespeicherte Operationen",
    noOwn: "Speichern Sie die Operation im Editor, um sie hier wiederzufinden oder mit dem Team zu teilen.",
    save: "Operation speichern",
    saveAbout: "Speichert die Operation mit ihren Variablen unter einem Namen.",
    sharedMark: "geteilt",
    removeOwn: (name) => `Operation ${name} löschen`,
    keys: { run: "führt aus", complete: "ergänzt", leave: "verlässt den Editor", next: "dann" },
    curl: "Als curl kopieren",
    curlCopied: "Kopiert",
    curlNot: "Subscriptions laufen über einen WebSocket und haben keinen curl-Befehl.",
    showInSchema: "Im Schema zeigen",
    nothingPointed:
      "Setzen Sie den Cursor auf ein Feld, ein Argument oder einen Typ, um die Dokumentation zu sehen.",
    problems: "Probleme",
    moreProblems: (count) => (count === 1 ? "1 weiteres" : `${count} weitere`),
    goTo: (line) => `Zeile ${line}`,
    missing: (name) => `Die Operation verlangt die Variable „${name}“.`,
    unasked: (name) => `Die Operation deklariert keine Variable „${name}“.`,
    oneOf: "Eines von",
    partOf: "Implementiert",
  },
};
