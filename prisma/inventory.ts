import type { Prisma } from '@/lib/platform/db/generated/client';

// What is kept, why and for how long, beside the schema: docs/data.md and the privacy page are made from it by
// `npm run inventory`. A table that is missing here does not compile; a column that neither its comment in the schema nor
// a list below explains fails the check.

/** The privacy page's own chapters, in its order, in its words. */
export const CHAPTERS = {
  account: {
    title: 'Your account',
    says: 'Your email address, your time zone and settings, and your name if you give it.',
  },
  search: {
    title: 'Your search',
    says: 'Companies, roles, stages, dates and the hours you put in, so that waits and counts can be worked out.',
  },
  words: {
    title: 'What you write',
    says: 'Journal entries, feedback, replies, notes, templates, and vents for as long as you keep them.',
  },
  coaching: {
    title: 'Your coach, or the people you coach',
    says: 'Who was invited, what is shared, what was opened and when, and the comments.',
  },
  mail: {
    title: 'Emails',
    says: 'What is sent for you or to you, and what an email provider reports about it.',
  },
  door: {
    title: 'Signing in',
    says: 'Which browsers are signed in, passkeys and tokens, and a record of what happened to your account.',
  },
  house: {
    title: 'Running the site',
    says: 'Counters and signs of life. They say nothing about you.',
  },
} as const;

type Entry = {
  chapter: keyof typeof CHAPTERS;
  why: string;
  /** How long a row is kept. */
  kept: string;
  /** Reasons of columns that the schema does not give and `COLUMNS` gives otherwise. */
  columns?: Readonly<Record<string, string>>;
};

const ACCOUNT = 'until you delete your account';
const DELETED = 'until you delete it or your account';

/** Columns that mean the same in every table. */
export const COLUMNS: Readonly<Record<string, string>> = {
  userId: 'Whose row it is',
  id: 'Names the row',
  createdAt: 'When it was made',
  updatedAt: 'When it was last changed',
  companyId: 'Which company',
  applicationId: 'Which application',
  rejectionId: 'Which rejection',
  replyId: 'Which reply',
  entryId: 'Which journal entry',
  planId: 'Which plan',
  coachingId: 'Which coaching',
  templateId: 'Which template',
  reviewId: 'Which closed month',
  thoughtId: 'Which thought',
  outboxId: 'Which email',
  exportId: 'Which export',
  kind: 'Which kind it is',
  stage: 'The stage reached',
  laterLabel: 'Which later interview',
  ending: 'How it ended',
  decidedBy: 'Who decided',
  timeZone: 'The zone its dates are counted in',
  reason: 'A short code of why',
  at: 'When it happened',
  dueAt: 'When it is due',
  settledAt: 'When it was settled',
  revokedAt: 'When it was taken back',
  seenAt: 'When it was seen',
  usedAt: 'When it was used',
  lastUsedAt: 'When it was last used',
  tokenHash: 'Proves a token without keeping it',
  codeHash: 'Proves a code without keeping it',
  undoId: 'Which act',
  idempotencyKey: 'Keeps it from being sent twice',
  claimedUntil: 'Until when a worker has it in hand',
  attempts: 'How often it was tried',
  name: 'What its owner calls it',
  nameSealed: 'What its owner calls it',
  purpose: 'What the words are for',
  title: 'What it is called',
  noteSealed: 'Notes',
  tone: 'How the words sound',
  spelling: 'British or American',
  version: 'Which version',
  subjectSealed: 'The subject',
  blocksSealed: 'The words',
  hash: 'Proves it without keeping it',
  senderHash: 'A keyed hash of whom it is from',
  recipientHash: 'A keyed hash of whom it goes to',
  networkHash: 'A keyed hash of the network it was asked from',
};

export const TABLES: Readonly<Record<Prisma.ModelName, Entry>> = {
  User: {
    chapter: 'account',
    why: 'Who you are here, and your settings',
    kept: ACCOUNT,
    columns: {
      emailVerified: 'When the address was proven',
      name: 'What you are called, where you say so',
      image: 'Not filled; sign-in with Google or LinkedIn asks for the column',
      locale: 'How dates and numbers are written',
      quietUntil: 'The end of the hours without email',
      lastDigestOn: 'So that a day brings one digest',
    },
  },
  UserKey: {
    chapter: 'account',
    why: 'The key that opens what you wrote',
    kept: 'until you delete your account; it is the first thing to go then',
    columns: {
      masterVersion: 'Which version of the master secret wraps it',
      wrappedKey: 'The key, encrypted by the master secret',
    },
  },
  Account: {
    chapter: 'door',
    why: 'Signing in with Google or LinkedIn',
    kept: ACCOUNT,
    columns: {
      provider: 'Google or LinkedIn',
      providerAccountId: 'The identity there',
      type: 'The kind of sign-in',
    },
  },
  Session: {
    chapter: 'door',
    why: 'A browser that is signed in',
    kept: 'until it is signed out or ends by itself',
    columns: {
      lastSeenAt: 'When that browser last came',
      expires: 'When it ends',
      confirmTries: 'Wrong codes since the last confirmation was asked for',
      confirmUntil: 'Until when a code can be typed',
    },
  },
  SignInToken: {
    chapter: 'door',
    why: 'A sign-in email and its code',
    kept: 'for two days',
    columns: {
      email: 'The address it was asked for',
      expiresAt: 'When link and code end',
      consumedAt: 'When it was used',
    },
  },
  ApiToken: {
    chapter: 'door',
    why: 'Access for scripts of your own',
    kept: ACCOUNT,
    columns: { scopes: 'What it may do' },
  },
  Passkey: {
    chapter: 'door',
    why: 'Signing in with a passkey',
    kept: DELETED,
    columns: {
      publicKey: 'Checks the passkey; its private half stays on the device',
      transports: 'How browsers reach it',
    },
  },
  Authenticator: {
    chapter: 'door',
    why: 'Signing in with an authenticator app',
    kept: DELETED,
    columns: { secretSealed: 'The secret that the app shares' },
  },
  RecoveryCode: { chapter: 'door', why: 'Signing in when a device is lost', kept: DELETED },
  SpentChallenge: {
    chapter: 'door',
    why: 'That a passkey has answered, so that it answers once',
    kept: 'for a day',
  },
  SecurityEvent: {
    chapter: 'door',
    why: 'A record of what happened at the door of the account, without content',
    kept: 'for good; once you delete your account it no longer says who it was about',
    columns: { previous: 'The hash of the line before, so that a change shows' },
  },
  SecurityHead: {
    chapter: 'door',
    why: 'Where that record ends, so that a missing line shows',
    kept: 'as long as its record',
    columns: { seq: 'The number of the last line' },
  },
  Company: {
    chapter: 'search',
    why: 'Companies you applied to',
    kept: ACCOUNT,
    columns: { name: 'Its name' },
  },
  Application: {
    chapter: 'search',
    why: 'Applications and how far they got',
    kept: DELETED,
    columns: {
      role: 'The role applied for',
      url: 'Where the role is published',
      source: 'Where it was found',
      industry: 'For patterns by industry',
      appliedOn: 'The day of applying',
      noteSealed: 'Notes',
      returnSaidAt: 'When the reason for applying again was given',
      stageChangedAt: 'Since when it is in its stage',
    },
  },
  StageEvent: { chapter: 'search', why: 'Each step of an application', kept: DELETED },
  Rejection: {
    chapter: 'search',
    why: 'Rejections, and the facts that decide how long a reply waits',
    kept: DELETED,
    columns: {
      receivedAt: 'When the rejection came',
      receivedOn: 'The same as a local day',
      furthestStage: 'How far it got',
      presented: 'Whether something was presented',
      hoursInvested: 'The hours put in',
      emotional: 'Whether it hurt, which makes the wait longer',
      recruiterReachedOut: 'Whether the recruiter made the first step',
      tier: 'What kind of reply is due',
      holdCode: 'Which rule set the wait',
      dismissReason: 'Why no reply is written',
      loggedAt: 'When it was logged',
    },
  },
  Floor: {
    chapter: 'search',
    why: 'What still holds after you delete a rejection: its wait, and what can be sent only once',
    kept: 'until it ends or you delete your account',
  },
  Plan: {
    chapter: 'search',
    why: 'A three-day plan',
    kept: DELETED,
    columns: { startedAt: 'When it began', endedAt: 'When it ended' },
  },
  PlanStep: {
    chapter: 'search',
    why: 'Steps of a plan that are done',
    kept: DELETED,
    columns: { step: 'Which step', doneAt: 'When it was done' },
  },
  PlanRole: { chapter: 'search', why: 'Roles named in a plan', kept: DELETED },
  Nudge: {
    chapter: 'mail',
    why: 'A reminder of a plan, sent once or not at all',
    kept: DELETED,
    columns: { day: 'Day 1 or Day 3', localDate: 'The day it is for' },
  },
  Adoption: {
    chapter: 'words',
    why: 'What you mean to do next time, and whether you tried it',
    kept: DELETED,
    columns: { textSealed: 'What you wrote', state: 'Open, asked about, or what you said' },
  },
  Vent: {
    chapter: 'words',
    why: 'What you would never send',
    kept: 'until you burn it, or for the time you set',
    columns: { bodySealed: 'The words', burnAt: 'When it burns by itself' },
  },
  RejectionEmail: {
    chapter: 'words',
    why: 'Their email, as far as your reply needs it to join its thread',
    kept: DELETED,
  },
  Reply: {
    chapter: 'words',
    why: 'A reply, from draft to sent',
    kept: DELETED,
    columns: {
      kind: 'Short, full, a question, a pushback or a note',
      toSealed: 'Whom it goes to',
      bodySealed: 'The words',
      evidenceSealed: 'What a pushback stands on',
      sentAt: 'When it was sent',
      remindedAt: 'When you were reminded',
    },
  },
  JournalEntry: {
    chapter: 'words',
    why: 'Five lines after a rejection',
    kept: DELETED,
    columns: {
      stageReached: 'How far it got',
      oneThingSealed: 'One thing to do differently',
      gutSealed: 'Why, you think',
    },
  },
  Feedback: {
    chapter: 'words',
    why: 'What somebody said about a rejection',
    kept: DELETED,
    columns: {
      wordsSealed: 'The words',
      personSealed: 'Who said it',
      interviewer: 'How you found them',
      saidOn: 'When it was said',
      reading: 'How you read it',
      proposedReading: 'How it may be read',
      becauseSealed: 'What a proposed reading goes by',
      themes: 'What it is about',
      themesChosen: 'Whether you chose that',
      ownThemesSealed: 'Themes of your own',
      leanings: 'What it asks for more or less of',
    },
  },
  Thought: {
    chapter: 'words',
    why: 'A thought that won’t leave, and what you answered it',
    kept: DELETED,
    columns: { textSealed: 'The thought', answerSealed: 'What you answered it' },
  },
  Dodge: {
    chapter: 'words',
    why: 'Whether you are glad, looking back, that a rejection was one',
    kept: 'as long as the rejection',
    columns: { months: 'Six months later, or twelve', answer: 'What you said' },
  },
  Template: { chapter: 'words', why: 'A template of your own', kept: DELETED },
  TemplateVersion: {
    chapter: 'words',
    why: 'The words of a template, each time you saved them',
    kept: 'as long as the template',
  },
  CoachTemplate: {
    chapter: 'coaching',
    why: 'A template that a coach gave you',
    kept: 'until either of you removes it or you delete your account',
    columns: { sharedAt: 'When it was given' },
  },
  Coaching: {
    chapter: 'coaching',
    why: 'An invitation and the consent that came of it',
    kept: 'until you delete your account; when your coach deletes theirs, their address goes from it',
    columns: {
      coachEmail: 'Whom you invited',
      coachId: 'Who accepted',
      invitedAt: 'When you invited',
      answeredAt: 'When they answered',
    },
  },
  Grant: {
    chapter: 'coaching',
    why: 'What you share, and since when',
    kept: ACCOUNT,
    columns: { grantedAt: 'When you shared it' },
  },
  Opening: { chapter: 'coaching', why: 'What your coach opened', kept: ACCOUNT },
  Comment: {
    chapter: 'coaching',
    why: 'What was said under an entry',
    kept: 'as long as the entry; without a name once its writer has deleted their account',
    columns: { bodySealed: 'The words' },
  },
  Outbox: {
    chapter: 'mail',
    why: 'An email that is to be sent, or was',
    kept: 'for 30 days after it was sent, or as long as this site’s operator has set, and a day for sign-in emails; after that without its words and its address, until you delete your account',
    columns: { providerId: 'What the email provider calls it' },
  },
  MailEvent: {
    chapter: 'mail',
    why: 'What the provider reports about an email',
    kept: 'for a month',
    columns: { occurredAt: 'When it happened', receivedAt: 'When we heard of it' },
  },
  Mailbox: {
    chapter: 'mail',
    why: 'Your own email account, where you set one up',
    kept: 'until you remove it or delete your account',
    columns: {
      host: 'The server',
      port: 'Its port',
      loginSealed: 'The login',
      secretSealed: 'The password',
      addressSealed: 'The address',
      nameSealed: 'The sender’s name',
      imapPort: 'The port it is read at',
      imapSecurity: 'How that connection is encrypted',
    },
  },
  SentCopy: {
    chapter: 'mail',
    why: 'The copy of a reply for your own Sent folder, until it is there',
    kept: 'the copy until it is filed, four days at most; what became of it as long as the reply',
    columns: {
      state: 'What became of it',
      attempts: 'How often it was tried',
      dueAt: 'When it is tried next',
      settledAt: 'When it was filed or given up',
    },
  },
  ThreadWatch: {
    chapter: 'mail',
    why: 'A sent reply whose answer is looked for in your inbox, where you turned that on',
    kept: 'until you turn it off, or delete the reply or your account',
    columns: {
      sentAt: 'When the reply was sent',
      state: 'Whether it is still looked for',
      looks: 'How often it was looked for',
      lookAt: 'When it is looked for next',
      foundAt: 'When it was found',
    },
  },
  LocalMail: {
    chapter: 'mail',
    why: 'Emails that stay on this computer, in local mode alone',
    kept: 'until you delete your account',
    columns: { to: 'Whom it is for', mailSealed: 'The email', deliveredAt: 'When it was delivered' },
  },
  MailToOther: {
    chapter: 'mail',
    why: 'Limits on emails that go to other people, counted without names',
    kept: 'for good, without names',
    columns: { leavesAt: 'When it leaves' },
  },
  MailStop: {
    chapter: 'mail',
    why: 'Who wants no email from whom, without names',
    kept: 'until it is taken back',
  },
  MailReport: {
    chapter: 'mail',
    why: 'An email that somebody did not expect, for whoever runs this site',
    kept: 'for good, without names',
  },
  Suppression: {
    chapter: 'mail',
    why: 'Addresses that bounced or want no email',
    kept: 'until somebody who reads there asks for email again',
    columns: { emailHash: 'A hash of the address, not the address' },
  },
  Notice: { chapter: 'account', why: 'Something that happened while you were away', kept: ACCOUNT },
  Export: {
    chapter: 'account',
    why: 'A copy of everything you have, where you asked for one',
    kept: 'for a day after it is ready',
    columns: { total: 'Of how many tables', requestedAt: 'When you asked' },
  },
  ExportPart: {
    chapter: 'account',
    why: 'The pieces of that copy',
    kept: 'for a day after it is ready',
    columns: { n: 'Its place', bytesSealed: 'A piece of it' },
  },
  Undo: {
    chapter: 'account',
    why: 'That you deleted or ended something a moment ago, so that you can undo it',
    kept: 'for an hour, without what it was about',
  },
  UndoRow: {
    chapter: 'account',
    why: 'What you deleted or changed a moment ago, as it was, so that you can undo it',
    kept: 'for some seconds',
  },
  TimeShift: {
    chapter: 'house',
    why: 'How far the clock is moved, in local mode',
    kept: 'as one row',
    columns: { only: 'There is one row', seconds: 'By how much' },
  },
  Heartbeat: {
    chapter: 'house',
    why: 'Whether a worker runs',
    kept: 'while it runs',
    columns: { worker: 'Which one' },
  },
  MailRateLimit: {
    chapter: 'house',
    why: 'Keeps workers under a provider’s rate',
    kept: 'as one row for each way out',
    columns: { name: 'Which way out', nextAt: 'When the next email may go' },
  },
  Submission: {
    chapter: 'house',
    why: 'Forms that were sent, so that sending one again changes nothing',
    kept: 'for 15 days',
    columns: { id: 'Made by your device, for each thing that is sent' },
  },
  RateWindow: {
    chapter: 'house',
    why: 'Limits on signing in, on the API and on writing',
    kept: 'for two days',
    columns: { key: 'A keyed hash of whom it counts', startAt: 'Which minutes', count: 'How often' },
  },
};
