// `node bin/program.mjs NAME`: one of the compiled programs, in this process. What comes after the name is for it.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { endWithNpm } from './ends-with-npm.mjs';
import { compiled } from './setup.mjs';

endWithNpm();
const [, , name = '', ...rest] = process.argv;
process.env.NODE_ENV ||= 'production';
process.env.REBOUND_PROGRAMS = await compiled();
const program = path.join(process.env.REBOUND_PROGRAMS, `${name}.js`);
process.argv = [process.execPath, program, ...rest];
await import(pathToFileURL(program).href);
