import type { Words } from "../words/words.ts";

interface Texts {
  export: string;
  title: string;
  about: string;
  aboutFiltered: string;
  format: string;
  csv: string;
  csvAbout: string;
  jsonl: string;
  jsonlAbout: string;
  start: string;
  waiting: string;
  rows: (done: string, known: string | undefined) => string;
  ready: string;
  readyAbout: (rows: string) => string;
  kept: string;
  download: string;
  stop: string;
  stopped: string;
  failed: string;
  gone: string;
  again: string;
  running: (percent: string) => string;
  errors: Record<string, string>;
}

export const words: Words<Texts> = {
  en: {
    export: "Export",
    title: "Export as a file",
    about: "Exports the whole list, all pages, as it is now.",
    aboutFiltered: "Exports all results of the current filters, as they are now.",
    format: "Format",
    csv: "CSV",
    csvAbout: "For spreadsheets",
    jsonl: "JSON Lines",
    jsonlAbout: "For programs: one object on each line",
    start: "Start export",
    waiting: "Starting soon.",
    rows: (done, known) =>
      known === undefined ? `Rows written: ${done}` : `Rows written: ${done} of ${known}`,
    ready: "The file is ready",
    readyAbout: (rows) => (rows === "1" ? "1 row." : `${rows} rows.`),
    kept: "You can close this. The export continues, and the button shows when it is done.",
    download: "Download",
    stop: "Stop",
    stopped: "Export stopped. Nothing was kept.",
    failed: "The export failed.",
    gone: "The file is no longer available. Start a new export.",
    again: "New export",
    running: (percent) => `Exporting ${percent}`,
    errors: {
      TIMEOUT: "The export didn't finish within a day.",
      ERASURE: "A member was erased in the meantime, so the file was deleted.",
    },
  },
  de: {
    export: "Exportieren",
    title: "Als Datei exportieren",
    about: "Die ganze Liste wird in eine Datei geschrieben, mit allen Seiten, wie sie jetzt ist.",
    aboutFiltered:
      "Was die Filter zeigen, wird in eine Datei geschrieben, mit allen Seiten, wie es jetzt ist.",
    format: "Format",
    csv: "CSV",
    csvAbout: "Für Tabellenprogramme",
    jsonl: "JSON Lines",
    jsonlAbout: "Für Programme: ein Objekt je Zeile",
    start: "Export starten",
    waiting: "Es geht gleich los.",
    rows: (done, known) =>
      known === undefined ? `Geschriebene Zeilen: ${done}` : `Geschriebene Zeilen: ${done} von ${known}`,
    ready: "Die Datei ist fertig",
    readyAbout: (rows) => (rows === "1" ? "1 Zeile." : `${rows} Zeilen.`),
    kept: "Sie können dies schließen. Der Export läuft weiter, und der Knopf sagt, wann er fertig ist.",
    download: "Herunterladen",
    stop: "Abbrechen",
    stopped: "Der Export wurde abgebrochen. Nichts davon wird aufbewahrt.",
    failed: "Der Export ist gescheitert.",
    gone: "Die Datei ist nicht mehr da. Bitte starten Sie einen neuen Export.",
    again: "Neuer Export",
    running: (percent) => `Exportiert ${percent}`,
    errors: {
      TIMEOUT: "Er war nach einem Tag noch nicht fertig.",
      ERASURE: "Inzwischen wurde ein Mitglied gelöscht, deshalb auch die Datei.",
    },
  },
};
