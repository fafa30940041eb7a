import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';

// What every test file loads first (test/moments.ts).

const noon = Temporal.Instant.from('2026-11-30T12:00:00Z');

it.each([
  ['another moment', Temporal.Instant.from('2026-11-30T12:00:00.000000001Z')],
  ['a moment elsewhere', noon.toZonedDateTimeISO('Europe/Berlin')],
  ['a day', Temporal.PlainDate.from('2026-11-30')],
  ['something else', true],
  ['nothing', null],
])('a moment matches no other than itself: %s', (_what, until) => {
  expect({ until }).not.toMatchObject({ until: noon });
  expect({ until: noon }).not.toMatchObject({ until });
  expect({ until: noon }).toMatchObject({ until: Temporal.Instant.from('2026-11-30T12:00:00Z') });
});
