import { build } from '@/bin/build';
import { settle } from '@/bin/environment';
import { startWeb, stop } from '@/bin/processes';
import { SetupError } from '@/lib/platform/errors';

// `npm run web`: the web server alone, built first where the sources are newer than the build.

try {
  const { environment, release } = await settle();
  await build({ onStep: (line) => process.stdout.write(`• ${line}\n`) });
  const web = startWeb({ dev: false });
  const end = async () => {
    await stop(web);
    await release();
    process.exit(web.exitCode ?? 0);
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
  web.once('exit', () => void end());
  process.stdout.write(`Web serves ${environment.REBOUND_URL}\n`);
} catch (error) {
  const words =
    error instanceof SetupError ? `✗ ${error.message}` : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
