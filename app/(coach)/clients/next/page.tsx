import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { loadNextInQueue } from '@/lib/features/coaching/loaders';

export const metadata: Metadata = { title: 'Next in the queue' };

/** Leads to what comes after `after` in the queue, or back to the queue where nothing waits any more. */
export default async function NextPage({ searchParams }: PageProps<'/clients/next'>) {
  const { after } = await searchParams;
  const next = await loadNextInQueue(after);
  redirect(next ? `/clients/${next.coachingId}/entries/${next.entryId}` : '/clients?done');
}
