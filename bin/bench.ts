import { parseArgs } from 'node:util';
import { benchMail } from './bench/mail';

// `npm run bench -- mail`: speed, measured on this machine. `--drain N`, `--burst N` and `--paced SECONDS` change the
// sizes.

const { values, positionals } = parseArgs({
  options: {
    drain: { type: 'string', default: '2000' },
    burst: { type: 'string', default: '10000' },
    paced: { type: 'string', default: '60' },
  },
  allowPositionals: true,
});
const [drain, burst, pacedSeconds] = [values.drain, values.burst, values.paced].map(Number);
if (positionals[0] !== 'mail' || !drain || !burst || !pacedSeconds) {
  console.error('✗ Say npm run bench -- mail, with whole numbers for --drain, --burst and --paced.');
  process.exit(1);
}
const figures = await benchMail({ drain, burst, pacedSeconds });
console.log('\nmail');
for (const [what, value] of Object.entries(figures)) console.log(`  ${what.padEnd(52)} ${value}`);
process.exit(0);
