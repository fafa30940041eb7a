/** What a sentence of a reply can be heard as, by whoever reads it. */
export const TONE_CODES = [
  'bitterness',
  'pleading',
  'pressure',
  'argument',
  'threat',
  'audit-question',
  'call-request',
  'apology',
] as const;
export type ToneCode = (typeof TONE_CODES)[number];

/** Every label there is; `plain` for a sentence that nobody minds. */
export const TONE_LABELS = ['plain', ...TONE_CODES] as const;
export type ToneLabel = (typeof TONE_LABELS)[number];
