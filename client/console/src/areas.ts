import type { Icon } from "@tabler/icons-react";
import type { ComponentType } from "react";
import type { Permission } from "./graphql/start.gen.ts";
import type { Words } from "./words/words.ts";

export type Group = "overview" | "people" | "sales" | "money" | "connect" | "run";

/** A page of an area; its code is loaded when it is first opened. */
export interface Screen {
  /** Below `/admin`, as `/members/$id`. */
  readonly path: string;
  readonly load: () => Promise<{ default: ComponentType }>;
}

/** A room of the console: an entry of the navigation with its pages. */
export interface Area {
  readonly name: string;
  readonly group: Group;
  readonly icon: Icon;
  /** What it is called, and further words by which the palette finds it. */
  readonly title: Words<string>;
  readonly keywords?: readonly string[];
  /** Any of these lets a person see it. */
  readonly permissions: readonly Permission[];
  /** Opens it after `g`. */
  readonly key?: string;
  readonly screens: readonly [Screen, ...Screen[]];
  /** What can be begun from anywhere by the palette, each at an address. */
  readonly actions?: readonly {
    readonly title: Words<string>;
    readonly to: string;
    readonly permission: Permission;
  }[];
}

export const GROUPS: Words<Record<Group, string>> = {
  en: {
    overview: "",
    people: "People",
    sales: "Sales",
    money: "Finance",
    connect: "Developers",
    run: "Administration",
  },
  de: {
    overview: "",
    people: "Personen",
    sales: "Verkauf",
    money: "Geld",
    connect: "Anbinden",
    run: "Verwaltung",
  },
};
