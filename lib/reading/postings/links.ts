import type { Noted } from './types';

const LONGEST_LINK = 2_000;

/** An address of the web; whatever else it is, a script for one, is dropped and said. */
export function linkOf(given: string | null | undefined, base: string | null, note: Noted): string | null {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  const whole = URL.canParse(text, base ?? undefined) ? new URL(text, base ?? undefined) : null;
  if (whole && /^https?:$/.test(whole.protocol) && whole.href.length <= LONGEST_LINK)
    return text.length === 0
      ? null
      : whole.username || whole.password
        ? null
        : text.startsWith('http')
          ? text
          : whole.href;
  if (whole || /^[a-z-]+:/i.test(text)) note('address-dropped', 'url');
  return null;
}
