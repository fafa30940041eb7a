import { notFound } from 'next/navigation';
import { answerHealth, healthPartOf } from '@/lib/jobs/health-answer';

export const dynamic = 'force-dynamic';

/**
 * One part of health: `live` (this process answers), `ready` (it and its database can be used) or `worker` (one was alive
 * lately). 200, or 503. In production the server itself answers (bin/health-first.mjs), and this while it starts.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }) {
  const part = healthPartOf(`/api/health/${(await params).part}`);
  return part ? answerHealth(part) : notFound();
}
