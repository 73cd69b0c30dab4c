import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  tabs: { offers: string; products: string; features: string; coupons: string };
  add: { offers: string; products: string; features: string; coupons: string };
  find: string;
  name: string;
  code: string;
  codeHint: string;
  state: string;
  price: string;
  product: string;
  features: string;
  kind: string;
  off: string;
  uses: string;
  until: string;
  onSale: string;
  archived: string;
  active: string;
  hidden: string;
  states: Record<"DRAFT" | "PUBLISHED" | "WITHDRAWN", string>;
  empty: Record<"offers" | "products" | "features" | "coupons", { title: string; about: string }>;
  description: string;
  descriptionHint: string;
  save: string;
  archive: string;
  edit: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Catalogue",
    about: "What you sell, what it costs, and which features it includes.",
    tabs: { offers: "Offers", products: "Products", features: "Features", coupons: "Coupons" },
    add: {
      offers: "Publish offer",
      products: "Create product",
      features: "Create feature",
      coupons: "Create coupon",
    },
    find: "Search by name or code",
    name: "Name",
    code: "Code",
    codeHint: "Letters, digits and dashes. It is used in URLs and code, and never changes.",
    state: "Status",
    price: "Price",
    product: "Product",
    features: "Features",
    kind: "Type",
    off: "Discount",
    uses: "Redemptions",
    until: "Valid until",
    onSale: "On sale",
    archived: "Archived",
    active: "Active",
    hidden: "Hidden",
    states: { DRAFT: "Draft", PUBLISHED: "On sale", WITHDRAWN: "Withdrawn" },
    empty: {
      offers: {
        title: "No offers yet",
        about: "An offer puts a price of a product on sale. It appears on your site immediately.",
      },
      products: {
        title: "No products yet",
        about: "A product is what people become members of, with the features it includes.",
      },
      features: {
        title: "No features yet",
        about: "A feature is what your app checks for: access, or a limit such as guest passes per month.",
      },
      coupons: {
        title: "No coupons yet",
        about: "A coupon takes a percentage or an amount off what members pay.",
      },
    },
    description: "Description",
    descriptionHint: "Shown to visitors.",
    save: "Save",
    archive: "Archive",
    edit: "Edit",
  },
  de: {
    title: "Katalog",
    about: "Was Sie verkaufen, was es kostet und wozu es berechtigt.",
    tabs: { offers: "Angebote", products: "Produkte", features: "Leistungen", coupons: "Gutscheine" },
    add: {
      offers: "Angebot veröffentlichen",
      products: "Produkt anlegen",
      features: "Leistung anlegen",
      coupons: "Gutschein anlegen",
    },
    find: "Nach Name oder Kürzel suchen",
    name: "Name",
    code: "Kürzel",
    codeHint: "Buchstaben, Ziffern und Striche: Es steht in Adressen und Programmen und ändert sich nie.",
    state: "Stand",
    price: "Preis",
    product: "Produkt",
    features: "Leistungen",
    kind: "Art",
    off: "Nachlass",
    uses: "Benutzt",
    until: "Bis",
    onSale: "Im Verkauf",
    archived: "Archiviert",
    active: "Gültig",
    hidden: "Verborgen",
    states: { DRAFT: "Entwurf", PUBLISHED: "Im Verkauf", WITHDRAWN: "Zurückgezogen" },
    empty: {
      offers: {
        title: "Noch gibt es kein Angebot",
        about:
          "Ein Angebot bringt den Preis eines Produkts in den Verkauf. Es steht sofort auf Ihrer Website.",
      },
      products: {
        title: "Noch gibt es kein Produkt",
        about: "Ein Produkt ist das, wovon man Mitglied wird, mit den Leistungen, zu denen es berechtigt.",
      },
      features: {
        title: "Noch gibt es keine Leistung",
        about: "Nach einer Leistung fragt Ihr Programm: ein Ja oder eine Grenze wie Gästekarten im Monat.",
      },
      coupons: {
        title: "Noch gibt es keinen Gutschein",
        about: "Ein Gutschein zieht einen Anteil oder einen Betrag von dem ab, was Mitglieder zahlen.",
      },
    },
    description: "Beschreibung",
    descriptionHint: "Was Besucher darüber lesen.",
    save: "Speichern",
    archive: "Archivieren",
    edit: "Bearbeiten",
  },
};
