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
    about: "Files that the member uploaded, and files created for them.",
    name: "Name",
    state: "Status",
    size: "Size",
    when: "Uploaded",
    account: "Account",
    none: "No files",
    noneAbout: "Pictures and documents that this member uploads to your site appear here.",
    purposes: {
      AVATAR: "Profile picture",
      DOCUMENT: "Document",
      EXPORT: "Data export",
      BRAND: "Business logo",
    },
    kinds: {
      "image/png": "PNG image",
      "image/jpeg": "JPEG image",
      "image/gif": "GIF image",
      "image/webp": "WebP image",
      "application/pdf": "PDF",
      "application/zip": "ZIP archive",
      "audio/mpeg": "MP3 audio",
      "text/csv": "CSV file",
      "text/plain": "Text",
      "video/mp4": "MP4 video",
    },
    states: { PENDING: "Uploading", READY: "Ready", REJECTED: "Rejected", DELETED: "Deleted" },
    rejections: {
      SIZE: "Unexpected size",
      TYPE: "Unexpected type",
      CONTENT: "Content doesn't match its type",
      EXPIRED: "Upload never completed",
    },
    download: "Download",
    remove: "Delete",
    removeTitle: (name) => `Delete ${name}?`,
    removeAbout: "The file is deleted permanently, for the member too, and its storage is freed.",
    removeAvatar: "The picture is deleted permanently, and the member no longer has one.",
    removed: (name) => `${name} deleted.`,
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
