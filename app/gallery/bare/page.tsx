import type { Metadata } from 'next';
import { requireClient } from '@/lib/access/session';
import { assertGalleryAvailable } from '../availability';

export const metadata: Metadata = { title: 'Gallery: a bare page', robots: { index: false } };

/** Reads nothing but the session: what every other page is measured against (docs/performance.md). */
export default async function BarePage() {
  assertGalleryAvailable();
  await requireClient();
  return <p>Signed in.</p>;
}
