import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  name: string;
  status: string;
  since: string;
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
  auditLog: string;
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
    about: "Everybody who has a login here.",
    name: "Name",
    status: "State",
    since: "Since",
    search: "Find by name or e-mail",
    emptyTitle: "Nobody has signed up yet",
    emptyAbout: "Members appear here the moment they sign up on your site.",
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
      money: "Money",
      timeline: "Timeline",
      notes: "Notes",
      files: "Files",
      access: "Access",
      privacy: "Privacy",
    },
    parts: "What is known of the member",
    more: "More actions",
    auditLog: "In the audit log",
    unconfirmed: "Not confirmed",
    confirmed: "E-mail confirmed",
    language: "Language",
    zone: "Time zone",
    accounts: "Accounts",
    profile: "Profile",
    suspend: "Suspend",
    suspendTitle: (who) => `Suspend ${who}?`,
    suspendAbout:
      "They are signed out everywhere at once and cannot sign in until you let them in again. Their subscriptions go on.",
    reason: "Reason",
    reasons: {
      SECURITY: "Security",
      ABUSE: "Abuse",
      REQUESTED: "They asked for it",
      OTHER: "Something else",
    },
    suspended: (who) => `${who} is suspended.`,
    restore: "Let in again",
    restored: (who) => `${who} can sign in again.`,
    act: "Act as",
    actTitle: (who) => `Act as ${who}`,
    actAbout:
      "You go on in this browser as this member, for an hour at most. A banner on every page says so and leads back here. They see the session, and the audit log keeps your reason.",
    actReason: "Why",
    actReasonHint: "10 to 500 characters, for the audit log.",
    actWrite: "Change things as them too",
    actWriteHint: "Otherwise you only look.",
    sessions: "Sessions",
    sessionsAbout: "Where they are signed in.",
    noSessions: "Signed in nowhere.",
    device: "Device",
    address: "Address",
    lastUsed: "Last used",
    byStaff: "Your team, acting as them",
    current: "This one",
    unknownDevice: "Unknown device",
    endSessions: "End all sessions",
    endSessionsTitle: "End all sessions?",
    endSessionsAbout: "They are signed out everywhere at once, and can sign in again.",
    sessionsEnded: "All sessions are ended.",
    endOthers: "End all others",
    endOthersTitle: "End all your other sessions?",
    endOthersAbout: "You are signed out everywhere but here.",
    othersEnded: "Your other sessions are ended.",
    endSession: "End",
    sessionEnded: "The session is ended.",
    endOwn: "End the session that you are in?",
    endOwnAbout: "You are signed out here, and have to sign in again to go on.",
    signOut: "Sign me out",
    roleTitle: "Roles",
    roleAbout: "What they may do as part of your team.",
    noRoles: "A member, with no role in the team.",
    grantRole: "Grant a role",
    takeRole: (role) => `Take the role ${role}?`,
    takeRoleAbout: "They lose at once what this role lets them do.",
    take: "Take role",
    role: "Role",
    roleGranted: "The role is granted.",
    roleTaken: "The role is taken.",
    consents: "Consents",
    noConsents: "Never asked for a consent.",
    purpose: "Purpose",
    given: "Agreed",
    withdrawn: "Withdrawn",
    sources: {
      SIGN_UP: "When signing up",
      SITE: "On the site",
      API: "By a program",
      STAFF: "By your team",
      IMPORT: "Brought in",
    },
    how: "How",
    version: (version) => `Version ${version}`,
    erasure: "Erasure",
    erasureAbout: "Forget a member for good: a pseudonym is left where the law asks to keep records.",
    eraseDue: "Carried out on",
    eraseHeld: "Waits for",
    hindrances: {
      LAST_OWNER: "another owner of the business",
      ACCOUNT_OWNER: "another owner of an account",
      PAYMENT_IN_FLIGHT: "a payment on its way",
    },
    erasureStates: {
      REQUESTED: "Requested",
      CANCELED: "Taken back",
      RUNNING: "Being carried out",
      DONE: "Done",
    },
    erase: "Request erasure",
    eraseTitle: (who) => `Erase ${who}?`,
    eraseDialog:
      "They are told, and it can be taken back until it is carried out in some days. Then their memberships end, and their files and letters are deleted. That cannot be undone.",
    eraseReason: "Why, as it will stand in the register",
    eraseAsked: "The erasure is requested.",
    keep: "Take back",
    kept: "The erasure is taken back.",
    files: "File of all that is known",
    filesAbout: "For requests of access and portability. The member is told when it is there.",
    noFiles: "None was made yet.",
    makeFile: "Make the file",
    fileAsked: "The file is being made.",
    fetch: "Download",
    fileStates: { QUEUED: "Being made", READY: "Ready", EXPIRED: "Expired" },
    asked: "Asked for",
    notes: "Notes",
    notesAbout: "For your team. A note stands in the file that a member can ask for.",
    noNotes: "No notes yet. Write down what the next one in your team should know.",
    addNote: "Add note",
    note: "Note",
    noteHint: "Up to 5,000 characters.",
    pinned: "Pinned",
    pin: "Pin",
    unpin: "Unpin",
    edit: "Edit",
    edited: "edited",
    deleteNote: "Delete note?",
    deleteNoteAbout: "It is gone for good.",
    noteSaved: "The note is saved.",
    noteDeleted: "The note is deleted.",
    program: "A program",
    bulkSuspendTitle: (count) => `Suspend ${count} ${count === 1 ? "member" : "members"}?`,
    noMoney: "There is no account that they pay for.",
  },
  de: {
    title: "Mitglieder",
    about: "Alle, die hier einen Zugang haben.",
    name: "Name",
    status: "Stand",
    since: "Seit",
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
    auditLog: "Im Protokoll",
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
