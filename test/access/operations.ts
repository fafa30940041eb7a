import { withRow } from '@/test/access/noun';
import { NOUNS } from '@/test/access/nouns';
import type { FullPerson } from '@/test/access/person';
import { fixtureMailPort } from '@/test/database';
import { mailboxAt } from '@/test/mail-server';

// What each operation of the API is called with, for a person who may. A new operation belongs in its
// feature's access.ts, or here, under its name in lib/api/registry.ts.

type Ids = FullPerson['ids'];

export type OperationSample = {
  /** The row that the path names; left out where an operation is about the caller alone. */
  id?: (ids: Ids) => string;
  /** What is sent, or what of the person's ids it names. */
  body?: object | ((ids: Ids) => object);
  /** What the address asks besides. */
  query?: (ids: Ids) => Record<string, string>;
};

/** Of the coaching with the friend, for what the friend may do. */
const ofClient = (body?: OperationSample['body']): OperationSample => ({
  id: ({ friendCoaching }) => friendCoaching,
  ...(body ? { body } : {}),
});

const words = {
  to: 'recruiter@northwind.example',
  subject: 'Thank you',
  body: 'Thank you for your message.',
};
const template = {
  name: 'Thanks',
  purpose: 'one-line-thanks',
  subject: '[role]',
  blocks: [{ element: 'thanks', text: 'Thank you for writing about the [role] role.' }],
};

/** What the nouns say of their own operations. */
const ofNouns = Object.entries(NOUNS).flatMap(([noun, { operations }]) =>
  Object.entries(operations).map(([name, { id, body, query }]): [string, OperationSample] => [
    name,
    { body, ...(query ? { query } : {}), ...(id ? { id: (ids) => id(withRow(noun, ids)) } : {}) },
  ]),
);

export const OPERATIONS: Record<string, OperationSample> = {
  ...Object.fromEntries(ofNouns),
  listComments: { id: ({ keptEntry }) => keptEntry },
  writeToCoach: {
    id: ({ keptEntry }) => keptEntry,
    body: ({ friendCoaching }) => ({ coachingId: friendCoaching, body: 'I will.' }),
  },
  changeComment: { id: ({ ownComment }) => ownComment, body: { body: 'I won’t.' } },
  deleteComment: { id: ({ ownComment }) => ownComment },
  answerSuggestion: { id: ({ suggestion }) => suggestion, body: { answer: 'taken' } },
  setShared: { id: ({ friendCoaching }) => friendCoaching, body: { kind: 'patterns', shared: true } },
  listClientInvitations: {},
  withdrawClientInvitation: { id: ({ clientInvitation }) => clientInvitation },
  listAskingCoaches: {},
  listClients: {},
  getCoachQueue: {},
  listSharedEntries: ofClient(),
  openSharedEntry: { ...ofClient(), query: ({ keptEntry }) => ({ entryId: keptEntry }) },
  openSharedPatterns: ofClient(),
  openSharedReview: { ...ofClient(), query: ({ review }) => ({ reviewId: review }) },
  openSharedThought: { ...ofClient(), query: (ids) => ({ thoughtId: withRow('thoughts', ids).row }) },
  commentOnEntry: ofClient(({ keptEntry }) => ({ entryId: keptEntry, body: 'Well told.' })),
  changeCoachComment: ofClient(({ suggestion }) => ({ commentId: suggestion, body: 'Say it first.' })),
  suggestNextTime: ofClient(({ keptEntry }) => ({ entryId: keptEntry, body: 'Name two figures.' })),
  markReviewed: ofClient(({ keptEntry }) => ({ entryId: keptEntry, version: 1, reviewed: true })),
  addApplication: { body: { company: 'Litware', role: 'Engineer' } },
  search: { query: () => ({ q: 'e' }) },
  listApplications: {},
  changeApplicationsTogether: { body: ({ going }) => ({ ids: [going], change: { stage: 'offer' } }) },
  getApplication: { id: ({ going }) => going },
  getDeadlineFile: { id: ({ going }) => going },
  changeApplication: { id: ({ going }) => going, body: { role: 'Gardener' } },
  searchAgain: {},
  deleteApplication: { id: ({ going }) => going },
  logRejection: { id: ({ going }) => going, body: { feedback: 'Not this time.' } },
  getRejection: { id: ({ rejection }) => rejection },
  correctRejection: { id: ({ rejection }) => rejection, body: { decidedBy: 'panel' } },
  deleteRejection: { id: ({ ready }) => ready },
  writeReply: { id: ({ ready }) => ready, body: words },
  listReplies: { id: ({ ready }) => ready },
  getReply: { id: ({ readyReply }) => readyReply },
  sendReply: { id: ({ readyReply }) => readyReply },
  scheduleReply: { id: ({ readyReply }) => readyReply, body: { via: 'service' } },
  cancelReply: { id: ({ waitingReply }) => waitingReply },
  sentByHand: { id: ({ readyReply }) => readyReply },
  replyArrived: { id: ({ readyReply }) => readyReply },
  writeReplyAgain: { id: ({ readyReply }) => readyReply },
  keepTheirMail: { id: ({ ready }) => ready, body: { source: 'From: a@b.example\nDate: today\n\nNo.' } },
  getTheirMail: { id: ({ ready }) => ready },
  forgetTheirMail: { id: ({ ready }) => ready },
  askWasDeclined: { id: ({ askedReply }) => askedReply },
  askWasNotDeclined: { id: ({ askedReply }) => askedReply },
  notAnAnswer: { id: ({ askedReply }) => askedReply },
  letterReturned: { id: ({ askedReply }) => askedReply },
  noteAnswer: { id: ({ askedReply }) => askedReply, body: { answer: 'vague' } },
  getAskRecord: {},
  listCorrespondence: { id: ({ ready }) => ready },
  deleteReply: { id: ({ heldReply }) => heldReply },
  listTemplates: {},
  createTemplate: { body: template },
  listBuiltInTemplates: {},
  duplicateBuiltInTemplate: { body: { purpose: 'company-news' } },
  listTemplatesFromCoach: {},
  fillTemplate: { body: { purpose: 'five-elements', facts: { company: 'Litware' } } },
  getTemplate: { id: ({ template }) => template },
  changeTemplate: { id: ({ template }) => template, body: { version: 2, subject: 'Thank you, [name]' } },
  listTemplateVersions: { id: ({ template }) => template },
  restoreTemplateVersion: { id: ({ template }) => template, body: { restore: 1, version: 2 } },
  duplicateTemplate: { id: ({ template }) => template },
  shareTemplate: {
    id: ({ template }) => template,
    body: ({ friendCoaching }) => ({ coachingId: friendCoaching, shared: true }),
  },
  archiveTemplate: { id: ({ template }) => template },
  unarchiveTemplate: { id: ({ archived }) => archived },
  deleteTemplate: { id: ({ archived }) => archived },
  getToday: {},
  getMe: {},
  changeMe: { body: { nudgeHour: 8 } },
  getMailbox: {},
  keepMailbox: { body: () => mailboxAt(fixtureMailPort()) },
  tryMailbox: {},
  watchThreads: { body: { watches: false } },
  removeMailbox: {},
};
