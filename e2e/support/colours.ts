import type { Page } from '@playwright/test';

// Most of what axe takes for a screen is contrast, of every word on it, and most words look like those of the screen before.
// Contrast follows from how a word is drawn and what is drawn behind it: one that looks the same was judged already.

/** The ways in which a page draws its words, as texts: equal ones are of equal contrast. */
export const coloursOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const address = location.pathname.replace(/[0-9a-f-]{36}/g, ':id');
    const behind = new Map<Element | null, string>([[null, '']]);
    /** All that lies behind the words of an element, as far as its ancestors have to do with it. */
    const groundOf = (element: Element | null): string => {
      const known = behind.get(element);
      if (known !== undefined || !element) return known ?? '';
      const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } =
        getComputedStyle(element);
      // What leaves the flow may lie over anything on its page.
      const over = /absolute|fixed|sticky/.test(position) ? `${address} ${element.className}` : '';
      const out = element.matches(
        ':disabled, [aria-disabled=true], [aria-hidden=true], [inert], label:has(:disabled)',
      );
      const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, over, out].join(',');
      const plain = 'rgba(0, 0, 0, 0),none,1,none,normal,,false';
      const ground = groundOf(element.parentElement) + (own === plain ? '' : `;${own}`);
      behind.set(element, ground);
      return ground;
    };
    const kept = new Map<string, Element[]>();
    Object.assign(window, { drawn: kept });
    for (const element of document.body.querySelectorAll('*')) {
      const hasWords = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      );
      const isField = element.matches('input:not([type=hidden]), textarea, select');
      if (!hasWords && !isField) continue;
      const style = getComputedStyle(element);
      const around = element.parentElement && getComputedStyle(element.parentElement);
      const way = JSON.stringify([
        ...[
          element.localName,
          element.getAttribute('class'),
          element.checkVisibility({ visibilityProperty: true }),
        ],
        ...[style.color, style.fontSize, style.fontWeight, style.textShadow, style.textDecorationLine],
        ...[around?.color, around?.fontWeight, element.closest('p, li, dd, td') !== null],
        groundOf(element),
      ]);
      kept.set(way, [...(kept.get(way) ?? []), element]);
    }
    return [...kept.keys()];
  });

const MARK = 'data-new-colours';

/** Marks the words that a page draws in these ways, and answers the selector of the mark. */
export async function markColours(page: Page, ways: readonly string[]): Promise<string> {
  await page.evaluate(
    ([wanted, mark]) => {
      const { drawn } = window as Window & { drawn?: Map<string, Element[]> };
      for (const way of wanted) for (const element of drawn?.get(way) ?? []) element.setAttribute(mark, '');
    },
    [ways, MARK] as const,
  );
  return `[${MARK}]`;
}

export const unmarkColours = (page: Page): Promise<void> =>
  page.evaluate((mark) => {
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  }, MARK);
