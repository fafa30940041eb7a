import type { CDPSession, Page } from '@playwright/test';

type Point = { x: number; y: number };
/** What the browser hands around of what is dragged. */
type Held = {
  items: { mimeType: string; data: string; title?: string; baseURL?: string }[];
  files?: string[];
  dragOperationsMask: number;
};

const STEPS = 12;
/** One event a frame, as a hand that moves a mouse makes them. */
const FRAME_MS = 16;
/** Longer than the page needs to show what the server answered. */
const SHOWN_MS = 2000;

/**
 * A card in the hand: taken up in the first column, carried over all of them and back, and dropped on the second. Through
 * the browser's own tools: what a test runner puts into the page to drag would be measured along with it.
 */
export async function cardOf(
  page: Page,
  devtools: CDPSession,
): Promise<{ carry(): Promise<void>; drop(): Promise<void> }> {
  const [first, ...others] = await middles(page);
  const second = others[0];
  if (!first || !second) throw new Error('The board has no columns to carry a card over.');
  await devtools.send('Input.setInterceptDrags', { enabled: true });
  let held: Held | undefined;
  devtools.once('Input.dragIntercepted', ({ data }) => {
    held = data;
  });
  const mouse = (type: 'mousePressed' | 'mouseReleased' | 'mouseMoved', { x, y }: Point) =>
    devtools.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 });
  async function drag(type: 'dragEnter' | 'dragOver' | 'drop', { x, y }: Point) {
    if (!held) throw new Error('The card was not taken up.');
    await devtools.send('Input.dispatchDragEvent', { type, x, y, data: held });
  }
  return {
    async carry() {
      await devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...first });
      await mouse('mousePressed', first);
      await mouse('mouseMoved', { x: first.x + 6, y: first.y });
      await mouse('mouseMoved', { x: first.x + 12, y: first.y });
      await drag('dragEnter', first);
      let from = first;
      for (const to of [...others, ...others.toReversed()]) {
        for (let step = 1; step <= STEPS; step += 1) {
          await drag('dragOver', between(from, to, step / STEPS));
          await page.waitForTimeout(FRAME_MS);
        }
        from = to;
      }
    },
    async drop() {
      const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
      await drag('drop', second);
      await mouse('mouseReleased', second);
      await answered;
      await page.waitForTimeout(SHOWN_MS);
    },
  };
}

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** A place on the second card of each column, beside what it says, where the mouse takes it up. */
async function middles(page: Page): Promise<Point[]> {
  const points: Point[] = [];
  for (const card of await page.locator('[data-cards] > [data-card]:nth-child(2)').all()) {
    const box = await card.boundingBox();
    if (box) points.push({ x: box.x + box.width / 2, y: box.y + box.height - 6 });
  }
  return points;
}
