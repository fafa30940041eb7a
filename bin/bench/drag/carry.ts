import type { Page } from '@playwright/test';

type Point = { x: number; y: number };

const STEPS = 12;

/** A card in the hand: taken up in the first column, carried over all of them and back, and dropped on the second. */
export function carry(page: Page): { overEveryColumn(): Promise<void>; drop(): Promise<void> } {
  return {
    async overEveryColumn() {
      const [first, ...others] = await middles(page);
      if (!first || others.length === 0) throw new Error('The board has no columns to carry a card over.');
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      for (const { x, y } of [...others, ...others.toReversed()])
        await page.mouse.move(x, y, { steps: STEPS });
      await page.locator('[data-column][data-over]').waitFor();
    },
    async drop() {
      const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
      await page.mouse.up();
      await answered;
      // The board as the server draws it after the move has no copy of the card any more.
      await page.locator('[data-arrivals] > [data-card]').waitFor({ state: 'detached' });
    },
  };
}

/** A place on each column where a card is, which the mouse can take up. */
async function middles(page: Page): Promise<Point[]> {
  const points: Point[] = [];
  for (const card of await page.locator('[data-cards] > [data-card]:nth-child(2)').all()) {
    const box = await card.boundingBox();
    if (box) points.push({ x: box.x + box.width / 2, y: box.y + box.height - 8 });
  }
  return points;
}
