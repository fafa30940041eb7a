import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import { lastDeliveries, listWebhooks } from '@/lib/features/webhooks/data';
import type { DeliveryView, WebhookView } from '@/lib/features/webhooks/schema';
import { ROW_LIMITS } from '@/lib/rules/limits';
import type { Viewer } from '@/lib/rules/messages';

export type WebhookWithDeliveries = WebhookView & { deliveries: DeliveryView[] };

/** Of all webhooks together. */
const DELIVERIES = 100;
/** Of each. */
const SHOWN = 8;

/** What /settings/webhooks shows. */
export const loadWebhooks = (): Promise<{
  webhooks: WebhookWithDeliveries[];
  now: Temporal.Instant;
  viewer: Viewer;
}> =>
  readPage(async (tx) => {
    const { items } = await listWebhooks(tx, { limit: ROW_LIMITS.webhooks });
    const deliveries = await lastDeliveries(tx, DELIVERIES);
    return {
      webhooks: items.map((one) => ({ ...one, deliveries: (deliveries.get(one.id) ?? []).slice(0, SHOWN) })),
      now: tx.now,
      viewer: tx.viewer,
    };
  });
