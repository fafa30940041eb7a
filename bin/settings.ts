import { writeFileSync } from 'node:fs';
import { settingsExample, settingsPage } from './settings-document';

// `npm run settings` prints every setting; with `-- --write` it writes docs/settings.md and .env.example.

if (process.argv.includes('--write')) {
  writeFileSync('docs/settings.md', settingsPage());
  writeFileSync('.env.example', settingsExample());
  process.stdout.write('• Wrote docs/settings.md and .env.example\n');
} else process.stdout.write(settingsPage());
