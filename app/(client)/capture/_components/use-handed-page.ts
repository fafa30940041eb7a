'use client';

import { type RefObject, useEffect, useState } from 'react';
import { type HandedPage, takeHanded } from '@/app/_components/handed-page/handed';

/** Fetched by nobody who is not asked to sign in first. */
const carried = () => import('@/app/_components/handed-page/carried');

/**
 * The page that the bookmark handed over, just now or before the person signed in. One from before does not take the place of
 * what stands in `form` already.
 */
export function useHandedPage(form: RefObject<HTMLFormElement | null>): HandedPage | null {
  const [handed, setHanded] = useState<HandedPage | null>(null);
  useEffect(() => {
    const here = takeHanded();
    if (here) return setHanded(here);
    let isOver = false;
    carried()
      .then(({ carriedPage }) => carriedPage())
      .then((page) => page && !isOver && isEmpty(form.current) && setHanded(page))
      .catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [form]);
  return handed;
}

const isEmpty = (form: HTMLFormElement | null): boolean =>
  form !== null && new FormData(form).get('posting') === '';

/** It was read. */
export const forgetHanded = (): void => {
  carried()
    .then(({ dropCarried }) => dropCarried())
    .catch(() => undefined);
};
