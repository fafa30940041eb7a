import { isLoopbackHost } from '@/lib/platform/host';
import type { Environment } from './index';

/** What settings that are right by themselves get wrong together: each the whole sentence of what to do. */
export function wrongTogether(env: Environment): string[] {
  return [...needs(env), ...(env.REBOUND_MODE === 'hosted' ? wrongHosted(env) : wrongLocal(env))];
}

function needs(env: Environment): string[] {
  const { MAIL_TRANSPORT: transport } = env;
  const needed: [boolean, string, ...(keyof Environment)[]][] = [
    [transport === 'smtp', 'MAIL_TRANSPORT is smtp', 'SMTP_URL'],
    [transport === 'resend', 'MAIL_TRANSPORT is resend', 'RESEND_API_KEY'],
    [env.S3_URL !== undefined, 'S3_URL is set', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
    [env.GOOGLE_CLIENT_ID !== undefined, 'GOOGLE_CLIENT_ID is set', 'GOOGLE_CLIENT_SECRET'],
    [env.LINKEDIN_CLIENT_ID !== undefined, 'LINKEDIN_CLIENT_ID is set', 'LINKEDIN_CLIENT_SECRET'],
  ];
  return needed.flatMap(([when, why, ...names]) => {
    if (!when || names.every((name) => env[name] !== undefined)) return [];
    return [`${why}, so ${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} needed`];
  });
}

function wrongHosted(env: Environment): string[] {
  const wrong: string[] = [];
  if (env.MAIL_TRANSPORT === 'local')
    wrong.push(
      'MAIL_TRANSPORT is local, which keeps emails on this machine: set smtp or resend, or REBOUND_MODE=local',
    );
  if (env.REBOUND_TRUSTED_PROXIES === undefined)
    wrong.push(
      'REBOUND_TRUSTED_PROXIES is not set: say how many proxies in front of Rebound add to X-Forwarded-For (1 behind a load balancer, 0 where browsers connect to it directly). Sign-in limits count by that address',
    );
  return wrong;
}

/** Anybody signs in to a demo account there, so nobody else may reach it. */
function wrongLocal(env: Environment): string[] {
  const wrong: string[] = [];
  if (!isLoopbackHost(new URL(env.REBOUND_URL).host))
    wrong.push(
      'REBOUND_MODE is local, so REBOUND_URL must be an address of this machine: anyone can sign in to a demo account there. For others, set REBOUND_MODE=hosted',
    );
  if (env.HOST !== undefined && !/^(localhost|127(\.\d{1,3}){3}|::1)$/.test(env.HOST))
    wrong.push(
      'REBOUND_MODE is local, so HOST must be 127.0.0.1 or ::1: anyone who reaches it can sign in to a demo account there. For others, set REBOUND_MODE=hosted',
    );
  return wrong;
}
