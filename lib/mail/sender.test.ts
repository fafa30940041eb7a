import { expect, it } from 'vitest';
import { addressIn, fromHeader } from './sender';

it.each([
  ['Rebound <hello@rebound.example>', 'hello@rebound.example'],
  ['"Rebound, Inc." <hello@rebound.example> ', 'hello@rebound.example'],
  [' hello@rebound.example', 'hello@rebound.example'],
])('TRUST-3: finds the address in %s', (from, address) => expect(addressIn(from)).toBe(address));

it('TRUST-3: names the person and the service before the service’s address', () => {
  expect(fromHeader('Ana "Bo" Ruiz, PhD via Rebound', 'Rebound <hello@rebound.example>')).toBe(
    '"Ana Bo Ruiz, PhD via Rebound" <hello@rebound.example>',
  );
});
