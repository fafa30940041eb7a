import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { VENT_NEVER, ventBurnsAt } from './vent';

const at = (text: string) => Temporal.Instant.from(text);

it.each([
  [1, '2026-03-28T23:30:00Z'],
  [24, '2026-03-29T22:30:00Z'],
  [720, '2026-04-27T22:30:00Z'],
])('VENT: burns %i elapsed hours after the last word, whatever the clocks do', (hours, burnsAt) =>
  expect(ventBurnsAt({ writtenAt: at('2026-03-28T22:30:00Z'), hours })).toEqual(at(burnsAt)),
);

it('VENT: is never sent, shared with a coach or exported unasked', () =>
  expect(VENT_NEVER).toEqual(['sent', 'shared-with-a-coach', 'exported-unasked']));
