import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about the history of an application; its table is said in test/access/tables.ts. */
export const historyAccess: NounAccess = {
  tables: {},
  actions: {
    addEventAction: ({ going }) => ({ applicationId: going, what: 'phone-screen' }),
    correctEventAction: ({ event }) => ({ eventId: event, on: '2026-01-10' }),
    takeEventBackAction: ({ event }) => ({ eventId: event }),
  },
  operations: {
    listEvents: { id: ({ going }) => going },
    addEvent: { id: ({ going }) => going, body: { stage: 'phone-screen', on: '2026-01-10' } },
    changeEvent: { id: ({ event }) => event, body: { on: '2026-01-10' } },
    takeEventBack: { id: ({ event }) => event },
  },
  routes: {},
};
