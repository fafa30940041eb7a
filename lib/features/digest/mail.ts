import { notification } from '@/lib/features/notifications/mail';

export const digestMails = [notification('come-back'), notification('month-ready')];
