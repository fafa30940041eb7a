import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { ZONES } from './prove/wall';

// `npm run prove`: holds over all zones and 131 years, and nudges over all zones and two years, against a second
// opinion. `-- --seed N` takes other cases, `-- --holds N` another number of them.

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    holds: { type: 'string', default: '1000000' },
    days: { type: 'string', default: '730' },
  },
});
const [seed, holds, days] = [Number(values.seed), Number(values.holds), Number(values.days)];
if (![seed, holds, days].every(Number.isSafeInteger)) {
  console.error('✗ --seed, --holds and --days take whole numbers.');
  process.exit(1);
}

type Message = { cases: number; zones: string[]; failures: string[] };

const started = Date.now();
const seconds = () => Math.round((Date.now() - started) / 1000);
const failures: string[] = [];
const totals = {
  holds: await prove('holds', holds, 10_000, holds),
  nudges: await prove('nudges', ZONES.length, 5, ZONES.length * days),
};

for (const failure of failures.slice(0, 20)) console.log(`✗ ${failure}`);
console.log(
  [
    '',
    `holds     ${totals.holds.cases} cases, ${totals.holds.zones} zones, 1970 to 2100`,
    `nudges    ${totals.nudges.cases} plans of two mails, ${totals.nudges.zones} zones, ${days} days`,
    `failures  ${failures.length}`,
    `seed      ${seed}`,
    `took      ${seconds()} s`,
  ].join('\n'),
);
process.exit(failures.length > 0 ? 1 : 0);

/** Shares `units` out over the machine's cores, in equal stretches, and says every few seconds how far it is. */
async function prove(kind: 'holds' | 'nudges', units: number, slice: number, all: number) {
  const parts = Math.max(1, Math.min(availableParallelism(), Math.ceil(units / slice)));
  const zones = new Set<string>();
  let cases = 0;
  let said = 0;
  const ended = Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part, part + 1].map((edge) => Math.floor((units * edge) / parts));
    const child = fork('bin/prove/part.ts', [kind, seed, from, to, slice, days].map(String), {
      execArgv: ['--import', 'tsx'],
    });
    child.on('message', (message: Message) => {
      cases += message.cases;
      for (const zone of message.zones) zones.add(zone);
      failures.push(...message.failures);
      if (Date.now() - said < 5_000) return;
      said = Date.now();
      console.log(`• ${kind}: ${cases} of ${all}, ${failures.length} failures, ${seconds()} s`);
    });
    return new Promise<void>((resolve) => {
      child.on('exit', (code) => {
        if (code !== 0) failures.push(`a process of ${kind} ended with ${code}`);
        resolve();
      });
    });
  });
  await Promise.all(ended);
  return { cases, zones: zones.size };
}
