import { monthStillToRead, windowsStillOpen } from '@/lib/features/digest/still-so';
import { notification } from '@/lib/features/notifications';
import { NO_MORE } from '@/lib/outbox/handler';

const comeBack = notification('come-back', {
  preflight: async (tx, { idempotencyKey }) =>
    (await windowsStillOpen(tx, idempotencyKey)) === false ? NO_MORE : null,
});

const monthReady = notification('month-ready', {
  preflight: async (tx, { idempotencyKey }) =>
    (await monthStillToRead(tx, idempotencyKey)) === false ? NO_MORE : null,
});

export const digestMails = [comeBack, monthReady];
