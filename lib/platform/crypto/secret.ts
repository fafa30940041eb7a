import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';
import { knownKeys, newestKey, oldestKey } from '@/lib/platform/crypto/keys';

type Hash = Uint8Array<ArrayBuffer>;

/** 32 random bytes as base64url: the secret half of a session, a sign-in link or an API token. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret that is too long to guess. */
export const hashOf = (secret: string): Hash => new Uint8Array(createHash('sha256').update(secret).digest());

/**
 * What the database keeps of something guessable (a typed code, an address): keyed by the server's secret, so
 * that a copy of the table cannot be searched. `purpose` keeps equal texts of two uses apart.
 */
export const keyedHashOf = (purpose: string, text: string): Hash =>
  hashBy(newestKey('hashing').key, purpose, text);

/**
 * The same by every version of the secret that is known, the newest first. What was kept may be any of them, so what
 * outlives a minute is looked for by all.
 */
export const keyedHashesOf = (purpose: string, text: string): Hash[] =>
  knownKeys('hashing').map((key) => hashBy(key, purpose, text));

/**
 * The same by the oldest version that is set, so that a newer one changes nothing: for what the database itself compares,
 * such as who wants no mail from whom. It holds as long as that version stays in the settings.
 */
export const steadyHashOf = (purpose: string, text: string): Hash =>
  hashBy(oldestKey('hashing'), purpose, text);

const hashBy = (key: Buffer, purpose: string, text: string): Hash =>
  new Uint8Array(createHmac('sha256', key).update(`${purpose}\0${text}`).digest());

/** Of what looks alike (0O, 1IL, 2Z, 5S, 8B, UV) at most one: a code is read here and typed there. */
const ALPHABET = 'ACDEFGHJKMNPQRTUWXY34679';
const CODE_LENGTH = 8;

/** Eight characters that cannot be mistaken for one another. */
export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** A code as it was meant: spaces and dashes dropped, in capitals. */
export const tidyCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();
