import { Notice } from '@/app/_ui/notice';
import type { ReplyView } from '@/lib/features/replies/types';
import { whyItStayed } from './why-it-stayed';

/** What is known of a reply that left, or why it did not; nothing where there is nothing to say. */
export function WhatBecame({ reply }: { reply: Pick<ReplyView, 'via' | 'delivery' | 'deliveryReason'> }) {
  const { via, delivery, deliveryReason } = reply;
  switch (delivery) {
    case 'delivered':
      return <p className="text-soft">Their mail server has taken it.</p>;
    case 'on-its-way':
      return (
        <p className="max-w-[36rem] text-soft text-pretty">
          {via === 'mailbox'
            ? 'Your own mail server has taken it. Should it come back later, word of that goes to your mailbox, where it cannot be seen from here.'
            : 'It is with the mail by now. Should it ever come back, you are told here.'}
        </p>
      );
    case 'delayed':
      return (
        <Notice tone="attention" title="Their server does not take it yet">
          It is tried again for a while by itself. Should it come back, you are told here.
        </Notice>
      );
    case 'unwanted':
      return (
        <p className="text-soft">It arrived. Their side has marked it as unwanted, so let this one rest.</p>
      );
    case 'by-hand':
      return <p className="text-soft">You sent it yourself, so what became of it is in your mailbox.</p>;
    case 'returned':
      return (
        <Notice tone="attention" title="It came back">
          {whyItStayed(deliveryReason)} Your words are all here.
        </Notice>
      );
    case 'stayed':
      return (
        <Notice tone="attention" title="It did not leave">
          {whyItStayed(deliveryReason)} Your words are all here.
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
