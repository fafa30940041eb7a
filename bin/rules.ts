import { writeFileSync } from 'node:fs';
import { rulesDocument } from './rules-document';

// `npm run rules`: writes docs/rules.md from the code.

writeFileSync('docs/rules.md', rulesDocument());
console.log('• Wrote docs/rules.md');
