import { describe, expect, test } from 'vitest';
import { templateFor } from '@/lib/features/replies/templates';
import { kindForTier, REPLY_KINDS, wordRange } from '@/lib/rules/reply';
import { wordsIn } from '@/lib/rules/templates/content';
import { variablesIn } from '@/lib/rules/templates/variables';
import { TIERS } from '@/lib/rules/tier';

const facts = { company: 'Northwind', role: 'Platform Engineer', name: 'Ana Ruiz' };

describe('the built-in replies (ELEMENTS, REPLY-1 to REPLY-3)', () => {
  test.each(REPLY_KINDS)('name the role, are signed and shout at nobody: %s', (kind) => {
    const { subject, body } = templateFor(kind, {
      ...facts,
      topic: 'queues',
      evidence: 'I hold the licence.',
    });
    expect(subject).toBe('Platform Engineer at Northwind');
    expect(body).toContain('Platform Engineer');
    expect(body).toMatch(/Ana Ruiz$/);
    expect(body).not.toMatch(/[!]|sorry|unfortunately|disappoint|why did/i);
    expect(variablesIn(body)).toEqual([]);
  });

  test.each(TIERS)('keep to the comfortable length of tier %i', (tier) => {
    const words = wordsIn(templateFor(kindForTier(tier), { ...facts, topic: 'queues' }).body);
    const { from, to } = wordRange(tier);
    expect(words).toBeGreaterThanOrEqual(from);
    expect(words).toBeLessThanOrEqual(to);
  });

  test('show what is still to be filled in', () => {
    const { body } = templateFor('full', { ...facts, name: null });
    expect(variablesIn(body)).toEqual(['topic', 'name']);
  });

  test('ask for feedback only where the kind has that part (ASK-1)', () => {
    const asks = REPLY_KINDS.filter((kind) => templateFor(kind, facts).body.includes('one thing'));
    expect(asks).toEqual(['full', 'feedback-ask', 'recruiter-ask']);
  });
});
