import type { ToneLabel } from '@/lib/language/tone-codes';
import { APOLOGY } from './labelled/apology';
import { ARGUMENT } from './labelled/argument';
import { AUDIT_QUESTION } from './labelled/audit-question';
import { BITTERNESS } from './labelled/bitterness';
import { CALL_REQUEST } from './labelled/call-request';
import { PLAIN } from './labelled/plain';
import { PLEADING } from './labelled/pleading';
import { PRESSURE } from './labelled/pressure';
import { THREAT } from './labelled/threat';

export type Labelled = { label: ToneLabel; text: string };

/** Sentences by their label: what a recruiter would hear in them, one a line. */
export type Blocks = Record<ToneLabel, string>;

/**
 * The part to build on: the patterns were written beside these, and the weights are learnt from them. `plain` are hard
 * ones, warm and factual, with the words of the others.
 */
export const TO_BUILD_ON: Blocks = {
  plain: PLAIN,
  bitterness: BITTERNESS,
  pleading: PLEADING,
  pressure: PRESSURE,
  argument: ARGUMENT,
  threat: THREAT,
  'audit-question': AUDIT_QUESTION,
  'call-request': CALL_REQUEST,
  apology: APOLOGY,
};

/** The sentences of either part, each with its label. */
export function labelledIn(blocks: Blocks): Labelled[] {
  return Object.entries(blocks).flatMap(([label, block]) =>
    block
      .trim()
      .split('\n')
      .map((text) => ({ label: label as ToneLabel, text })),
  );
}
