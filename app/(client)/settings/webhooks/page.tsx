import type { Metadata } from 'next';
import { Link } from '@/app/_ui/link';
import { Section } from '@/app/_ui/page';
import { RowList } from '@/app/_ui/row';
import { loadWebhooks } from '@/lib/features/webhooks/loaders';
import { WEBHOOK_EVENT_LABELS, WEBHOOK_EVENTS } from '@/lib/rules/webhooks';
import { SettingsPage } from '../_components/settings-page';
import { WebhookForm } from './_components/webhook-form';
import { WebhookRow } from './_components/webhook-row';

/** What a webhook can hear of, in words. */
const CHOICES = WEBHOOK_EVENTS.map((name) => ({ name, label: WEBHOOK_EVENT_LABELS[name] }));

export const metadata: Metadata = { title: 'Webhooks' };

/** The person's own programs that are told when something happens. */
export default async function WebhooksPage() {
  const { webhooks, viewer } = await loadWebhooks();
  return (
    <SettingsPage
      title="Webhooks"
      lede="Tell a program of your own when something happens. It gets ids and days, and nothing you wrote."
    >
      {webhooks.length > 0 && (
        <Section id="webhooks" title="Your webhooks">
          <RowList label="Webhooks">
            {webhooks.map((webhook) => (
              <WebhookRow key={webhook.id} webhook={webhook} choices={CHOICES} viewer={viewer} />
            ))}
          </RowList>
        </Section>
      )}
      <Section
        id="add"
        title="Add a webhook"
        lede={
          <>
            We’ll send a signed POST, as{' '}
            <a
              href="https://www.standardwebhooks.com"
              rel="noopener noreferrer"
              target="_blank"
              className="font-medium text-ink underline underline-offset-3"
            >
              Standard Webhooks
            </a>{' '}
            describes it. Your program can ask the{' '}
            <Link href="/api/v1" className="font-medium text-ink underline underline-offset-3">
              API
            </Link>{' '}
            for the rest.
          </>
        }
      >
        <WebhookForm choices={CHOICES} />
      </Section>
    </SettingsPage>
  );
}
