import type { NounAccess } from '@/test/access/noun';

const INVITATION =
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:iv@acme.example\nDTSTART:20261210T090000Z\nEND:VEVENT\nEND:VCALENDAR';

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
  tables: {
    interviews: { touch: 'round = 2' },
    interview_people: { touch: 'created_at = now()', granted: ['read', 'insert', 'delete'] },
  },
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
    takeInvitationAction: ({ going }) => ({ applicationId: going, source: INVITATION }),
    joinInterviewAction: (ids) => ({ interviewId: ids.row, contactId: ids['row of people'] ?? '' }),
    leaveInterviewAction: (ids) => ({ interviewId: ids.row, contactId: ids['row of people'] ?? '' }),
    deleteInterviewAction: ({ row }) => ({ interviewId: row }),
  },
  operations: {
    addInterview: {
      body: ({ going }) => ({ applicationId: going, startsAt: '2026-12-02T10:00Z', kind: 'final-round' }),
    },
    listInterviews: {},
    getInterview: { id: ({ row }) => row },
    getInterviewFile: { id: ({ row }) => row },
    takeInvitation: { body: { source: INVITATION } },
    changeInterview: { id: ({ row }) => row, body: { round: 2 } },
    deleteInterview: { id: ({ row }) => row },
  },
  routes: {
    '/interviews/new': 'signedIn',
    '/interviews/[id]': ({ row }) => `/interviews/${row}`,
    '/interviews/[id]/calendar': ({ row }) => `/interviews/${row}/calendar`,
  },
};
