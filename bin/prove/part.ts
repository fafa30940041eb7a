import { proveHolds } from './holds';
import { proveNudges } from './nudges';

// One process of `npm run prove`: does its share in slices and says after each how far it is.

const [kind, seed = 0, from = 0, to = 0, size = 1, days = 0] = [
  process.argv[2],
  ...process.argv.slice(3).map(Number),
];

for (let start = from; start < to; start += size) {
  const share = { seed, from: start, to: Math.min(start + size, to) };
  const { cases, zones, failures } = kind === 'holds' ? proveHolds(share) : proveNudges({ ...share, days });
  process.send?.({ cases, zones: [...zones], failures });
}
process.disconnect?.();
