import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '@/lib/features/sign-in/providers';
import { env } from '@/lib/platform/env';

type Context = { params: Promise<{ nextauth: string[] }> };

// Of next-auth's own routes only those that Google and LinkedIn need: sessions are read by lib/access and
// ended by our own sign-out, and its log route would let anybody write our log.
const OPEN = {
  GET: ['csrf', 'callback', 'signin', 'error'],
  POST: ['signin'],
} as const;

async function handle(method: keyof typeof OPEN, request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!OPEN[method].some((action) => action === nextauth[0])) return new Response(null, { status: 404 });
  // next-auth takes the address of the site from here alone; a Host header never decides where it leads.
  process.env.NEXTAUTH_URL = env().REBOUND_URL;
  return NextAuth(request, context, await authOptions(nextauth[1]));
}

export const GET = (request: NextRequest, context: Context) => handle('GET', request, context);
export const POST = (request: NextRequest, context: Context) => handle('POST', request, context);
