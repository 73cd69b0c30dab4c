import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  board: string;
  failed: string;
  due: string;
  queues: string;
  queuesAbout: string;
  kind: string;
  waiting: string;
  running: string;
  oldest: string;
  noQueues: string;
  noQueuesAbout: string;
  workers: string;
  workersAbout: string;
  noWorkers: string;
  noWorkersAbout: string;
  worker: string;
  state: string;
  there: string;
  leaving: string;
  gone: string;
  version: string;
  since: string;
  seen: string;
  atWork: string;
  idle: string;
  schedules: string;
  schedulesAbout: string;
  schedule: string;
  every: string;
  last: string;
  next: string;
  tries: string;
  error: string;
  failedAt: string;
  queuedAt: string;
  cause: string;
  traceback: string;
  none: string;
  noneAbout: string;
  again: string;
  discard: string;
  againDone: (count: number) => string;
  discardDone: (count: number) => string;
  discardTitle: (count: number) => string;
  discardAbout: string;
  nothingDue: string;
  nothingDueAbout: string;
  dueAt: string;
  attempts: string;
  subject: string;
  ofKind: (kind: string, count: number) => string;
}

export const words: Words<Texts> = {
  en: {
    title: "Jobs",
    about: "Work done in the background: emails, renewals, webhook deliveries.",
    board: "Overview",
    failed: "Failed",
    due: "Upcoming",
    queues: "Queues",
    queuesAbout: "By job type. A job that fails is retried, later each time, before it counts as failed.",
    kind: "Job type",
    waiting: "Waiting",
    running: "Running",
    oldest: "Oldest waiting since",
    noQueues: "No jobs",
    noQueuesAbout: "No job is waiting, running or failed.",
    workers: "Workers",
    workersAbout: "The processes that run jobs.",
    noWorkers: "No worker is running",
    noWorkersAbout: "Jobs wait until you start one: tenure worker",
    worker: "Worker",
    state: "Status",
    there: "Online",
    leaving: "Stopping",
    gone: "Not responding",
    version: "Version",
    since: "Started",
    seen: "Last seen",
    atWork: "Current job",
    idle: "Idle",
    schedules: "Schedules",
    schedulesAbout: "Jobs that run at fixed intervals.",
    schedule: "Schedule",
    every: "Every",
    last: "Last run",
    next: "Next run",
    tries: "Attempts",
    error: "Error",
    failedAt: "Failed",
    queuedAt: "Queued",
    cause: "Caused by",
    traceback: "Traceback",
    none: "No failed jobs",
    noneAbout: "A job that fails on its last attempt stays here until you retry or discard it.",
    again: "Retry",
    discard: "Discard",
    againDone: (count) => (count === 1 ? "Job queued again." : `${count} jobs queued again.`),
    discardDone: (count) => (count === 1 ? "Job discarded." : `${count} jobs discarded.`),
    discardTitle: (count) => (count === 1 ? "Discard this job?" : `Discard ${count} jobs?`),
    discardAbout: "Their work is not done. This can't be undone.",
    nothingDue: "Nothing upcoming",
    nothingDueAbout: "Renewals, trial ends and reminders appear here before they happen.",
    dueAt: "Due",
    attempts: "Postponed",
    subject: "Subject",
    ofKind: (kind, count) => `${kind} (${count})`,
  },
  de: {
    title: "Aufträge",
    about: "Was im Hintergrund geschieht: Briefe, Verlängerungen, Zustellungen.",
    board: "Überblick",
    failed: "Gescheitert",
    due: "Als Nächstes fällig",
    queues: "Warteschlangen",
    queuesAbout:
      "Nach Art des Auftrags. Was scheitert, wird mit wachsendem Abstand wiederholt, bevor es zurückgehalten wird.",
    kind: "Art",
    waiting: "Wartend",
    running: "In Arbeit",
    oldest: "Am längsten wartend seit",
    noQueues: "Alles ist erledigt",
    noQueuesAbout: "Kein Auftrag wartet, läuft oder wird zurückgehalten.",
    workers: "Knoten",
    workersAbout: "Die Prozesse, die die Aufträge erledigen.",
    noWorkers: "Kein Knoten arbeitet",
    noWorkersAbout: "Aufträge warten, bis einer gestartet wird: tenure worker",
    worker: "Knoten",
    state: "Stand",
    there: "Bei der Arbeit",
    leaving: "Hört auf",
    gone: "Meldet sich nicht",
    version: "Version",
    since: "Gestartet",
    seen: "Zuletzt gemeldet",
    atWork: "Erledigt gerade",
    idle: "Gerade nichts",
    schedules: "Zeitpläne",
    schedulesAbout: "Was von Zeit zu Zeit geschieht.",
    schedule: "Zeitplan",
    every: "Alle",
    last: "Zuletzt beendet",
    next: "Wieder fällig",
    tries: "Versuche",
    error: "Fehler",
    failedAt: "Aufgegeben",
    queuedAt: "Eingereiht",
    cause: "Anlass",
    traceback: "Wo es geschah",
    none: "Kein Auftrag ist gescheitert",
    noneAbout: "Was auch im letzten Versuch misslingt, wird hier zurückgehalten, bis Sie entscheiden.",
    again: "Noch einmal",
    discard: "Verwerfen",
    againDone: (count) =>
      count === 1 ? "Der Auftrag wird wiederholt." : `${count} Aufträge werden wiederholt.`,
    discardDone: (count) =>
      count === 1 ? "Der Auftrag ist verworfen." : `${count} Aufträge sind verworfen.`,
    discardTitle: (count) => (count === 1 ? "Diesen Auftrag verwerfen?" : `${count} Aufträge verwerfen?`),
    discardAbout: "Wofür sie da waren, geschieht dann nicht. Das lässt sich nicht zurücknehmen.",
    nothingDue: "Nichts ist fällig",
    nothingDueAbout:
      "Verlängerungen, Enden von Probezeiten und Erinnerungen stehen hier, bevor sie geschehen.",
    dueAt: "Fällig",
    attempts: "Aufgeschoben",
    subject: "Zu",
    ofKind: (kind, count) => `${kind} (${count})`,
  },
};
