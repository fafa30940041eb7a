import { drawn, problemsOf } from '@/bin/rooms/graph';
import { importsOfLib } from '@/bin/rooms/imports';

// `npm run rooms`: draws which room of lib/ uses which, and fails on a cycle between two of them or a way up.

const imports = importsOfLib();
const problems = problemsOf(imports);
if (problems.length === 0) for (const line of drawn(imports)) console.log(line);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
