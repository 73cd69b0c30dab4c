import type { Words } from "../../words/words.ts";

interface Texts {
  logo: string;
  logoAbout: string;
  noLogo: string;
  choose: string;
  colours: string;
  coloursAbout: string;
  light: string;
  dark: string;
  darkHint: string;
  letters: string;
  lettersAbout: string;
  sender: string;
  replyTo: string;
  replyToHint: string;
  saved: string;
  rejected: Record<string, string>;
  cut: string;
  sample: string;
}

export const brandWords: Words<Texts> = {
  en: {
    logo: "Logo",
    logoAbout: "Shown on your pages, emails and invoices. PNG, JPEG, WebP or GIF, up to 1 MB.",
    noLogo: "No logo. The name is shown instead.",
    choose: "Upload logo",
    colours: "Accent colour",
    coloursAbout: "The colour of buttons and links. Text in it has to be readable.",
    light: "On light pages",
    dark: "On dark pages",
    darkHint: "Leave empty to derive it from the light one",
    letters: "Emails",
    lettersAbout: "How your emails appear to recipients.",
    sender: "Sender name",
    replyTo: "Reply-to address",
    replyToHint: "Leave empty to accept no replies",
    saved: "Brand updated.",
    rejected: {
      SIZE: "The file doesn't have the expected size. Choose it again.",
      TYPE: "This file type isn't supported.",
      CONTENT: "The file contains something that doesn't belong in an image.",
      EXPIRED: "The upload took too long. Choose the file again.",
    },
    cut: "The file couldn't be uploaded. Try again.",
    sample: "Button",
  },
  de: {
    logo: "Logo",
    logoAbout: "Steht auf Ihren Seiten, Briefen und Rechnungen. PNG, JPEG, WebP oder GIF, höchstens 1 MB.",
    noLogo: "Kein Logo: Es steht der Name da.",
    choose: "Logo hochladen",
    colours: "Akzentfarbe",
    coloursAbout: "Die Farbe von Schaltflächen und Links. Text darin muss lesbar sein.",
    light: "Auf hellen Seiten",
    dark: "Auf dunklen Seiten",
    darkHint: "Leer lassen, dann ergibt sie sich aus der hellen",
    letters: "Briefe",
    lettersAbout: "Von wem Ihre Briefe kommen.",
    sender: "Name des Absenders",
    replyTo: "Antworten gehen an",
    replyToHint: "Leer lassen, um keine Antworten anzunehmen",
    saved: "Das Erscheinungsbild ist geändert.",
    rejected: {
      SIZE: "Die Datei hat eine andere Größe als angekündigt. Bitte noch einmal wählen.",
      TYPE: "Das ist kein Bild einer Art, die sich zeigen lässt.",
      CONTENT: "In der Datei steht etwas, das nicht in ein Bild gehört.",
      EXPIRED: "Das Hochladen hat zu lange gedauert. Bitte die Datei noch einmal wählen.",
    },
    cut: "Die Datei ließ sich nicht senden. Bitte noch einmal versuchen.",
    sample: "Eine Schaltfläche",
  },
};
