import { Action, Heading, Layout, Small, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `url` leads to the settings of webhooks, behind the sign-in. Which one it is stands there. */
export type WebhookPausedProps = { url: string; why: 'failing' | 'gone' };

/** A program of the person's own took nothing for a day, or said that it is gone. */
export function renderWebhookPaused(props: WebhookPausedProps): Promise<Rendered> {
  return renderMail('A webhook is paused', <WebhookPausedMail {...props} />);
}

const WHY: Record<WebhookPausedProps['why'], string> = {
  failing: 'It took nothing of what we sent it for a day, so we stopped trying.',
  gone: 'It answered that it is gone (410), so we stopped trying.',
};

function WebhookPausedMail({ url, why }: WebhookPausedProps) {
  return (
    <Layout
      title="A webhook is paused"
      preview="Your program stopped taking what we send."
      footer={<Small>We send this whenever we pause a webhook of yours.</Small>}
    >
      <Heading>One of your webhooks is paused.</Heading>
      <Text>{WHY[why]} What happens while it is paused isn’t sent later.</Text>
      <Text>You can see what it answered, change its address, and resume it.</Text>
      <Action href={url}>See your webhooks</Action>
    </Layout>
  );
}
