import { expect, test } from 'vitest';
import { readableCopy } from '@/lib/features/exports/readable';

const AT = new Date('2026-11-29T10:00:00Z');
const HOSTILE = `<script>alert(1)</script> "x" & 'y'`;

test('shows what a stranger wrote as text, and runs nothing', () => {
  const page = readableCopy(
    new Map([
      ['users', [{ id: 'u', email: 'ana@example.test' }]],
      ['companies', [{ id: 'c', name: HOSTILE }]],
      [
        'applications',
        [{ id: 'a', company_id: 'c', role: HOSTILE, note: HOSTILE, created_at: '2026-11-01' }],
      ],
      ['rejections', [{ id: 'r', application_id: 'a', received_on: '2026-11-02' }]],
      ['feedback', [{ id: 'f', rejection_id: 'r', words: HOSTILE, person: HOSTILE, said_on: '2026-11-03' }]],
      [
        'replies',
        [{ id: 'l', rejection_id: 'r', subject: HOSTILE, body: HOSTILE, to: HOSTILE, sent_at: null }],
      ],
      ['journal_entries', [{ id: 'e', rejection_id: 'r', gut: HOSTILE }]],
      ['comments', [{ id: 'k', entry_id: 'e', body: HOSTILE }]],
      ['templates', [{ name: HOSTILE }]],
      ['free_entries', [{ id: 'o', body: HOSTILE, created_at: '2026-11-04' }]],
      [
        'check_ins',
        [{ id: 'h', day: '2026-11-05', feeling: 'tired', note: HOSTILE, created_at: '2026-11-05' }],
      ],
    ]),
    AT,
  );
  expect(page).not.toContain('<script');
  expect(page.split('&lt;script&gt;alert(1)&lt;/script&gt;')).toHaveLength(14);
  expect(page).toContain("default-src 'none'");
});

test('says that there is nothing yet', () => {
  expect(readableCopy(new Map([['users', [{ email: 'ana@example.test' }]]]), AT)).toContain(
    'There are no applications in it yet.',
  );
});

test('says the days by the person’s clocks, and of a rejection the day on which it came', () => {
  const page = readableCopy(
    new Map([
      ['users', [{ email: 'ana@example.test', time_zone: 'Pacific/Auckland' }]],
      ['companies', [{ id: 'c', name: 'Kitewright' }]],
      ['applications', [{ id: 'a', company_id: 'c', role: 'Engineer', created_at: '2026-11-01' }]],
      [
        'stage_events',
        [
          { application_id: 'a', stage: 'applied', ending: null, at: '2026-11-01T20:00:00.000Z' },
          { application_id: 'a', stage: 'applied', ending: 'rejected', at: '2026-11-29T08:00:00.000Z' },
        ],
      ],
      ['rejections', [{ id: 'r', application_id: 'a', received_on: '2026-11-28' }]],
    ]),
    AT,
  );
  expect(page).toContain('2026-11-02: Applied');
  expect(page).toContain('2026-11-28: Rejected');
  expect(page).toContain('They said no on 2026-11-28');
  expect(page).not.toContain('2026-11-29:');
});

test('has what stands in the journal besides, in time', () => {
  const page = readableCopy(
    new Map([
      ['users', [{ email: 'ana@example.test', time_zone: 'UTC' }]],
      ['free_entries', [{ body: 'A walk.', created_at: '2026-11-20T10:00:00.000Z' }]],
      [
        'check_ins',
        [{ day: '2026-11-19', feeling: 'tired', note: null, created_at: '2026-11-19T10:00:00.000Z' }],
      ],
    ]),
    AT,
  );
  expect(page.indexOf('2026-11-19: how you were')).toBeGreaterThan(0);
  expect(page.indexOf('A walk.')).toBeGreaterThan(page.indexOf('tired'));
});
