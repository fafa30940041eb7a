// Loaded into the web server of a production build with --import. Next and React write to the console what they have to
// say, and the message of an error can quote what a person wrote. Our own log writes past the console (lib/platform/log);
// of anything else one line says what kind of thing it was and where: through the log once the app has left it here,
// as JSON until then. What is no warning and no error is left out.

const SAID = Symbol.for('rebound.console');

for (const level of ['error', 'warn']) console[level] = (...said) => tell(level, said);
for (const level of ['log', 'info', 'debug']) console[level] = () => undefined;

// Node's own words of a warning are its message too.
process.removeAllListeners('warning');
process.on('warning', (warning) => tell('warn', [warning]));

function tell(level, said) {
  const thrown = said.find((one) => one instanceof Error) ?? said[0];
  if (globalThis[SAID]) return globalThis[SAID](level, thrown);
  const line = { level, at: new Date().toISOString(), event: 'console', ...shapeOf(thrown) };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

function shapeOf(thrown) {
  if (!(thrown instanceof Error)) return { error: typeof thrown };
  const { name, code, digest, message = '', stack = '' } = thrown;
  const wordOf = (said) => (/^[\w.:@-]{1,64}$/.test(said) ? said : undefined);
  // What follows the message, as a message may look like a place in the code.
  const at = stack.indexOf(message);
  const frames = at === -1 ? [] : stack.slice(at + message.length).match(/^[ \t]+at .*$/gm);
  return {
    error: wordOf(name) ?? '-',
    code: wordOf(code),
    digest: wordOf(digest),
    stack: frames?.slice(0, 6).join(' | '),
  };
}
