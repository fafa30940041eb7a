import { Notice } from '@/app/_ui/notice';
import type { ReplyView } from '@/lib/features/replies/types';
import { whyItStayed } from './why-it-stayed';

/** What is known about a sent reply, or why it was not sent; nothing if there is nothing to say. */
export function WhatBecame({
  reply,
}: {
  reply: Pick<ReplyView, 'via' | 'delivery' | 'deliveryReason' | 'copy' | 'watched'>;
}) {
  const { via, delivery, deliveryReason, copy, watched } = reply;
  switch (delivery) {
    case 'delivered':
      return <p className="text-soft">Delivered to their mail server.</p>;
    case 'on-its-way':
      return (
        <p className="max-w-[36rem] text-soft text-pretty">
          {via === 'mailbox' ? copyWords(copy, watched) : 'Sent. We’ll tell you here if it bounces.'}
        </p>
      );
    case 'delayed':
      return (
        <Notice tone="attention" title="Their server isn’t accepting it yet">
          We’ll keep trying for a while, and tell you here if it bounces.
        </Notice>
      );
    case 'unwanted':
      return (
        <p className="text-soft">
          It arrived, but was marked as unwanted. It’s best not to write to them again about this one.
        </p>
      );
    case 'by-hand':
      return <p className="text-soft">You sent it yourself, so answers and bounces go to your own inbox.</p>;
    case 'returned':
      return (
        <Notice tone="attention" title="It was not delivered">
          {whyItStayed(deliveryReason)} We kept every word.
        </Notice>
      );
    case 'stayed':
      return (
        <Notice tone="attention" title="It was not sent">
          {whyItStayed(deliveryReason)} We kept every word.
        </Notice>
      );
    case 'none':
    case 'waits':
    case 'in-doubt':
      return null;
    default:
      return delivery satisfies never;
  }
}

const COPY: Record<ReplyView['copy'], string> = {
  none: '',
  due: ' We’re still putting a copy in your Sent folder.',
  filed: ' A copy is in your Sent folder.',
  kept: ' A copy is in your Sent folder.',
  failed: ' We couldn’t put a copy in your Sent folder. The reply itself was sent all the same.',
};

/** Of a letter by the person's own account: where its copy is, and where a bounce would be seen. */
const copyWords = (copy: ReplyView['copy'], watched: boolean): string =>
  `Sent.${COPY[copy]} ${
    watched
      ? 'We’ll tell you here if they answer, or if it bounces.'
      : 'If it bounces, the notice goes to your own inbox, so we can’t see it here.'
  }`;
