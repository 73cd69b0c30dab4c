import type { Words } from "../../words/words.ts";
import type { StaffRole } from "./team.gen.ts";

interface Texts {
  title: string;
  about: string;
  parts: string;
  staff: string;
  roles: string;
  audit: string;
  name: string;
  holds: string;
  search: string;
  role: Record<StaffRole, string>;
  roleAbout: Record<StaffRole, string>;
  state: Record<string, string>;
  status: string;
  emptyStaff: string;
  emptyStaffAbout: string;
  invite: string;
  inviteAbout: string;
  email: string;
  systemRoles: string;
  ownRoles: string;
  invited: (email: string) => string;
  invitations: string;
  sent: string;
  expires: string;
  expired: string;
  by: string;
  resend: string;
  resent: string;
  revoke: string;
  revokeTitle: string;
  revokeAbout: (email: string) => string;
  taken: string;
  act: string;
  rolesOf: (name: string) => string;
  rolesOfAbout: string;
  granted: (role: string) => string;
  revoked: (role: string) => string;
  toMember: string;
  takeTitle: (role: string, name: string) => string;
  takeAbout: string;
  take: string;
  tooMuch: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Team",
    about: "Who works here, and what each may do.",
    parts: "Parts of the team's rooms",
    staff: "Staff",
    roles: "Roles",
    audit: "Audit log",
    name: "Name",
    holds: "Roles",
    search: "Find by name or e-mail",
    role: {
      OWNER: "Owner",
      ADMIN: "Administrator",
      FINANCE: "Finance",
      SUPPORT: "Support",
      CONTENT: "Content",
      DEVELOPER: "Developer",
    },
    roleAbout: {
      OWNER: "May do everything, and alone makes and unmakes owners.",
      ADMIN: "May do everything but make and unmake owners.",
      FINANCE: "Sees money and the books; makes invoices, collects and refunds.",
      SUPPORT: "Helps members: changes what they have, suspends, acts as one for a while.",
      CONTENT: "Writes pages and the catalogue.",
      DEVELOPER: "Connects programs: keys, applications, identity providers.",
    },
    state: { ACTIVE: "Active", SUSPENDED: "Suspended", ERASED: "Erased" },
    status: "State",
    emptyStaff: "Nobody is staff yet",
    emptyStaffAbout: "Invite somebody by e-mail and choose what they may do.",
    invite: "Invite",
    inviteAbout: "They get a link by mail that is good for seven days.",
    email: "E-mail address",
    systemRoles: "Roles that every business has",
    ownRoles: "Roles of your own",
    invited: (email) => `${email} was invited.`,
    invitations: "Open invitations",
    sent: "Sent",
    expires: "Good until",
    expired: "Expired",
    by: "Invited by",
    resend: "Send again",
    resent: "A new link was sent.",
    revoke: "Take back",
    revokeTitle: "Take the invitation back?",
    revokeAbout: (email) => `The link that ${email} has leads nowhere then.`,
    taken: "The invitation was taken back.",
    act: "Change",
    rolesOf: (name) => `Roles of ${name}`,
    rolesOfAbout: "Each change counts at once.",
    granted: (role) => `${role}: granted.`,
    revoked: (role) => `${role}: taken away.`,
    toMember: "Open as a member",
    takeTitle: (role, name) => `Take ${role} from ${name}?`,
    takeAbout: "What only this role lets them do, they cannot do from then on.",
    take: "Take away",
    tooMuch: "It lets do more than you may yourself.",
  },
  de: {
    title: "Team",
    about: "Wer hier arbeitet und wer was darf.",
    parts: "Bereiche des Teams",
    staff: "Personen",
    roles: "Rollen",
    audit: "Protokoll",
    name: "Name",
    holds: "Rollen",
    search: "Nach Name oder E-Mail suchen",
    role: {
      OWNER: "Inhaber",
      ADMIN: "Verwaltung",
      FINANCE: "Finanzen",
      SUPPORT: "Betreuung",
      CONTENT: "Inhalte",
      DEVELOPER: "Entwicklung",
    },
    roleAbout: {
      OWNER: "Darf alles und ernennt und entlässt als Einziger Inhaber.",
      ADMIN: "Darf alles, außer Inhaber zu ernennen und zu entlassen.",
      FINANCE: "Sieht Geld und Bücher; schreibt Rechnungen, zieht ein und erstattet.",
      SUPPORT: "Hilft Mitgliedern: ändert, was sie haben, sperrt, handelt zeitweise für sie.",
      CONTENT: "Schreibt Seiten und den Katalog.",
      DEVELOPER: "Bindet Programme an: Schlüssel, Anwendungen, Anmeldedienste.",
    },
    state: { ACTIVE: "Aktiv", SUSPENDED: "Gesperrt", ERASED: "Gelöscht" },
    status: "Stand",
    emptyStaff: "Noch ist niemand im Team",
    emptyStaffAbout: "Laden Sie jemanden per E-Mail ein und legen Sie fest, was diese Person darf.",
    invite: "Einladen",
    inviteAbout: "Die Person bekommt per E-Mail einen Link, der sieben Tage gilt.",
    email: "E-Mail-Adresse",
    systemRoles: "Rollen, die jeder Betrieb hat",
    ownRoles: "Eigene Rollen",
    invited: (email) => `${email} ist eingeladen.`,
    invitations: "Offene Einladungen",
    sent: "Gesendet",
    expires: "Gilt bis",
    expired: "Abgelaufen",
    by: "Eingeladen von",
    resend: "Noch einmal senden",
    resent: "Ein neuer Link ist unterwegs.",
    revoke: "Zurücknehmen",
    revokeTitle: "Einladung zurücknehmen?",
    revokeAbout: (email) => `Der Link, den ${email} hat, führt dann nirgends hin.`,
    taken: "Die Einladung ist zurückgenommen.",
    act: "Ändern",
    rolesOf: (name) => `Rollen von ${name}`,
    rolesOfAbout: "Jede Änderung gilt sofort.",
    granted: (role) => `${role}: erteilt.`,
    revoked: (role) => `${role}: entzogen.`,
    toMember: "Als Mitglied öffnen",
    takeTitle: (role, name) => `${name} die Rolle ${role} entziehen?`,
    takeAbout: "Was nur diese Rolle erlaubt, ist dann nicht mehr möglich.",
    take: "Entziehen",
    tooMuch: "Sie erlaubt mehr, als Sie selbst dürfen.",
  },
};
