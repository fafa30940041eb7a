export { coachesNeedInvitation, whoMayJoin } from '@/lib/features/joining/admission';
