import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about a person's stages and rounds, and about whose. */
export const stageAccess: NounAccess = {
  row: { path: '/stages', body: { stage: 'phone-screen', name: 'Recruiter call' } },
  tables: { stages: { touch: "name = 'First call'" } },
  actions: {
    addRoundAction: { stage: 'later-interview', name: 'System design' },
    saveStageAction: ({ row }) => ({ id: row, name: 'First call', shown: 'on' }),
    moveStageAction: ({ row }) => ({ id: row, by: 'earlier' }),
    deleteRoundAction: ({ row }) => ({ roundId: row }),
  },
  operations: {
    addRound: { body: { stage: 'later-interview', name: 'Pairing' } },
    listStages: {},
    changeStage: { body: { stage: 'applied', name: 'Sent' } },
    changeRound: { id: ({ row }) => row, body: { name: 'First call' } },
    deleteRound: { id: ({ row }) => row },
  },
  routes: { '/settings/stages': 'signedIn' },
};
