import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  name: string;
  state: string;
  size: string;
  when: string;
  account: string;
  none: string;
  noneAbout: string;
  purposes: Record<string, string>;
  kinds: Record<string, string>;
  states: Record<string, string>;
  rejections: Record<string, string>;
  download: string;
  remove: string;
  removeTitle: (name: string) => string;
  removeAbout: string;
  removeAvatar: string;
  removed: (name: string) => string;
  more: (name: string) => string;
}

export const fileWords: Words<Texts> = {
  en: {
    title: "Files",
    about: "What they uploaded, and what was made for them.",
    name: "Name",
    state: "State",
    size: "Size",
    when: "Uploaded",
    account: "Account",
    none: "No files",
    noneAbout: "What this member uploads to your site, a picture or a document, appears here at once.",
    purposes: {
      AVATAR: "Profile picture",
      DOCUMENT: "Document",
      EXPORT: "All that is known of them",
      BRAND: "Logo of the business",
    },
    kinds: {
      "image/png": "PNG picture",
      "image/jpeg": "JPEG picture",
      "image/gif": "GIF picture",
      "image/webp": "WebP picture",
      "application/pdf": "PDF",
      "application/zip": "ZIP archive",
      "audio/mpeg": "MP3 sound",
      "text/csv": "CSV table",
      "text/plain": "Text",
      "video/mp4": "MP4 video",
    },
    states: { PENDING: "Being uploaded", READY: "Ready", REJECTED: "Rejected", DELETED: "Deleted" },
    rejections: {
      SIZE: "Not of the announced size",
      TYPE: "Not of the announced type",
      CONTENT: "Its content is not what its type says",
      EXPIRED: "Never arrived",
    },
    download: "Download",
    remove: "Delete",
    removeTitle: (name) => `Delete ${name}?`,
    removeAbout: "It is gone for good, for the member too, and its room is free again.",
    removeAvatar: "It is gone for good, and the member has no picture any more.",
    removed: (name) => `${name} is deleted.`,
    more: (name) => `More actions: ${name}`,
  },
  de: {
    title: "Dateien",
    about: "Was das Mitglied hochgeladen hat und was für das Mitglied erstellt wurde.",
    name: "Name",
    state: "Stand",
    size: "Größe",
    when: "Hochgeladen",
    account: "Konto",
    none: "Keine Dateien",
    noneAbout:
      "Was dieses Mitglied auf Ihre Website hochlädt, ein Bild oder ein Dokument, erscheint sofort hier.",
    purposes: {
      AVATAR: "Profilbild",
      DOCUMENT: "Dokument",
      EXPORT: "Auskunft über alles Bekannte",
      BRAND: "Logo des Betriebs",
    },
    kinds: {
      "image/png": "PNG-Bild",
      "image/jpeg": "JPEG-Bild",
      "image/gif": "GIF-Bild",
      "image/webp": "WebP-Bild",
      "application/pdf": "PDF",
      "application/zip": "ZIP-Archiv",
      "audio/mpeg": "MP3-Ton",
      "text/csv": "CSV-Tabelle",
      "text/plain": "Text",
      "video/mp4": "MP4-Video",
    },
    states: { PENDING: "Wird hochgeladen", READY: "Bereit", REJECTED: "Abgelehnt", DELETED: "Gelöscht" },
    rejections: {
      SIZE: "Nicht so groß wie angekündigt",
      TYPE: "Nicht vom angekündigten Typ",
      CONTENT: "Der Inhalt passt nicht zum Typ",
      EXPIRED: "Nie angekommen",
    },
    download: "Herunterladen",
    remove: "Löschen",
    removeTitle: (name) => `${name} löschen?`,
    removeAbout: "Die Datei ist dann für immer weg, auch für das Mitglied, und ihr Platz ist wieder frei.",
    removeAvatar: "Es ist dann für immer weg, und das Mitglied hat kein Bild mehr.",
    removed: (name) => `${name} ist gelöscht.`,
    more: (name) => `Weitere Aktionen: ${name}`,
  },
};
