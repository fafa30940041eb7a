import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about people, and about whose. */
export const contactAccess: NounAccess = {
  row: {
    path: '/people',
    body: ({ going }) => ({
      name: 'Mira Lang',
      role: 'recruiter',
      mail: 'mira@northwind.example',
      phone: '+49 30 1234567',
      remarks: 'Answers late, and kindly.',
      applicationIds: [going],
    }),
  },
  tables: {
    people: { touch: "role = 'referrer'" },
    application_people: { touch: 'created_at = now()', granted: ['read', 'insert', 'delete'] },
  },
  actions: {
    addContactAction: { name: 'Tom Berg', role: 'interviewer' },
    changeContactAction: ({ row }) => ({ contactId: row, name: 'Mira Lang', remarks: 'Calls back.' }),
    linkContactAction: ({ row, rejectedApplication }) => ({
      contactId: row,
      applicationId: rejectedApplication,
    }),
    unlinkContactAction: ({ row, going }) => ({ contactId: row, applicationId: going }),
    deleteContactAction: ({ row }) => ({ contactId: row }),
  },
  operations: {
    addContact: { body: { name: 'Tom Berg', role: 'interviewer' } },
    listContacts: {},
    getContact: { id: ({ row }) => row },
    changeContact: { id: ({ row }) => row, body: { remarks: 'Calls back.' } },
    deleteContact: { id: ({ row }) => row },
  },
  routes: {
    '/people': 'signedIn',
    '/people/[id]': ({ row }) => `/people/${row}`,
  },
};
