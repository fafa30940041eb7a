import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about check-ins, and about whose. */
export const checkInAccess: NounAccess = {
  row: { path: '/check-ins', body: { feeling: 'tired', note: 'Short night.' } },
  tables: { check_ins: { touch: 'updated_at = now()' } },
  actions: {
    checkInAction: { feeling: 'okay' },
    deleteCheckInAction: ({ row }) => ({ checkInId: row }),
    offerCheckInsAction: { offer: 'on' },
  },
  operations: {
    checkIn: { body: { feeling: 'okay' } },
    listCheckIns: {},
    getCheckIn: { id: ({ row }) => row },
    changeCheckIn: { id: ({ row }) => row, body: { note: 'Slept at last.' } },
    deleteCheckIn: { id: ({ row }) => row },
  },
  routes: {},
};
