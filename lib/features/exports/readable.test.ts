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
          saying({ id: 'e1', stage: 'applied', happened_on: '2026-11-02', at: '2026-11-29T07:00:00Z' }),
          saying({ id: 'e2', ending: 'rejected', happened_on: '2026-11-28', at: '2026-11-29T08:00:00Z' }),
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

test('tells of an application what is meant now, by its days: no slip that was taken back, no earlier saying', () => {
  const page = readableCopy(
    new Map([
      ['users', [{ email: 'ana@example.test', time_zone: 'UTC' }]],
      ['companies', [{ id: 'c', name: 'Kitewright' }]],
      ['applications', [{ id: 'a', company_id: 'c', role: 'Engineer', created_at: '2026-11-30' }]],
      [
        'stage_events',
        [
          saying({
            id: 'e1',
            stage: 'applied',
            happened_on: '2026-11-05',
            at: '2026-11-30T07:00:00Z',
            live: false,
          }),
          saying({
            id: 'e2',
            stage: 'offer',
            happened_on: '2026-11-30',
            at: '2026-11-30T08:00:00Z',
            live: false,
          }),
          saying({
            ...{
              id: 'e3',
              stage: 'offer',
              happened_on: '2026-11-30',
              at: '2026-11-30T08:00:00Z',
              live: false,
            },
            ...{ corrects: 'e2', said_at: '2026-11-30T08:05:00Z', taken_back: true },
          }),
          saying({ id: 'e4', stage: 'phone-screen', at: '2026-11-30T09:00:00Z' }),
          saying({
            ...{ id: 'e5', stage: 'applied', happened_on: '2026-11-03', at: '2026-11-30T07:00:00Z' },
            ...{ corrects: 'e1', said_at: '2026-11-30T09:30:00Z' },
          }),
        ],
      ],
    ]),
    AT,
  );
  expect(page).toContain('<ul><li>2026-11-03: Applied</li><li>Date not known: Phone screen</li></ul>');
});

test('has the facts of an application, and of one that is only saved no day of applying', () => {
  const facts = {
    ...{ company_id: 'c', created_at: '2026-11-01', applied_on: '2026-11-03', furthest_stage: 'applied' },
    ...{ location: 'Leeds', work_mode: 'hybrid', deadline: '2026-12-01', priority: 'high' },
    ...{ salary_min: 50_000, salary_max: null, salary_currency: 'EUR', salary_period: 'year' },
    ...{ ending: 'withdrawn', ended_on: null, archived_at: '2026-11-20T10:00:00Z' },
  };
  const saved = {
    company_id: 'c',
    created_at: '2026-11-01',
    applied_on: '2026-12-05',
    furthest_stage: 'saved',
  };
  const page = readableCopy(
    new Map([
      ['users', [{ email: 'ana@example.test', time_zone: 'UTC' }]],
      ['companies', [{ id: 'c', name: 'Kitewright' }]],
      [
        'applications',
        [
          { id: 'a', role: 'Engineer', ...facts },
          { id: 'b', role: 'Baker', ...saved },
        ],
      ],
    ]),
    AT,
  );
  const said = (label: string, words: string) =>
    expect(page).toContain(`<p class="label">${label}</p><p class="words">${words}</p>`);
  said('Applied on', '2026-11-03');
  said('Ended on', 'Date not known');
  said('Deadline', '2026-12-01');
  said('Place', 'Leeds, Hybrid');
  said('Salary', 'from €50,000 a year');
  said('Priority', 'High');
  said('Archived on', '2026-11-20');
  said('You mean to apply on', '2026-12-05');
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

function saying(row: object) {
  return {
    ...{ user_id: 'u', application_id: 'a', stage: 'applied', ending: null, happened_on: null },
    ...{ corrects: null, said_at: null, taken_back: false, live: true },
    ...row,
  };
}
