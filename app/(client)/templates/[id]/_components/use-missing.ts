import { type RefObject, useEffect, useEffectEvent } from 'react';
import { MISSING } from '@/app/_components/form/fields';
import type { BlockElement } from '@/lib/rules/templates/content';

const TEXT_OF_BLOCK = /^blocks\.\d+\.text$/;

/** A part that was added and never saved is added again, for what was typed into it to be put back. */
export function useMissing(form: RefObject<HTMLFormElement | null>, add: (element: BlockElement) => string) {
  const addAgain = useEffectEvent((names: string[]) => {
    if (names.some((name) => TEXT_OF_BLOCK.test(name))) add('free');
  });
  useEffect(() => {
    const shown = form.current;
    const listen = (event: Event) => {
      if (event instanceof CustomEvent) addAgain(event.detail);
    };
    shown?.addEventListener(MISSING, listen);
    return () => shown?.removeEventListener(MISSING, listen);
  }, [form]);
}
