import { Temporal } from 'temporal-polyfill';
import { HoldStrip } from '@/app/_components/hold-strip';

/** HOLD-2 as a picture: a rejection on a Tuesday afternoon, two hours later. */
const NEWS = Temporal.Instant.from('2026-11-24T16:20:00Z');

/** A wait of two nights, the same for everyone who looks. */
export function ExampleNights() {
  return (
    <HoldStrip
      receivedAt={NEWS}
      holdUntil={NEWS.add({ hours: 48 })}
      now={NEWS.add({ hours: 2 })}
      viewer={{ zone: 'UTC', locale: 'en-GB' }}
    />
  );
}
