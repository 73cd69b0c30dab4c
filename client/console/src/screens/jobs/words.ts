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
    about: "What is done in the background: letters, renewals, deliveries.",
    board: "Overview",
    failed: "Failed",
    due: "Due next",
    queues: "Queues",
    queuesAbout: "By kind of job. A job that fails is tried again, later each time, before it is held.",
    kind: "Kind",
    waiting: "Waiting",
    running: "Running",
    oldest: "Longest waiting since",
    noQueues: "Everything is done",
    noQueuesAbout: "No job waits, runs or is held.",
    workers: "Nodes",
    workersAbout: "The processes that do the jobs.",
    noWorkers: "No node is at work",
    noWorkersAbout: "Jobs wait until one is started: tenure worker",
    worker: "Node",
    state: "State",
    there: "At work",
    leaving: "Leaving",
    gone: "Not heard of",
    version: "Version",
    since: "Started",
    seen: "Last heard of",
    atWork: "Doing",
    idle: "Nothing now",
    schedules: "Schedules",
    schedulesAbout: "What is done from time to time.",
    schedule: "Schedule",
    every: "Every",
    last: "Last ended",
    next: "Due again",
    tries: "Tries",
    error: "Error",
    failedAt: "Given up",
    queuedAt: "Queued",
    cause: "Led to by",
    traceback: "Where it happened",
    none: "No job has failed",
    noneAbout: "A job that cannot be done after its last try is held here, until you decide.",
    again: "Try again",
    discard: "Discard",
    againDone: (count) => (count === 1 ? "The job is done again." : `${count} jobs are done again.`),
    discardDone: (count) => (count === 1 ? "The job is forgotten." : `${count} jobs are forgotten.`),
    discardTitle: (count) => (count === 1 ? "Discard this job?" : `Discard ${count} jobs?`),
    discardAbout: "What they were for is not done, and they cannot be had back.",
    nothingDue: "Nothing is due",
    nothingDueAbout: "Renewals, ends of trials and reminders appear here before they happen.",
    dueAt: "Due",
    attempts: "Put off",
    subject: "Of",
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
