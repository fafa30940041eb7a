'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { TextInput } from '@/app/_ui/text-input';

/** Milliseconds after the last letter in which another may come. */
const PAUSE = 150;

/**
 * The field of the search: what it finds comes while somebody types. The address holds the words, and one step back leads to
 * where they came from, not to a word before. Without scripts the form around it is sent.
 */
export function SearchField({ q, place }: { q: string; place: string | undefined }) {
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isComing, start] = useTransition();

  // Back and forward change the words; what is being typed is nobody's to change.
  useEffect(() => {
    const input = field.current;
    if (input && document.activeElement !== input) input.value = q;
  }, [q]);
  useEffect(() => {
    // A field that has words already is being read about.
    if (field.current?.value === '') field.current.focus({ preventScroll: true });
    return () => clearTimeout(timer.current);
  }, []);

  return (
    <TextInput
      ref={field}
      label="Search for"
      name="q"
      type="search"
      maxLength={120}
      defaultValue={q}
      autoComplete="off"
      aria-busy={isComing}
      onChange={({ target }) => {
        clearTimeout(timer.current);
        const words = new URLSearchParams({ q: target.value.trim(), ...(place ? { in: place } : {}) });
        timer.current = setTimeout(
          () => start(() => router.replace(`/search?${words}`, { scroll: false })),
          PAUSE,
        );
      }}
      className="min-w-[min(11rem,100%)] flex-1"
    />
  );
}
