// Numbers that keep the site standing, and are no rule of the playbook.

/** How many rows of a kind one account may have, by table; the database holds to the same (`cap_rows`). */
export const ROW_LIMITS = {
  applications: 20_000,
  companies: 20_000,
  stage_events: 200_000,
  replies: 50_000,
  feedback: 20_000,
  templates: 2_000,
  template_versions: 20_000,
  entry_versions: 50_000,
  free_entries: 20_000,
  coachings: 2_000,
  client_invitations: 2_000,
  api_tokens: 500,
  thoughts: 20_000,
  views: 200,
  stages: 50,
  webhooks: 20,
  interviews: 20_000,
  people: 20_000,
  application_people: 100_000,
  interview_people: 100_000,
  tasks: 20_000,
  captures: 20_000,
  tags: 2_000,
  application_tags: 200_000,
  links: 100_000,
  documents: 5_000,
  document_files: 20_000,
  application_documents: 100_000,
  imports: 500,
  import_files: 1_000,
  imported_applications: 40_000,
  imported_people: 40_000,
  import_mappings: 500,
} as const;

/** The longest of what an application and a stage of one's own are named by, in characters. */
export const LONGEST = { company: 120, role: 160, place: 160, stage: 60 } as const;

/**
 * What may be brought in from a file: its bytes and rows; how many of them a process holds in memory at once; how many that
 * nobody ran are kept; how much of all of them is kept of one person, and for how many elapsed hours after the person was last
 * at it; rows to a page that is sealed as one; pages that one transaction of a run takes; what is taken back while the
 * person waits; and how many cells of a file are typed anew, each of so many characters.
 */
export const IMPORTS = {
  bytes: 50 * 1024 * 1024,
  rows: 20_000,
  inHand: 8,
  keptUnrun: 5,
  perPersonBytes: 200 * 1024 * 1024,
  keptHours: 30 * 24,
  pageRows: 100,
  pagesAtOnce: 5,
  undoneAtOnce: 1_000,
  typedCells: 2_000,
  typedLongest: 500,
} as const;

/** Applications of a view that are changed as one: so many are taken back within the seconds of one transaction. */
export const WHOLE_VIEW_AT_MOST = 5_000;

/**
 * What may be kept of files: each, and of one person; the size of a piece; elapsed hours after which one that never arrived
 * is forgotten.
 */
export const FILES = {
  bytes: 20 * 1024 * 1024,
  perPersonBytes: 500 * 1024 * 1024,
  pieceBytes: 256 * 1024,
  arrivingHours: 1,
} as const;

/** What a posting may come to: its page, its words and its address in characters, and all of them as one request in bytes. */
export const POSTING = {
  page: 3_000_000,
  words: 200_000,
  address: 4_000,
  requestBytes: 4 * 1024 * 1024,
} as const;

/** Wrong API tokens in a fixed window of elapsed minutes: from one network, and where networks cannot be told apart. */
export const WRONG_TOKENS = { perNetwork: 30, unknown: 300, minutes: 15 } as const;

/** What one account may write, in fixed windows of elapsed time: more than any hand, too little to fill a disk. */
export const WRITES = { aMinute: 120, anHour: 2_000 } as const;

/** Elapsed days for which the words of a settled mail are kept, unless the operator says otherwise. */
export const MAIL_KEPT_DAYS = { from: 1, usual: 30, to: 365 } as const;

/** Elapsed days for which the site knows what a form has sent: a day longer than a device keeps what was typed. */
export const SUBMISSION_DAYS = 15;

/** Elapsed hours for which an answer is given again to the same Idempotency-Key. */
export const ANSWERED_HOURS = 24;
/** The longest Idempotency-Key, in characters. */
export const IDEMPOTENCY_KEY_MOST = 255;

/** Applications that must have been decided before a forecast is made. */
export const FORECAST_DECIDED_FROM = 20;
/** Further applications above which a forecast helps nobody and is not shown. */
export const FORECAST_MOST = 300;

/** What Today says of the days ahead: of how many local days, and how many things at most. */
export const AHEAD = { days: 7, atMost: 5 } as const;

/**
 * What a calendar feed holds and bears: calendar days back and months ahead, of each kind at most so many, elapsed days for
 * which what is gone is sent as cancelled, and reads in fixed windows of an elapsed hour.
 */
export const CALENDAR_FEED = {
  daysBack: 60,
  monthsAhead: 14,
  atMost: 2_000,
  goneDays: 60,
  readsAnHour: 60,
} as const;

/**
 * Wrong addresses of calendar feeds in a fixed window of elapsed minutes: from one network, and where networks cannot be
 * told apart.
 */
export const WRONG_CALENDARS = { perNetwork: 30, unknown: 300, minutes: 15 } as const;
