import { type ChildProcess, spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// Debian's Dovecot, where it is installed (CI installs it): a real IMAP server with one mailbox in a folder of its own.

const PROGRAM = '/usr/sbin/dovecot';
/** Root may not own a mailbox there; an ordinary user owns their own. */
const NOBODY = 65_534;

export const dovecotIsHere = (): boolean => {
  try {
    accessSync(PROGRAM, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Serves one mailbox whose password is `password` until `close`. */
export async function dovecot(password: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rebound-dovecot-'));
  const inside = (name: string) => path.join(folder, name);
  const { username, uid, gid } = userInfo();
  const [owner, group] = uid === 0 ? [NOBODY, NOBODY] : [uid, gid];
  for (const name of ['mail', 'run', 'state']) mkdirSync(inside(name));
  chmodSync(folder, 0o755);
  if (uid === 0) chownSync(inside('mail'), owner, group);
  const port = await freePort();
  writeFileSync(
    inside('dovecot.conf'),
    `base_dir = ${inside('run')}
state_dir = ${inside('state')}
log_path = ${inside('log')}
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${uid === 0 ? 'dovecot' : username}
default_login_user = ${uid === 0 ? 'dovenull' : username}
first_valid_uid = 1
service anvil {
  chroot =
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${owner} gid=${group} home=${inside('mail')}
}
mail_location = maildir:${inside('mail')}/Maildir
namespace inbox {
  inbox = yes
  mailbox "Sent Items" {
    auto = create
    special_use = \\Sent
  }
}
`,
  );
  const server = spawn(PROGRAM, ['-F', '-c', inside('dovecot.conf')], { stdio: 'ignore' });
  await listening(server, port);
  return {
    port,
    close: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function listening(server: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) break;
    if (await answers(port)) return;
    await sleep(100);
  }
  server.kill();
  throw new Error('Dovecot did not start');
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const say = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('data', () => say(true)).once('error', () => say(false));
    socket.setTimeout(2_000, () => say(false));
  });
