import { randomBytes } from 'node:crypto';
import { as } from './runtime-role';

const STRANGER = 'stranger@busy.example';

/** As many sign-in mails as strangers ask for at once before a browser is asked for some work. */
export const strangersAsk = (count: number) =>
  as(null, [
    `INSERT INTO sign_in_tokens (id, email, token_hash, code_hash, created_at, expires_at)
     SELECT gen_random_uuid(), $1, sha256(($2 || n)::bytea), '', rebound.now(), rebound.now() + interval '20 minutes'
     FROM generate_series(1, $3::int) n`,
    [STRANGER, randomBytes(8).toString('hex'), count],
  ]);

export const strangersLeave = () => as(null, ['DELETE FROM sign_in_tokens WHERE email = $1', [STRANGER]]);
