import { createHash, randomBytes } from 'node:crypto';

// Of what a browser or a program holds, the database keeps a hash alone (lib/platform/crypto/secret.ts).

export const newSecret = () => randomBytes(32).toString('base64url');
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest();
