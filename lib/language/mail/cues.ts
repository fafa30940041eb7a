import { type Matcher, matcherFor, type TextPattern } from '@/lib/language/patterns';
import type { MailKind, MailLanguage } from '@/lib/rules/mail-kinds';
import { DE } from './cues/de';
import { EN } from './cues/en';
import { ES } from './cues/es';
import { FR } from './cues/fr';
import { IT } from './cues/it';
import { NL } from './cues/nl';
import { PT } from './cues/pt';
import { folded } from './fold';

/** A kind that words speak for; that nothing does is what makes a mail unclear. */
export type SaidKind = Exclude<MailKind, 'unclear'>;

/** Patterns, one a line, as ../patterns.ts reads them: `sure` hardly stands in a mail of another kind, `likely` may. */
export type MailCues = Record<SaidKind, { sure: string; likely: string }>;

const OF: Record<MailLanguage, MailCues> = { en: EN, de: DE, fr: FR, es: ES, nl: NL, it: IT, pt: PT };

export type Cue = TextPattern & { kind: SaidKind; sure: boolean };

const prepared = new Map<MailLanguage, Matcher>();

/** The cues of a language, prepared when a mail in it is first read. */
export function cuesIn(language: MailLanguage): Matcher {
  const known = prepared.get(language);
  if (known) return known;
  const kinds = Object.entries(OF[language]) as [SaidKind, MailCues[SaidKind]][];
  const cues = kinds.flatMap(([kind, { sure, likely }]) => [
    ...linesOf(sure).map((like): Cue => ({ kind, sure: true, sign: kind, weight: 3, like })),
    ...linesOf(likely).map((like): Cue => ({ kind, sure: false, sign: kind, weight: 1, like })),
  ]);
  const matcher = matcherFor(cues);
  prepared.set(language, matcher);
  return matcher;
}

const linesOf = (lines: string) =>
  lines
    .split('\n')
    .map((line) => folded(line.trim()))
    .filter((line) => line !== '');
