import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { LookAgain } from '@/app/_components/look-again';
import { Disclosure } from '@/app/_ui/disclosure';
import { List } from '@/app/_ui/list';
import { Tag } from '@/app/_ui/tag';
import { deleteWebhookAction, pauseWebhookAction, testWebhookAction } from '@/lib/features/webhooks/actions';
import type { WebhookWithDeliveries } from '@/lib/features/webhooks/loaders';
import type { DeliveryView } from '@/lib/features/webhooks/schema';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { WEBHOOK_EVENT_LABELS, WEBHOOK_TEST } from '@/lib/rules/webhooks';
import { EditWebhook } from './edit-webhook';
import type { EventChoices } from './webhook-fields';
import { answerWords, formerWords, pausedWords, stateWords } from './webhook-words';

/** One webhook: where it goes, how it is doing, and what was sent to it last. */
export function WebhookRow({
  webhook,
  choices,
  viewer,
}: {
  webhook: WebhookWithDeliveries;
  choices: EventChoices;
  viewer: Viewer;
}) {
  const { id, name, url, events, paused, lastAnswer, lastAnswerAt, formerSecretUntil, deliveries } = webhook;
  const fields = { webhookId: id };
  const said = (moment: string) => formatMoment(Temporal.Instant.from(moment), viewer);
  const isTested = deliveries.some(
    ({ event, state, answer }) => event === WEBHOOK_TEST && state === 'waiting' && answer === null,
  );
  return (
    <li className="border-b border-line py-4">
      <div className="flex flex-wrap items-center gap-2">
        <span className="min-w-0 font-semibold wrap-anywhere">{name}</span>
        {paused && <Tag tone="wait">{pausedWords(paused)}</Tag>}
      </div>
      <p className="text-small wrap-anywhere">{url}</p>
      <p className="text-small text-soft">{events.map((event) => WEBHOOK_EVENT_LABELS[event]).join(' · ')}</p>
      <p role="status" className="text-small text-soft">
        {isTested
          ? 'Sending a test…'
          : lastAnswerAt
            ? `${answerWords(lastAnswer)}, ${said(lastAnswerAt)}`
            : 'Nothing was sent yet'}
      </p>
      {isTested && <LookAgain />}
      <div className="mt-3 flex flex-wrap gap-2.5">
        {!paused && (
          <ActButton
            action={testWebhookAction}
            fields={fields}
            label="Send a test"
            about={`to ${name}`}
            pendingLabel="Sending"
          />
        )}
        <ActButton
          action={pauseWebhookAction}
          fields={{ ...fields, paused: paused ? 'off' : 'on' }}
          label={paused ? 'Resume' : 'Pause'}
          about={name}
          variant="quiet"
        />
        <ActButton
          action={deleteWebhookAction}
          fields={fields}
          label="Delete"
          about={name}
          pendingLabel="Deleting"
          variant="quiet"
        />
      </div>
      <div className="mt-3">
        <Disclosure summary={`Edit ${name}`}>
          <EditWebhook
            webhook={webhook}
            choices={choices}
            former={formerWords(formerSecretUntil && said(formerSecretUntil))}
          />
        </Disclosure>
        {deliveries.length > 0 && (
          <Disclosure summary="What was sent">
            <List aria-label={`What was sent to ${name}`}>
              {deliveries.map((delivery) => (
                <Delivery key={delivery.id} delivery={delivery} viewer={viewer} />
              ))}
            </List>
          </Disclosure>
        )}
      </div>
    </li>
  );
}

function Delivery({ delivery, viewer }: { delivery: DeliveryView; viewer: Viewer }) {
  const { event, state, attempts, answer, createdAt, nextAt } = delivery;
  const said = (moment: string) => formatMoment(Temporal.Instant.from(moment), viewer);
  return (
    <li className="flex flex-wrap justify-between gap-x-4 py-1.5 text-small">
      <span>
        {event === WEBHOOK_TEST ? 'A test' : WEBHOOK_EVENT_LABELS[event]}
        <span className="text-soft">, {said(createdAt)}</span>
      </span>
      <span className="text-soft">
        {stateWords(state)}
        {answer && `: ${answerWords(answer)}`}
        {attempts > 1 && `, after ${attempts} attempts`}
        {nextAt && attempts > 0 && `, again ${said(nextAt)}`}
      </span>
    </li>
  );
}
