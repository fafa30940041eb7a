import type { Temporal } from 'temporal-polyfill';
import type { SecurityEventKind } from '@/lib/access/security-log';

/** One line of the security log as its person reads it. */
export type SecurityEventView = {
  seq: number;
  at: Temporal.Instant;
  kind: SecurityEventKind;
  detail: string | null;
  actor: 'person' | 'token' | 'operator' | 'system';
  device: string | null;
};

/** What a person is told of by mail, at once, as somebody else may have done it. */
export const TOLD_BY_MAIL = [
  'signed-in',
  'token-created',
  'passkey-added',
  'passkey-removed',
  'authenticator-added',
  'authenticator-removed',
  'recovery-codes-made',
  'factors-forgotten',
  'mailbox-saved',
  'calendar-address-made',
  'export-made',
] as const satisfies readonly SecurityEventKind[];
export type ToldByMail = (typeof TOLD_BY_MAIL)[number];
