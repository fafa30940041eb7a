import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about the journal, and about whose. */
export const journalAccess: NounAccess = {
  tables: {
    // COACH-3: a shown entry opens only in the transaction that wrote its opening down; see the walls' own test.
    journal_entries: { touch: "gut_sealed = '\\x02'" },
    // Never a coach's: what is shared is the entry as it stands.
    entry_versions: { touch: "gut_sealed = '\\x02'", granted: ['read', 'insert', 'delete'] },
  },
  actions: {
    writeEntryAction: ({ rejection }) => ({
      rejectionId: rejection,
      oneThing: 'Name a figure first.',
      gut: 'A hunch.',
    }),
    deleteEntryAction: ({ keptEntry }) => ({ entryId: keptEntry }),
    deleteEntryVersionsAction: ({ keptEntry }) => ({ entryId: keptEntry }),
  },
  operations: {
    writeEntry: {
      id: ({ rejection }) => rejection,
      body: { oneThing: 'Name a figure first.', gut: 'A hunch.' },
    },
    listEntries: {},
    getEntry: { id: ({ keptEntry }) => keptEntry },
    deleteEntry: { id: ({ keptEntry }) => keptEntry },
    listEntryVersions: { id: ({ keptEntry }) => keptEntry },
    deleteEntryVersions: { id: ({ keptEntry }) => keptEntry },
  },
  routes: {
    '/journal': 'signedIn',
    '/journal/new': 'signedIn',
    '/journal/[id]/history': ({ entry }) => `/journal/${entry}/history`,
    '/journal/months/[month]': { kind: 'signedIn', path: '/journal/months/2026-01' },
    '/journal/[id]': ({ entry }) => `/journal/${entry}`,
    '/rejections/[id]/journal': ({ rejection }) => `/rejections/${rejection}/journal`,
  },
};
