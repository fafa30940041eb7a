import { expect, test } from 'vitest';
import { deadlineTitle, deadlineUid, taskUid } from './calendar-days';

test('a deadline and a task of one id are two entries of a calendar, known by it for ever', () => {
  expect(deadlineUid('7')).toBe('deadline-7@rebound');
  expect(taskUid('7')).toBe('task-7@rebound');
});

test('a deadline says whose it is', () =>
  expect(deadlineTitle({ company: 'Harrow Lane', role: 'Nurse' })).toBe(
    'Last day to apply: Harrow Lane, Nurse',
  ));
