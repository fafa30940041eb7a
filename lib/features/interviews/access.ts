import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about interviews, and about whose. */
export const interviewAccess: NounAccess = {
  row: {
    path: '/interviews',
    body: ({ going }) => ({
      applicationId: going,
      startsAt: '2026-12-01T10:00',
      timeZone: 'Europe/Berlin',
      kind: 'panel',
      preparation: 'The figures of the first year.',
    }),
  },
  tables: { interviews: { touch: 'round = 2' } },
  actions: {
    addInterviewAction: ({ going }) => ({
      applicationId: going,
      startsAt: '2026-12-02T10:00',
      timeZone: 'UTC',
      kind: 'technical',
    }),
    changeInterviewAction: ({ row }) => ({
      interviewId: row,
      startsAt: '2026-12-02T10:00',
      timeZone: 'UTC',
      kind: 'panel',
      round: '2',
    }),
    saveInterviewNotesAction: ({ row }) => ({ interviewId: row, debrief: 'It went well.' }),
    setInterviewStateAction: ({ row }) => ({ interviewId: row, state: 'cancelled' }),
    deleteInterviewAction: ({ row }) => ({ interviewId: row }),
  },
  operations: {
    addInterview: {
      body: ({ going }) => ({ applicationId: going, startsAt: '2026-12-02T10:00Z', kind: 'final-round' }),
    },
    listInterviews: {},
    getInterview: { id: ({ row }) => row },
    changeInterview: { id: ({ row }) => row, body: { round: 2 } },
    deleteInterview: { id: ({ row }) => row },
  },
  routes: {
    '/interviews/new': 'signedIn',
    '/interviews/[id]': ({ row }) => `/interviews/${row}`,
  },
};
