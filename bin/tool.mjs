// `node bin/tool.mjs NAME`: bin/NAME.ts, a command of development, once what it needs is there: in a fresh clone there is no
// database client yet, and packages may be those of another day. What comes after the name is for it.
import { endWithNpm } from './ends-with-npm.mjs';
import { run, setUp } from './setup.mjs';

endWithNpm();
const [, , name = '', ...rest] = process.argv;
await setUp();
process.exit((await run('tsx', [`bin/${name}.ts`, ...rest])).code);
