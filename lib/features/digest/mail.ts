import { notification } from '@/lib/features/notifications';

export const digestMails = [notification('come-back'), notification('month-ready')];
