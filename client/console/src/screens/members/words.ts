import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  name: string;
  status: string;
  since: string;
  joined: string;
  search: string;
  emptyTitle: string;
  emptyAbout: string;
  states: Record<string, string>;
  roles: Record<string, string>;
  tabs: {
    overview: string;
    money: string;
    timeline: string;
    notes: string;
    files: string;
    access: string;
    privacy: string;
  };
  parts: string;
  more: string;
  unconfirmed: string;
  confirmed: string;
  language: string;
  zone: string;
  accounts: string;
  profile: string;
  suspend: string;
  suspendTitle: (who: string) => string;
  suspendAbout: string;
  reason: string;
  reasons: Record<string, string>;
  suspended: (who: string) => string;
  restore: string;
  restored: (who: string) => string;
  act: string;
  actTitle: (who: string) => string;
  actAbout: string;
  actReason: string;
  actReasonHint: string;
  actWrite: string;
  actWriteHint: string;
  sessions: string;
  sessionsAbout: string;
  noSessions: string;
  device: string;
  address: string;
  lastUsed: string;
  byStaff: string;
  current: string;
  unknownDevice: string;
  endSessions: string;
  endSessionsTitle: string;
  endSessionsAbout: string;
  sessionsEnded: string;
  endOthers: string;
  endOthersTitle: string;
  endOthersAbout: string;
  othersEnded: string;
  endSession: string;
  sessionEnded: string;
  endOwn: string;
  endOwnAbout: string;
  signOut: string;
  roleTitle: string;
  roleAbout: string;
  noRoles: string;
  grantRole: string;
  takeRole: (role: string) => string;
  takeRoleAbout: string;
  take: string;
  role: string;
  roleGranted: string;
  roleTaken: string;
  consents: string;
  noConsents: string;
  purpose: string;
  given: string;
  withdrawn: string;
  sources: Record<string, string>;
  how: string;
  version: (version: number) => string;
  erasure: string;
  erasureAbout: string;
  eraseDue: string;
  eraseHeld: string;
  hindrances: Record<string, string>;
  erasureStates: Record<string, string>;
  erase: string;
  eraseTitle: (who: string) => string;
  eraseDialog: string;
  eraseReason: string;
  eraseAsked: string;
  keep: string;
  kept: string;
  files: string;
  filesAbout: string;
  noFiles: string;
  makeFile: string;
  fileAsked: string;
  fetch: string;
  fileStates: Record<string, string>;
  asked: string;
  notes: string;
  notesAbout: string;
  noNotes: string;
  addNote: string;
  note: string;
  noteHint: string;
  pinned: string;
  pin: string;
  unpin: string;
  edit: string;
  edited: string;
  deleteNote: string;
  deleteNoteAbout: string;
  noteSaved: string;
  noteDeleted: string;
  program: string;
  bulkSuspendTitle: (count: number) => string;
  noMoney: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Members",
    about: "Everyone who has a login here.",
    name: "Name",
    status: "Status",
    since: "Since",
    joined: "Joined",
    search: "Search by name or email",
    emptyTitle: "No members yet",
    emptyAbout: "Members appear here as soon as they sign up on your site.",
    states: { ACTIVE: "Active", SUSPENDED: "Suspended", ERASED: "Erased" },
    roles: {
      OWNER: "Owner",
      ADMIN: "Administrator",
      FINANCE: "Finance",
      SUPPORT: "Support",
      CONTENT: "Content",
      DEVELOPER: "Developer",
    },
    tabs: {
      overview: "Overview",
      money: "Billing",
      timeline: "Timeline",
      notes: "Notes",
      files: "Files",
      access: "Access",
      privacy: "Privacy",
    },
    parts: "Member sections",
    more: "More actions",
    unconfirmed: "Not confirmed",
    confirmed: "Email confirmed",
    language: "Language",
    zone: "Time zone",
    accounts: "Accounts",
    profile: "Profile",
    suspend: "Suspend",
    suspendTitle: (who) => `Suspend ${who}?`,
    suspendAbout:
      "They are signed out everywhere immediately and can't sign in until you restore them. Their subscriptions continue.",
    reason: "Reason",
    reasons: {
      SECURITY: "Security",
      ABUSE: "Abuse",
      REQUESTED: "Requested by the member",
      OTHER: "Other",
    },
    suspended: (who) => `${who} is suspended.`,
    restore: "Restore",
    restored: (who) => `${who} can sign in again.`,
    act: "Act as",
    actTitle: (who) => `Act as ${who}`,
    actAbout:
      "You continue in this browser as this member, for up to one hour. A banner on every page says so and leads back here. The member sees the session, and the audit log keeps your reason.",
    actReason: "Reason",
    actReasonHint: "10 to 500 characters, for the audit log.",
    actWrite: "Allow changes",
    actWriteHint: "Otherwise, you can only view.",
    sessions: "Sessions",
    sessionsAbout: "Where this member is signed in.",
    noSessions: "No active sessions.",
    device: "Device",
    address: "IP address",
    lastUsed: "Last used",
    byStaff: "Your team, acting as them",
    current: "Current",
    unknownDevice: "Unknown device",
    endSessions: "End all sessions",
    endSessionsTitle: "End all sessions?",
    endSessionsAbout: "They are signed out everywhere immediately and can sign in again.",
    sessionsEnded: "All sessions ended.",
    endOthers: "End all other sessions",
    endOthersTitle: "End all your other sessions?",
    endOthersAbout: "You are signed out everywhere except here.",
    othersEnded: "Your other sessions ended.",
    endSession: "End",
    sessionEnded: "Session ended.",
    endOwn: "End your current session?",
    endOwnAbout: "You are signed out here and have to sign in again to continue.",
    signOut: "Sign out",
    roleTitle: "Roles",
    roleAbout: "What this member may do on your team.",
    noRoles: "No roles: this member isn't on your team.",
    grantRole: "Grant role",
    takeRole: (role) => `Revoke the role ${role}?`,
    takeRoleAbout: "They immediately lose the permissions of this role.",
    take: "Revoke role",
    role: "Role",
    roleGranted: "Role granted.",
    roleTaken: "Role revoked.",
    consents: "Consents",
    noConsents: "No consents requested yet.",
    purpose: "Purpose",
    given: "Given",
    withdrawn: "Withdrawn",
    sources: {
      SIGN_UP: "Sign-up",
      SITE: "Site",
      API: "API",
      STAFF: "Staff",
      IMPORT: "Import",
    },
    how: "Source",
    version: (version) => `Version ${version}`,
    erasure: "Erasure",
    erasureAbout: "Erases the member permanently. A pseudonym remains where the law requires records.",
    eraseDue: "Scheduled for",
    eraseHeld: "Waiting for",
    hindrances: {
      LAST_OWNER: "another owner of the business",
      ACCOUNT_OWNER: "another owner of an account",
      PAYMENT_IN_FLIGHT: "a pending payment",
    },
    erasureStates: {
      REQUESTED: "Requested",
      CANCELED: "Canceled",
      RUNNING: "In progress",
      DONE: "Done",
    },
    erase: "Request erasure",
    eraseTitle: (who) => `Erase ${who}?`,
    eraseDialog:
      "The member is notified, and you can cancel until the erasure runs in a few days. It then ends their memberships and deletes their files and emails. This cannot be undone.",
    eraseReason: "Reason, recorded in the erasure register",
    eraseAsked: "Erasure requested.",
    keep: "Cancel erasure",
    kept: "Erasure canceled.",
    files: "Data export",
    filesAbout: "For access and portability requests. The member is notified when it is ready.",
    noFiles: "No exports yet.",
    makeFile: "Create export",
    fileAsked: "Creating the export.",
    fetch: "Download",
    fileStates: { QUEUED: "In progress", READY: "Ready", EXPIRED: "Expired" },
    asked: "Requested",
    notes: "Notes",
    notesAbout: "For your team. Notes are included in the data export that a member can request.",
    noNotes: "No notes yet. Write down what your team should know.",
    addNote: "Add note",
    note: "Note",
    noteHint: "Up to 5,000 characters.",
    pinned: "Pinned",
    pin: "Pin",
    unpin: "Unpin",
    edit: "Edit",
    edited: "edited",
    deleteNote: "Delete note?",
    deleteNoteAbout: "This cannot be undone.",
    noteSaved: "Note saved.",
    noteDeleted: "Note deleted.",
    program: "API key",
    bulkSuspendTitle: (count) => `Suspend ${count} ${count === 1 ? "member" : "members"}?`,
    noMoney: "This member owns no account.",
  },
  de: {
    title: "Mitglieder",
    about: "Alle, die hier einen Zugang haben.",
    name: "Name",
    status: "Stand",
    since: "Seit",
    joined: "Beigetreten",
    search: "Nach Name oder E-Mail suchen",
    emptyTitle: "Noch hat sich niemand registriert",
    emptyAbout: "Mitglieder erscheinen hier, sobald sie sich auf Ihrer Website registrieren.",
    states: { ACTIVE: "Aktiv", SUSPENDED: "Gesperrt", ERASED: "Gelöscht" },
    roles: {
      OWNER: "Inhaber",
      ADMIN: "Verwaltung",
      FINANCE: "Finanzen",
      SUPPORT: "Betreuung",
      CONTENT: "Inhalte",
      DEVELOPER: "Entwicklung",
    },
    tabs: {
      overview: "Überblick",
      money: "Geld",
      timeline: "Verlauf",
      notes: "Notizen",
      files: "Dateien",
      access: "Zugang",
      privacy: "Datenschutz",
    },
    parts: "Was über das Mitglied bekannt ist",
    more: "Weitere Aktionen",
    unconfirmed: "Nicht bestätigt",
    confirmed: "E-Mail bestätigt",
    language: "Sprache",
    zone: "Zeitzone",
    accounts: "Konten",
    profile: "Profil",
    suspend: "Sperren",
    suspendTitle: (who) => `${who} sperren?`,
    suspendAbout:
      "Das Mitglied wird überall sofort abgemeldet und kann sich nicht anmelden, bis Sie es wieder freigeben. Abonnements laufen weiter.",
    reason: "Grund",
    reasons: {
      SECURITY: "Sicherheit",
      ABUSE: "Missbrauch",
      REQUESTED: "Auf eigenen Wunsch",
      OTHER: "Etwas anderes",
    },
    suspended: (who) => `${who} ist gesperrt.`,
    restore: "Wieder freigeben",
    restored: (who) => `${who} kann sich wieder anmelden.`,
    act: "Handeln als",
    actTitle: (who) => `Als ${who} handeln`,
    actAbout:
      "Sie machen in diesem Browser höchstens eine Stunde lang als dieses Mitglied weiter. Auf jeder Seite steht das oben, mit dem Weg hierher zurück. Das Mitglied sieht die Sitzung, und das Protokoll behält Ihren Grund.",
    actReason: "Warum",
    actReasonHint: "10 bis 500 Zeichen, für das Protokoll.",
    actWrite: "Auch Dinge für das Mitglied ändern",
    actWriteHint: "Sonst sehen Sie nur.",
    sessions: "Sitzungen",
    sessionsAbout: "Wo das Mitglied angemeldet ist.",
    noSessions: "Nirgends angemeldet.",
    device: "Gerät",
    address: "Adresse",
    lastUsed: "Zuletzt genutzt",
    byStaff: "Ihr Team, im Namen des Mitglieds",
    current: "Diese hier",
    unknownDevice: "Unbekanntes Gerät",
    endSessions: "Alle Sitzungen beenden",
    endSessionsTitle: "Alle Sitzungen beenden?",
    endSessionsAbout: "Das Mitglied wird überall sofort abgemeldet und kann sich wieder anmelden.",
    sessionsEnded: "Alle Sitzungen sind beendet.",
    endOthers: "Alle anderen beenden",
    endOthersTitle: "Alle Ihre anderen Sitzungen beenden?",
    endOthersAbout: "Sie werden überall außer hier abgemeldet.",
    othersEnded: "Ihre anderen Sitzungen sind beendet.",
    endSession: "Beenden",
    sessionEnded: "Die Sitzung ist beendet.",
    endOwn: "Die Sitzung beenden, in der Sie gerade sind?",
    endOwnAbout: "Sie werden hier abgemeldet und müssen sich neu anmelden, um weiterzumachen.",
    signOut: "Mich abmelden",
    roleTitle: "Rollen",
    roleAbout: "Was das Mitglied als Teil Ihres Teams darf.",
    noRoles: "Ein Mitglied ohne Rolle im Team.",
    grantRole: "Rolle vergeben",
    takeRole: (role) => `Rolle ${role} entziehen?`,
    takeRoleAbout: "Das Mitglied verliert sofort, was diese Rolle erlaubt.",
    take: "Rolle entziehen",
    role: "Rolle",
    roleGranted: "Die Rolle ist vergeben.",
    roleTaken: "Die Rolle ist entzogen.",
    consents: "Einwilligungen",
    noConsents: "Wurde nie um eine Einwilligung gebeten.",
    purpose: "Zweck",
    given: "Erteilt",
    withdrawn: "Widerrufen",
    sources: {
      SIGN_UP: "Bei der Registrierung",
      SITE: "Auf der Website",
      API: "Durch ein Programm",
      STAFF: "Durch Ihr Team",
      IMPORT: "Mitgebracht",
    },
    how: "Wie",
    version: (version) => `Fassung ${version}`,
    erasure: "Löschung",
    erasureAbout:
      "Ein Mitglied für immer vergessen: Wo das Gesetz Aufzeichnungen verlangt, bleibt ein Pseudonym.",
    eraseDue: "Wird ausgeführt am",
    eraseHeld: "Wartet auf",
    hindrances: {
      LAST_OWNER: "einen anderen Inhaber des Betriebs",
      ACCOUNT_OWNER: "einen anderen Inhaber eines Kontos",
      PAYMENT_IN_FLIGHT: "eine Zahlung, die unterwegs ist",
    },
    erasureStates: {
      REQUESTED: "Beantragt",
      CANCELED: "Zurückgenommen",
      RUNNING: "Wird ausgeführt",
      DONE: "Erledigt",
    },
    erase: "Löschung beantragen",
    eraseTitle: (who) => `${who} löschen?`,
    eraseDialog:
      "Das Mitglied erfährt davon, und bis zur Ausführung in einigen Tagen lässt es sich zurücknehmen. Dann enden Mitgliedschaften, Dateien und Briefe werden gelöscht. Das lässt sich nicht rückgängig machen.",
    eraseReason: "Warum, so wie es im Verzeichnis stehen wird",
    eraseAsked: "Die Löschung ist beantragt.",
    keep: "Zurücknehmen",
    kept: "Die Löschung ist zurückgenommen.",
    files: "Auskunft über alles Bekannte",
    filesAbout: "Für Anträge auf Auskunft und Übertragung. Das Mitglied erfährt, wenn sie da ist.",
    noFiles: "Bisher wurde keine erstellt.",
    makeFile: "Auskunft erstellen",
    fileAsked: "Die Auskunft wird erstellt.",
    fetch: "Herunterladen",
    fileStates: { QUEUED: "Wird erstellt", READY: "Bereit", EXPIRED: "Abgelaufen" },
    asked: "Angefragt",
    notes: "Notizen",
    notesAbout: "Für Ihr Team. Eine Notiz steht auch in der Auskunft, die ein Mitglied verlangen kann.",
    noNotes: "Noch keine Notizen. Schreiben Sie auf, was die Nächsten in Ihrem Team wissen sollten.",
    addNote: "Notiz hinzufügen",
    note: "Notiz",
    noteHint: "Bis zu 5.000 Zeichen.",
    pinned: "Angeheftet",
    pin: "Anheften",
    unpin: "Lösen",
    edit: "Bearbeiten",
    edited: "bearbeitet",
    deleteNote: "Notiz löschen?",
    deleteNoteAbout: "Sie ist dann für immer weg.",
    noteSaved: "Die Notiz ist gespeichert.",
    noteDeleted: "Die Notiz ist gelöscht.",
    program: "Ein Programm",
    bulkSuspendTitle: (count) => `${count} ${count === 1 ? "Mitglied" : "Mitglieder"} sperren?`,
    noMoney: "Es gibt kein Konto, für das dieses Mitglied zahlt.",
  },
};
