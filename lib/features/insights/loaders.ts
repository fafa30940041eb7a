import { readPage } from '@/lib/access/page';
import { insightsOf } from '@/lib/features/insights/data';
import { type InsightsView, insightsPageSchema } from '@/lib/features/insights/schema';
import type { Viewer } from '@/lib/rules/messages';

type Query = Promise<Record<string, string | string[] | undefined>>;

export type InsightsPage = { insights: InsightsView; rejectedToday: boolean; viewer: Viewer };

/** What /insights shows, for the signed-in person. */
export async function loadInsights(query: Query): Promise<InsightsPage> {
  const asked = insightsPageSchema.parse(await query);
  return readPage(async (tx) => ({ ...(await insightsOf(tx, asked)), viewer: tx.viewer }));
}
