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
    logoAbout: "Stands on your pages, letters and invoices. PNG, JPEG, WebP or GIF, 1 MB at most.",
    noLogo: "No logo: the name is shown.",
    choose: "Upload a logo",
    colours: "Accent",
    coloursAbout: "The colour of buttons and links. Text in it must be readable.",
    light: "On light pages",
    dark: "On dark pages",
    darkHint: "Leave empty to let it follow from the light one",
    letters: "Letters",
    lettersAbout: "Whom your letters are from.",
    sender: "Sender's name",
    replyTo: "Answers go to",
    replyToHint: "Leave empty to take no answers",
    saved: "The brand was changed.",
    rejected: {
      SIZE: "The file has another size than announced. Choose it once more.",
      TYPE: "This is no picture of a kind that can be shown.",
      CONTENT: "There is something in the file that does not belong into a picture.",
      EXPIRED: "The upload took too long. Choose the file once more.",
    },
    cut: "The file could not be sent. Try once more.",
    sample: "A button",
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
