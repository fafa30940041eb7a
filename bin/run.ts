import { settle } from '@/bin/environment';
import { SetupError } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { watchUncaught } from '@/lib/platform/log/uncaught';

// `node bin/program.mjs run NAME`: settles the environment, then runs bin/NAME.ts in it.

const COMMANDS: Record<string, () => Promise<{ main(): Promise<void> }>> = {
  admin: () => import('./admin'),
  audit: () => import('./audit'),
  factors: () => import('./factors'),
  keys: () => import('./keys'),
  mail: () => import('./mail'),
  seed: () => import('./seed'),
  sessions: () => import('./sessions'),
  token: () => import('./token'),
};

const [, , name = '', ...rest] = process.argv;
process.argv = [process.argv[0] ?? '', `bin/${name}.ts`, ...rest];

watchUncaught();
try {
  const command = COMMANDS[name];
  if (!command) throw new SetupError(`There is no command ${name}: say ${Object.keys(COMMANDS).join(', ')}.`);
  const { release } = await settle();
  const { main } = await command();
  await main();
  await release();
  process.exit(0);
} catch (error) {
  if (error instanceof SetupError) process.stderr.write(`✗ ${error.message}\n`);
  else log.error('command', error, { name });
  process.exit(1);
}
