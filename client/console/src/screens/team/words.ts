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
    about: "Who works here and what they may do.",
    parts: "Team sections",
    staff: "Staff",
    roles: "Roles",
    audit: "Audit log",
    name: "Name",
    holds: "Roles",
    search: "Search by name or email",
    role: {
      OWNER: "Owner",
      ADMIN: "Administrator",
      FINANCE: "Finance",
      SUPPORT: "Support",
      CONTENT: "Content",
      DEVELOPER: "Developer",
    },
    roleAbout: {
      OWNER: "May do everything, including granting and revoking the owner role.",
      ADMIN: "May do everything except granting and revoking the owner role.",
      FINANCE: "Views revenue and the books; creates invoices, collects and refunds.",
      SUPPORT: "Helps members: changes their subscriptions, suspends them, acts as them.",
      CONTENT: "Edits pages and the catalogue.",
      DEVELOPER: "Manages integrations: API keys, applications, identity providers.",
    },
    state: { ACTIVE: "Active", SUSPENDED: "Suspended", ERASED: "Erased" },
    status: "Status",
    emptyStaff: "No staff yet",
    emptyStaffAbout: "Invite someone by email and choose their roles.",
    invite: "Invite",
    inviteAbout: "They get an email with a link that is valid for seven days.",
    email: "Email",
    systemRoles: "Built-in roles",
    ownRoles: "Custom roles",
    invited: (email) => `Invitation sent to ${email}.`,
    invitations: "Pending invitations",
    sent: "Sent",
    expires: "Expires",
    expired: "Expired",
    by: "Invited by",
    resend: "Resend",
    resent: "Invitation resent.",
    revoke: "Revoke",
    revokeTitle: "Revoke invitation?",
    revokeAbout: (email) => `The link sent to ${email} stops working.`,
    taken: "Invitation revoked.",
    act: "Actions",
    rolesOf: (name) => `Roles of ${name}`,
    rolesOfAbout: "Changes take effect immediately.",
    granted: (role) => `${role} granted.`,
    revoked: (role) => `${role} revoked.`,
    toMember: "Open member",
    takeTitle: (role, name) => `Revoke ${role} from ${name}?`,
    takeAbout: "They lose the permissions that only this role grants.",
    take: "Revoke",
    tooMuch: "This role has permissions that you don't have.",
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
