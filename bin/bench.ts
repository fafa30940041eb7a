import { parseArgs } from 'node:util';

// Speed, measured on this machine. `npm run bench -- mail`: `--drain N`, `--burst N` and `--paced SECONDS` change the
// sizes. `npm run bench -- pages`: `--rounds N` changes how often each page is opened, `--only PART` names some pages,
// `--processor` takes processor time in place of the clock's.
// `npm run bench -- memory`: `--views N` changes how many pages are opened. `npm run bench -- hostile`: `--texts N` changes how
// many texts are posted. `npm run bench -- drag`: `--drags N` changes how often a card is dragged.
// `npm run bench -- imports`: `--rows N` changes how long the files are.

const { values, positionals } = parseArgs({
  options: {
    drain: { type: 'string', default: '2000' },
    burst: { type: 'string', default: '10000' },
    paced: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '40' },
    only: { type: 'string' },
    processor: { type: 'boolean' },
    views: { type: 'string', default: '2000' },
    texts: { type: 'string', default: '50' },
    drags: { type: 'string', default: '7' },
    rows: { type: 'string', default: '10000' },
  },
  allowPositionals: true,
});

const BENCHES: Record<string, () => Promise<void>> = { drag, hostile, imports, mail, memory, pages };

async function mail(): Promise<void> {
  const { benchMail } = await import('./bench/mail');
  const [drain, burst, pacedSeconds] = whole(values.drain, values.burst, values.paced);
  const figures = await benchMail({ drain, burst, pacedSeconds });
  console.log('\nmail');
  for (const [what, value] of Object.entries(figures)) console.log(`  ${what.padEnd(52)} ${value}`);
}

async function drag(): Promise<void> {
  const { benchDrag } = await import('./bench/drag');
  const { linesOf } = await import('./bench/drag/report');
  const [rounds] = whole(values.drags);
  const dragged = await benchDrag({ rounds });
  console.log(
    dragged ? `\n${linesOf(dragged).join('\n')}` : '\nThere is no Chromium here: nothing is dragged',
  );
}

async function hostile(): Promise<void> {
  const { benchHostile, linesOf } = await import('./bench/hostile');
  const [texts] = whole(values.texts);
  console.log(`\n${linesOf(await benchHostile({ texts })).join('\n')}`);
}

async function imports(): Promise<void> {
  const { benchImports } = await import('./bench/imports');
  const { linesOf } = await import('./bench/imports/report');
  const [rows] = whole(values.rows);
  console.log(`\n${linesOf(await benchImports({ rows })).join('\n')}`);
}

async function memory(): Promise<void> {
  const { benchMemory } = await import('./bench/memory');
  const { linesOf } = await import('./bench/memory/report');
  const [views] = whole(values.views);
  console.log(linesOf(await benchMemory({ views })).join('\n'));
}

async function pages(): Promise<void> {
  const { benchPages, benchProcessor } = await import('./bench/pages');
  const { linesOf, processorLinesOf } = await import('./bench/pages/report');
  const [rounds] = whole(values.rounds);
  const { only } = values;
  const lines = values.processor
    ? processorLinesOf(await benchProcessor({ rounds, only }))
    : linesOf(await benchPages({ rounds, only }));
  console.log(`\n${lines.join('\n')}`);
}

function whole<const Texts extends string[]>(...texts: Texts): { [Place in keyof Texts]: number } {
  const numbers = texts.map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number < 1)) usage();
  return numbers as { [Place in keyof Texts]: number };
}

function usage(): never {
  console.error(
    `✗ Say npm run bench -- ${Object.keys(BENCHES).join(' or ')}, with whole numbers for its sizes.`,
  );
  process.exit(1);
}

const bench = BENCHES[positionals[0] ?? ''] ?? usage();
await bench();
process.exit(0);
