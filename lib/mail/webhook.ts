import { createHmac } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { connect as secure } from 'node:tls';
import { openTo, type Reach } from '@/lib/mail/address-guard';
import { ownReach } from '@/lib/mail/own-mailbox';
import type { MailAdapter, SendResult } from '@/lib/mail/port';

// Telling a program of a person's own, by a POST to an address that they typed. It is signed as Standard Webhooks says
// (standardwebhooks.com), connects only where the address guard lets it, and follows no redirect: what it leads to would be
// another address that nobody has looked at.

/** Each secret is base64 behind `whsec_`; every one signs, the newest first. */
export type WebhookTarget = { url: string; secrets: readonly string[] };

/** Where a hosted site knocks at. */
export const WEBHOOK_PORTS: readonly number[] = [443, 8443];

const SECONDS_TO_ANSWER = 15;
/** Its status is all that is listened to. */
const MOST_BYTES = 64 * 1024;
/** One that asks for patience is left alone for no longer. */
const LONGEST_PATIENCE_SECONDS = 2 * 3600;

/** A webhook as a way out. The id that goes along is the same each time, so its program knows a repetition. */
export function webhookAdapter(target: WebhookTarget, reach: Reach = ownReach()): MailAdapter {
  return {
    name: 'webhook',
    honoursKeys: true,
    perSecond: null,
    async send({ text: body }, { id, signal }) {
      try {
        const within = AbortSignal.any([signal, AbortSignal.timeout(SECONDS_TO_ANSWER * 1000)]);
        return resultOf(await post(target, { id, body, signal: within }, reach));
      } catch (error) {
        const reason = reasonOf(error);
        return LASTING.includes(reason) ? { outcome: 'failed', reason } : { outcome: 'retry', reason };
      }
    },
  };
}

/** No waiting mends these. */
const LASTING: readonly string[] = ['private-address', 'no-tls'];

/** What `webhook-signature` says: of the id, the moment and the body, by the secret that both sides know. */
export function signatureOf(secret: string, signed: { id: string; timestamp: string; body: string }): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const { id, timestamp, body } = signed;
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

type Message = { id: string; body: string; signal: AbortSignal };

async function post(
  target: WebhookTarget,
  { id, body, signal }: Message,
  reach: Reach,
): Promise<IncomingMessage> {
  const url = new URL(target.url);
  const socket = await lineTo(url, reach);
  const timestamp = String(Math.floor(Date.now() / 1000));
  return new Promise((resolve, reject) => {
    const asked = request({
      method: 'POST',
      path: `${url.pathname}${url.search}`,
      createConnection: () => socket,
      signal,
      headers: {
        host: url.host,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Rebound-Webhooks/1',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        // Several, with spaces between, while one secret follows another.
        'webhook-signature': target.secrets
          .map((secret) => signatureOf(secret, { id, timestamp, body }))
          .join(' '),
        connection: 'close',
      },
    });
    asked.once('error', (error) => {
      socket.destroy();
      reject(error);
    });
    asked.once('response', (response) => {
      // What it says beside its status is nobody's here.
      socket.destroy();
      resolve(response);
    });
    asked.end(body);
  });
}

/** The open line. Without TLS only to this very machine, and only where it is one's own. */
async function lineTo(url: URL, reach: Reach): Promise<Socket> {
  const isSecure = url.protocol === 'https:';
  const port = Number(url.port || (isSecure ? 443 : 80));
  if (!reach.privateToo && !isSecure) throw barred('EPLAIN');
  if (!reach.privateToo && !WEBHOOK_PORTS.includes(port)) throw barred('EPRIVATE');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const socket = await openTo({ host, port, loopbackOnly: !isSecure, mostBytes: MOST_BYTES }, reach);
  if (!isSecure) return socket;
  return secure({
    socket,
    minVersion: 'TLSv1.2',
    rejectUnauthorized: true,
    ...(isIP(host) ? { host } : { servername: host }),
  });
}

const barred = (code: string) => Object.assign(new Error(code), { code });

function resultOf({ statusCode = 0, headers }: IncomingMessage): SendResult {
  if (statusCode >= 200 && statusCode < 300) return { outcome: 'sent', providerId: `http-${statusCode}` };
  const reason = `http-${statusCode}`;
  if (statusCode === 410) return { outcome: 'failed', reason };
  if (statusCode !== 429 && statusCode !== 503) return { outcome: 'retry', reason };
  const seconds = Number(headers['retry-after']);
  const patience = Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_PATIENCE_SECONDS) : 0;
  return { outcome: 'retry', reason, ...(patience > 0 ? { afterSeconds: patience } : {}) };
}

const UNREACHED = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET', 'EPIPE'];

/** A short code, never content. */
function reasonOf(error: unknown): string {
  const { code = '', name = '' } = error as { code?: string; name?: string };
  if (code === 'EPRIVATE') return 'private-address';
  if (code === 'EPLAIN') return 'no-tls';
  if (['ENOTFOUND', 'EAI_AGAIN', 'ENODATA'].includes(code)) return 'name';
  if (code === 'ETIMEDOUT' || name === 'AbortError' || name === 'TimeoutError' || code === 'ABORT_ERR')
    return 'timeout';
  if (/CERT|SIGNED|ALTNAME|ISSUER|VERIFY/.test(code)) return 'certificate';
  return UNREACHED.includes(code) ? 'refused' : 'protocol';
}
