import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLAYBOOK } from '@/lib/rules/playbook';
import { RULE_CODES } from '@/lib/rules/verdict';
import { carrierOf, citedIn, rulesDocument, testsOf } from './rules-document';

const rules = PLAYBOOK.flatMap((chapter) => chapter.rules);
const ids = rules.map(({ id }): string => id);

/** The playbook's ids: a list of its own, so that one cannot be lost together with its rule. */
const EVERY_ID = [
  ...['STAGE', 'TIER-1', 'TIER-2', 'TIER-3', 'REPLY-1', 'REPLY-2', 'REPLY-3'],
  ...['HOLD-1', 'HOLD-2', 'HOLD-3', 'HOLD-4', 'HOLD-5', 'HOLD-6', 'HOLD-7', 'DRAFT-0', 'VENT', 'CHANNEL'],
  ...[
    'ELEMENTS',
    'ASK-1',
    'ASK-2',
    'ASK-3',
    'ASK-4',
    'PUSH-1',
    'PUSH-2',
    'PUSH-3',
    'READ-1',
    'READ-2',
    'READ-3',
  ],
  ...['JOURNAL', 'JOURNAL-2', 'REVIEW', 'PATTERN', 'DISTORT', 'DODGE'],
  ...['PIPE-1', 'PIPE-2', 'PIPE-3', 'PIPE-4', 'PIPE-5'],
  ...['72H', '72H-0', '72H-1', '72H-2', '72H-3', '72H-4', 'NUDGE-1', 'NUDGE-2', 'NUDGE-3'],
  ...['BACK-6', 'BACK-12', 'BACK-ADJ', 'BACK-OWN', 'BACK-CHAMP', 'BACK-NEWS', 'BACK-GUARD'],
  ...['TRUST-1', 'TRUST-2', 'TRUST-3', 'NOREPLY'],
  ...['VERSION', 'UNDO-1', 'UNDO-2'],
  ...['COACH-1', 'COACH-2', 'COACH-3', 'COACH-4'],
];

describe('the rules and their code', () => {
  it('has every id of the playbook exactly once', () => expect(ids.toSorted()).toEqual(EVERY_ID.toSorted()));

  it('lets a verdict name nothing else', () => {
    for (const code of RULE_CODES) expect(ids).toContain(code);
  });

  it.each(rules.map(({ id, by }) => ({ id, by })))(
    '$id is carried out by $by, which cites it',
    async ({ id, by }) => {
      const { file, name } = carrierOf(by);
      const carrier: Record<string, unknown> = await import(`../${file}`);
      expect(carrier[name]).toBeDefined();
      const source = readFileSync(file, 'utf8');
      const [before = ''] = source.split(new RegExp(`^export (?:const|(?:async )?function) ${name}\\b`, 'm'));
      const comment = before.slice(before.lastIndexOf('/**'));
      expect(citedIn(comment)).toContain(id);
    },
  );

  const tests = testsOf();
  it.each(ids)('%s is cited by a test', (id) => expect(tests(id)).not.toEqual([]));

  it('gives every number of the policy its id', () => {
    const source = readFileSync('lib/rules/policy.ts', 'utf8');
    const without = [...source.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)?\n((?:export const .*\n)+)/g)]
      .filter(([, comment = '']) => ![...citedIn(comment)].some((id) => ids.includes(id)))
      .map(([, , line]) => line);
    // The strip of nights is a picture of a hold and no rule.
    expect(without.filter((line) => !line?.includes('BEGINS_HOUR'))).toEqual([]);
  });
});

describe('docs/rules.md', () => {
  it('says what the code says (`npm run rules` writes it anew)', () =>
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesDocument()));

  it('finds ids and ranges of them, and no part of a longer one', () => {
    expect([...citedIn('HOLD-1 to HOLD-3, BACK-12 and 72H-0; BACK-ADJ. 72H')].toSorted()).toEqual(
      ['72H', '72H-0', 'BACK-12', 'BACK-ADJ', 'HOLD-1', 'HOLD-2', 'HOLD-3'].toSorted(),
    );
    expect(citedIn('BACK-12').has('BACK-1')).toBe(false);
  });
});
