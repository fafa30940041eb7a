import { settle } from '@/bin/environment';
import { SetupError } from '@/lib/platform/errors';

// `tsx bin/run.ts NAME`: settles the environment, then runs bin/NAME.ts in it.

const [, , name = '', ...rest] = process.argv;
process.argv = [process.argv[0] ?? '', `bin/${name}.ts`, ...rest];

try {
  const { release } = await settle();
  const entry: { main(): Promise<void> } = await import(`./${name}.ts`);
  await entry.main();
  await release();
  process.exit(0);
} catch (error) {
  process.stderr.write(
    error instanceof SetupError
      ? `✗ ${error.message}\n`
      : `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
}
