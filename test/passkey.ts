import { createHash, createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

// A passkey in software, as a browser and its device would answer with it (WebAuthn level 3): ES256, no attestation.

const UP = 0x01;
const UV = 0x04;
const ATTESTED = 0x40;

/** What a device keeps. `key` is its private half (JWK, as JSON), so that it can be handed on with other fixtures. */
export type SoftwarePasskey = { id: string; key: string; counter: number };

/** What a test makes worse than a good browser would. */
type Wrong = { origin?: string; verified?: boolean; counter?: number };

const HOST = 'localhost';
const ORIGIN = 'http://localhost:3000';
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();

export function makePasskey(): SoftwarePasskey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = JSON.stringify(privateKey.export({ format: 'jwk' }));
  return { id: randomBytes(32).toString('base64url'), key, counter: 0 };
}

/** The answer to `challenge` (base64url) with which the passkey is made. */
export function registered({ id, key }: SoftwarePasskey, challenge: string, wrong: Wrong = {}): string {
  const { x = '', y = '' } = JSON.parse(key) as { x: string; y: string };
  // A COSE key: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}.
  const cose = Buffer.concat([Buffer.from('a5010203262001', 'hex'), bytes('21', x), bytes('22', y)]);
  const credential = Buffer.from(id, 'base64url');
  const length = Buffer.from([0, credential.length]);
  const flags = UP | ATTESTED | (wrong.verified === false ? 0 : UV);
  const data = Buffer.concat([header(flags, 0), Buffer.alloc(16), length, credential, cose]);
  // {"fmt": "none", "attStmt": {}, "authData": data}
  const attestation = Buffer.concat([
    Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
    Buffer.from([data.length >> 8, data.length & 0xff]),
    data,
  ]);
  return answer(id, {
    clientDataJSON: clientData('webauthn.create', challenge, wrong).toString('base64url'),
    attestationObject: attestation.toString('base64url'),
    transports: ['internal'],
  });
}

/** The answer to `challenge` with which the passkey shows itself; it counts on each time. */
export function shown(passkey: SoftwarePasskey, challenge: string, wrong: Wrong = {}): string {
  passkey.counter += 1;
  const data = header(UP | (wrong.verified === false ? 0 : UV), wrong.counter ?? passkey.counter);
  const client = clientData('webauthn.get', challenge, wrong);
  const key = createPrivateKey({ key: JSON.parse(passkey.key), format: 'jwk' });
  return answer(passkey.id, {
    clientDataJSON: client.toString('base64url'),
    authenticatorData: data.toString('base64url'),
    signature: sign('sha256', Buffer.concat([data, sha256(client)]), key).toString('base64url'),
  });
}

function header(flags: number, counter: number): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([sha256(HOST), Buffer.from([flags]), count]);
}

const clientData = (type: string, challenge: string, { origin = ORIGIN }: Wrong) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

/** A byte string of 32 under a key of a CBOR map. */
const bytes = (key: string, base64: string) =>
  Buffer.concat([Buffer.from(`${key}5820`, 'hex'), Buffer.from(base64, 'base64url')]);

const answer = (id: string, response: object) =>
  JSON.stringify({ id, rawId: id, response, type: 'public-key', clientExtensionResults: {} });
