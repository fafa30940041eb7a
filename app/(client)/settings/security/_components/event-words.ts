import type { SecurityEventKind } from '@/lib/access/security-log';
import type { SecurityEventView } from '@/lib/features/security/types';
import { ownAct } from './operator-acts';

const WORDS: Record<SecurityEventKind, string> = {
  'signed-in': 'You signed in',
  'signed-out': 'You signed out',
  'browser-signed-out': 'You signed another browser out',
  'signed-out-everywhere': 'You signed out everywhere else',
  'wrong-code': 'Someone typed a wrong sign-in code',
  confirmed: 'You confirmed it was you',
  'token-created': 'You created an API token',
  'token-revoked': 'You revoked an API token',
  'passkey-added': 'You added a passkey',
  'passkey-removed': 'You removed a passkey',
  'authenticator-added': 'You added an authenticator app',
  'authenticator-removed': 'You removed the authenticator app',
  'recovery-codes-made': 'You got new recovery codes',
  'recovery-code-used': 'A recovery code was used',
  'wrong-factor': 'Someone signed in as you and then typed a wrong code',
  'factors-forgotten': 'Your passkeys and authenticator app were removed for you',
  'identity-linked': 'An account was linked',
  'identity-removed': 'You removed a linked account',
  'coach-invited': 'You invited a coach',
  'client-invited': 'You invited a client',
  'coach-accepted': 'You accepted a coach’s invitation',
  'invitation-accepted': 'You accepted a client’s invitation',
  'consent-ended': 'You stopped sharing with a coach',
  undone: 'You undid what you had just done',
  'mailbox-saved': 'You connected an email account',
  'mailbox-removed': 'You removed the email account',
  'calendar-address-made': 'You created a calendar address',
  'calendar-address-ended': 'You turned the calendar address off',
  'webhook-added': 'You added a webhook or changed its address',
  'webhook-secret-made': 'You gave a webhook a new secret',
  'webhook-removed': 'You deleted a webhook',
  'export-made': 'You asked for a copy of your data',
  'account-closed': 'You closed the account',
  'account-kept': 'You came back and kept the account',
  'account-erased': 'The account was deleted',
  suspended: 'Your account was paused',
  resumed: 'Your account was opened again',
  'limits-changed': 'What your account may do was changed',
  'operator-command': 'The people who run this site worked on your account',
};

const BY: Record<string, string> = {
  mail: ' by email',
  google: ' with Google',
  linkedin: ' with LinkedIn',
  passkey: ' with a passkey',
  factor: ' by email and a second step',
};

/** What happened, as the person would say it. */
export function wordsFor({ kind, detail, actor }: SecurityEventView): string {
  if (kind === 'operator-command') return ownAct(detail) ?? WORDS[kind];
  const how = kind === 'signed-in' ? (BY[detail ?? ''] ?? '') : '';
  return `${WORDS[kind]}${how}${whoseWords(kind, actor)}`;
}

/** What an operator does to an account, and what a command does in the name of its person. */
const BY_OPERATORS: readonly SecurityEventKind[] = ['suspended', 'resumed', 'limits-changed'];

function whoseWords(kind: SecurityEventKind, actor: SecurityEventView['actor']): string {
  if (BY_OPERATORS.includes(kind)) return ' by the people who run this site';
  return actor === 'operator' ? ', from the command line' : '';
}
