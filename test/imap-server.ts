import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { PASSWORD } from '@/test/mail-server';

// A small IMAP server of our own on this machine: as much of RFC 3501, 6154 and 4315 as filing and looking take, with what
// it was asked in `asked`, so that a test sees that nothing else was. lib/mail/imap.dovecot.test.ts asks a real one.

/** A mail as a folder holds it. */
export type Stored = { uid: number; flags: string[]; bytes: Buffer };

export type ImapOptions = {
  /** Folders beside INBOX, with what they are for. */
  folders?: Record<string, string>;
  capabilities?: string;
  tls?: { key: string; cert: string };
  /** Whether TLS begins with the first byte, or after STARTTLS. */
  secure?: boolean;
  /** Answers a command otherwise, or hangs up with null. */
  instead?: (command: string) => string | null | undefined;
  greeting?: string;
  password?: string;
};

const SENT = { Sent: '\\Sent' };

/** Serves until `close`; lets in whoever knows the password. */
export async function imapServer(options: ImapOptions = {}) {
  const { folders = SENT } = options;
  const boxes = new Map<string, Stored[]>([
    ['INBOX', []],
    ...Object.keys(folders).map((name): [string, Stored[]] => [name, []]),
  ]);
  const asked: string[] = [];
  const open = new Set<Socket>();
  let nextUid = 1;
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => undefined);
    const first = options.tls && options.secure ? securedBy(socket, options.tls) : socket;
    session(first, { options, folders, boxes, asked, add });
  });
  function add(folder: string, bytes: Buffer, flags: string[] = []): number {
    const uid = nextUid++;
    boxes.get(folder)?.push({ uid, flags, bytes });
    return uid;
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    in: (folder: string): readonly Stored[] => boxes.get(folder) ?? [],
    /** Puts a mail into the inbox, as if it had come. */
    arrive: (source: string) => add('INBOX', Buffer.from(source.replace(/\r?\n/g, '\r\n'))),
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const securedBy = (socket: Socket, tls: { key: string; cert: string }): Socket =>
  new TLSSocket(socket, { isServer: true, ...tls }).on('error', () => undefined);

type Rest = {
  options: ImapOptions;
  folders: Record<string, string>;
  boxes: Map<string, Stored[]>;
  asked: string[];
  add: (folder: string, bytes: Buffer, flags?: string[]) => number;
};

function session(first: Socket, rest: Rest): void {
  const { options } = rest;
  let line = first;
  let waiting = Buffer.alloc(0);
  let selected: Stored[] = [];
  let loggedIn = false;
  const capabilities = () =>
    options.capabilities ??
    `IMAP4rev1 UIDPLUS SPECIAL-USE${options.tls && !options.secure && line === first ? ' STARTTLS' : ''}`;
  const say = (text: string) => line.write(`${text}\r\n`);

  function read(chunk: Buffer): void {
    waiting = Buffer.concat([waiting, chunk]);
    for (let command = next(); command; command = next()) answer(command.text, command.literals);
  }

  /** One command with the literals in it; null while it is not whole. */
  function next(): { text: string; literals: Buffer[] } | null {
    const literals: Buffer[] = [];
    let text = '';
    let at = 0;
    for (;;) {
      const end = waiting.indexOf('\r\n', at);
      if (end === -1) return null;
      text += waiting.subarray(at, end).toString('latin1');
      at = end + 2;
      const [whole, size, plus] = /\{(\d+)(\+?)\}$/.exec(text) ?? [];
      if (!whole || size === undefined) break;
      if (!plus && waiting.length <= at) {
        say('+ go on');
        return null;
      }
      if (waiting.length < at + Number(size)) return null;
      literals.push(waiting.subarray(at, at + Number(size)));
      text = `${text.slice(0, -whole.length)}$${literals.length - 1}`;
      at += Number(size);
    }
    waiting = waiting.subarray(at);
    return { text, literals };
  }

  function answer(text: string, literals: Buffer[]): void {
    const [, tag = '*', command = ''] = /^(\S+) (.*)$/s.exec(text) ?? [];
    const instead = options.instead?.(command);
    if (instead === null) return void line.destroy();
    if (instead !== undefined) return void say(instead.replaceAll('TAG', tag));
    const verb = command.split(' ')[0]?.toUpperCase() ?? '';
    if (verb !== 'LOGIN' && verb !== 'AUTHENTICATE') rest.asked.push(command);
    if (!loggedIn && !BEFORE_LOGIN.includes(verb)) return void say(`${tag} NO log in first`);
    switch (verb) {
      case 'CAPABILITY':
        say(`* CAPABILITY ${capabilities()}`);
        break;
      case 'STARTTLS':
        say(`${tag} OK begin`);
        line.removeListener('data', read);
        line = securedBy(first, options.tls ?? { key: '', cert: '' });
        line.on('data', read);
        return;
      case 'LOGIN':
        loggedIn =
          command.endsWith(`"${options.password ?? PASSWORD}"`) ||
          command.endsWith(` ${options.password ?? PASSWORD}`);
        if (!loggedIn) return void say(`${tag} NO [AUTHENTICATIONFAILED] no`);
        break;
      case 'LIST':
      case 'LSUB':
        for (const name of /""$/.test(command) ? [] : rest.boxes.keys())
          say(
            `* ${verb} (\\HasNoChildren${rest.folders[name] ? ` ${rest.folders[name]}` : ''}) "/" "${name}"`,
          );
        break;
      case 'SELECT':
      case 'EXAMINE': {
        const box = rest.boxes.get(nameIn(command));
        if (!box) return void say(`${tag} NO no such folder`);
        selected = box;
        say('* FLAGS (\\Seen)');
        say(`* ${box.length} EXISTS`);
        say('* OK [UIDVALIDITY 1] fine');
        say(`* OK [UIDNEXT 1000] fine`);
        return void say(`${tag} OK [READ-${verb === 'EXAMINE' ? 'ONLY' : 'WRITE'}] open`);
      }
      case 'APPEND': {
        const folder = nameIn(command);
        const bytes = literals.at(-1);
        if (!rest.boxes.has(folder) || !bytes) return void say(`${tag} NO [TRYCREATE] no such folder`);
        const uid = rest.add(folder, Buffer.from(bytes), /\(([^)]*)\)/.exec(command)?.[1]?.split(' '));
        return void say(`${tag} OK [APPENDUID 1 ${uid}] kept`);
      }
      case 'UID':
        if (/^UID SEARCH /i.test(command)) {
          const found = selected.filter((mail) => matches(mail, command)).map(({ uid }) => uid);
          say(`* SEARCH${found.map((uid) => ` ${uid}`).join('')}`);
        } else fetched(command);
        break;
      case 'LOGOUT':
        say('* BYE');
        say(`${tag} OK bye`);
        return void line.end();
      case 'NOOP':
      case 'CLOSE':
      case 'UNSELECT':
      case 'ID':
        break;
      default:
        return void say(`${tag} BAD not known here`);
    }
    say(`${tag} OK done`);
  }

  function fetched(command: string): void {
    const [, set = '', most] = /^UID FETCH ([\d,]+) .*?(?:<0\.(\d+)>)?/i.exec(command) ?? [];
    const uids = set.split(',').map(Number);
    const cut = /BODY\.PEEK\[\]<0\.(\d+)>/i.exec(command)?.[1] ?? most;
    selected.forEach((mail, index) => {
      if (!uids.includes(mail.uid)) return;
      const bytes = cut ? mail.bytes.subarray(0, Number(cut)) : mail.bytes;
      line.write(
        `* ${index + 1} FETCH (UID ${mail.uid} FLAGS (${mail.flags.join(' ')}) BODY[]${cut ? '<0>' : ''} {${bytes.length}}\r\n`,
      );
      line.write(bytes);
      line.write(')\r\n');
      if (!/BODY\.PEEK/i.test(command)) mail.flags.push('\\Seen');
    });
  }

  line.on('data', read);
  const greet = () => say(options.greeting ?? `* OK [CAPABILITY ${capabilities()}] here`);
  if (first instanceof TLSSocket) first.once('secure', greet);
  else greet();
}

const BEFORE_LOGIN = ['CAPABILITY', 'STARTTLS', 'LOGIN', 'AUTHENTICATE', 'LOGOUT', 'ID', 'NOOP'];

const nameIn = (command: string): string =>
  /^\w+ (?:"([^"]+)"|(\S+))/.exec(command)?.slice(1).find(Boolean) ?? '';

/** HEADER, FROM, BODY and OR of a search, as far as it is asked here. */
function matches({ bytes, flags }: Stored, command: string): boolean {
  if (/ UNSEEN$/i.test(command)) return !flags.includes('\\Seen');
  const whole = bytes.toString('latin1');
  const head = whole.slice(0, whole.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const headers = [...command.matchAll(/HEADER (\S+) (?:"([^"]*)"|(\S+))/gi)].map(([, name, quoted, plain]) =>
    new RegExp(`^${name}:.*${escaped(quoted ?? plain ?? '')}`, 'im').test(head),
  );
  const from = /FROM (?:"([^"]*)"|(\S+))/i.exec(command)?.slice(1).find(Boolean);
  const body = /BODY (?:"([^"]*)"|(\S+))/i.exec(command)?.slice(1).find(Boolean);
  if (headers.length > 0) return / OR /i.test(command) ? headers.some(Boolean) : headers.every(Boolean);
  if (from && !new RegExp(`^From:.*${escaped(from)}`, 'im').test(head)) return false;
  return body !== undefined && whole.includes(body);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
