export { clientsNeedInvitation, coachesNeedInvitation, whoMayJoin } from '@/lib/features/joining/admission';
