import { spawn } from 'node:child_process';

// A server in a process group of its own outlives whoever started it. Where that one is killed outright, and can stop
// nothing any more, a shell of a megabyte does it: it looks once a second whether both are there.

/** First as long as others use the server, web and worker above all: they finish what they do. Then at once. */
const SCRIPT = `
while kill -0 "$1" 2>/dev/null && kill -0 "$2" 2>/dev/null; do sleep 1; done
kill -TERM "$2" 2>/dev/null || exit 0
left="$3"
while [ "$left" -gt 0 ] && kill -0 "$2" 2>/dev/null; do sleep 1; left=$((left - 1)); done
kill -INT "$2" 2>/dev/null
`;

const SECONDS = 12;

/** Stops the process `server` when `keeper` has ended, however it ended. It ends by itself when either is gone. */
export function stopWith(keeper: number, server: number, seconds = SECONDS): void {
  const args = ['-c', SCRIPT, 'rebound-stop-with', String(keeper), String(server), String(seconds)];
  // Away from the terminal, and from the folder it was started in.
  const watch = spawn('/bin/sh', args, { cwd: '/', detached: true, stdio: 'ignore' });
  // Without a shell a killed keeper leaves the server to the next start, which stops it.
  watch.once('error', () => undefined);
  watch.unref();
}
