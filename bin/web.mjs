// `npm run web`: the web server alone, built first where the sources are newer than the build.
import { keep } from './keep.mjs';
import { compiled } from './setup.mjs';

await keep({
  programs: await compiled(),
  flags: ['--web'],
  parts: ['web'],
  async onStarted() {
    process.stdout.write(`Web serves ${process.env.REBOUND_URL}\n`);
  },
});
