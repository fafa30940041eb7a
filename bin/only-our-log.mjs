// Loaded into the web server of a production build with --import. Next and React write the errors of pages to the console
// as they are, and a message can quote what a person wrote. Our own log goes through (lib/platform/log.ts); of anything
// else one line says what kind of error it was and where.

const OURS = /^\{"at":"/;

for (const level of ['error', 'warn']) {
  const write = console[level].bind(console);
  console[level] = (...said) => {
    const ours = said.length === 1 && typeof said[0] === 'string' && OURS.test(said[0]);
    write(
      ours
        ? said[0]
        : JSON.stringify({ at: new Date().toISOString(), level, event: 'console', ...shapeOf(said) }),
    );
  };
}

function shapeOf(said) {
  const error = said.find((one) => one instanceof Error);
  if (!error) return { error: typeof said[0] };
  const { name, code, digest, message = '', stack = '' } = error;
  // What follows the message, as a message may look like a place in the code.
  const at = stack.indexOf(message);
  const frames = at === -1 ? [] : stack.slice(at + message.length).match(/^[ \t]+at .*$/gm);
  return { error: name, code, digest, stack: frames?.slice(0, 6).join(' | ') };
}
