'use client';

import { startTransition, useEffect } from 'react';
import { type FormState, IDLE } from '@/lib/access/form';

/**
 * Writes down that the person has seen what this page says, once it is on their screen. Opening an address writes
 * nothing by itself: a link that is looked at by a program has been seen by nobody.
 */
export function Seen({
  action,
  fields,
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  fields: readonly (readonly [name: string, value: string])[];
}) {
  const what = JSON.stringify(fields);
  useEffect(() => {
    const form = new FormData();
    for (const [name, value] of JSON.parse(what)) form.append(name, value);
    // Where it cannot be written down now, the next visit does it.
    startTransition(async () => {
      await action(IDLE, form).catch(() => undefined);
    });
  }, [action, what]);
  return null;
}
