'use client';

import { type RefObject, useEffect, useState } from 'react';
import { Arrival } from '@/app/_ui/arrival';
import { Notice } from '@/app/_ui/notice';
import type { FormState } from '@/lib/access/form';
import { BothTexts } from './both-texts';
import { putAll } from './fields';
import { type Clash, held } from './merge';
import { labelOf, wordsOf } from './words-of-fields';

type StaleLineProps = {
  form: RefObject<HTMLFormElement | null>;
  state: FormState;
  clashes: Clash[] | null;
};

/** VERSION: both texts of each field that was changed twice, above the fields. Nothing is saved until the person has chosen. */
export function StaleLine({ form, state, clashes }: StaleLineProps) {
  // The names of fields stand in the page, which the server has not drawn yet.
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  if (clashes === null || state.status !== 'stale') return null;
  const inPage = isDrawn ? form.current : null;
  const put = (name: string, value: string) =>
    form.current && void putAll(form.current, { [name]: held(value) });
  return (
    <Arrival of={state} className="mb-4">
      <Notice tone="attention" title={state.title} announce>
        {state.message} Choose for each one, or bring them together below. Then save again.
      </Notice>
      {clashes.map(({ name, saved, mine }) => (
        <BothTexts
          key={name}
          label={labelOf(inPage, name)}
          saved={wordsOf(inPage, name, saved)}
          mine={mine === null ? null : wordsOf(inPage, name, mine)}
          {...(mine !== null && inPage?.elements.namedItem(name)
            ? { onSaved: () => put(name, saved), onMine: () => put(name, mine) }
            : {})}
        />
      ))}
    </Arrival>
  );
}
