import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

// One person who works with a mouse, one with a thumb, one with the keyboard alone, one with a screen reader: what each of them
// does to press, to write and to choose. A journey is given what is meant by its role and its name, as the last one hears it.

/** Ways to do the same. `move`, `edit`, `select` and `undo` are those that a screen has for one of them in particular. */
export type Hands = {
  press(on: Locator): Promise<void>;
  write(into: Locator, words: string): Promise<void>;
  choose(from: Locator, label: string): Promise<void>;
  /** Moves the card of a company on the board one stage on. */
  move(company: string, to: string): Promise<void>;
  /** Takes back what was just done. */
  undo(): Promise<void>;
  /** Opens the editor of the company of a row of the table. */
  edit(company: string): Promise<void>;
  /** Selects the rows of the table from one role to another. */
  select(from: string, to: string): Promise<void>;
};

const linkOf = (page: Page, company: string) => page.getByRole('link', { name: company, exact: true });
const undoOf = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const cellOf = (page: Page, company: string) =>
  page.getByRole('button', { name: `Company: ${company}. Edit` });
const boxOf = (page: Page, role: string) => page.getByRole('checkbox', { name: `Select ${role},` });
const columnOf = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
/** By its words, as nobody types into a list of choices with anything but keys and pictures of it. */
const picked = async (from: Locator, label: string) => {
  await from.selectOption({ label });
};
const typedOver = async (page: Page, words: string) => {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(words);
};

export function mouse(page: Page): Hands {
  return {
    press: (on) => on.click(),
    async write(into, words) {
      await into.click();
      await typedOver(page, words);
    },
    choose: picked,
    async move(company, to) {
      const card = linkOf(page, company);
      await expect(async () => {
        await card.dragTo(columnOf(page, to).getByRole('heading'));
        await expect(columnOf(page, to).getByRole('link', { name: company, exact: true })).toBeVisible({
          timeout: 2000,
        });
      }).toPass();
    },
    undo: () => undoOf(page).click(),
    edit: (company) => cellOf(page, company).click(),
    async select(from, to) {
      await boxOf(page, from).click();
      await boxOf(page, to).click({ modifiers: ['Shift'] });
    },
  };
}

export function thumb(page: Page): Hands {
  return {
    press: (on) => on.tap(),
    async write(into, words) {
      await into.tap();
      await typedOver(page, words);
    },
    choose: picked,
    async move(company, to) {
      const touch = await page.context().newCDPSession(page);
      const at = await linkOf(page, company).boundingBox();
      if (!at) throw new Error('no card');
      const touchPoints = [{ x: at.x + at.width / 2, y: at.y + at.height / 2 }];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      const bar = page.getByRole('group', { name: `Move ${company} to` });
      await expect(bar).toBeVisible();
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await bar.getByRole('button', { name: to }).tap();
    },
    undo: () => undoOf(page).tap(),
    edit: (company) => cellOf(page, company).tap(),
    // A thumb holds no Shift.
    async select(from, to) {
      await boxOf(page, from).tap();
      await boxOf(page, to).tap();
    },
  };
}

/** More stops than a page has before what is looked for: whoever needs more has lost their way. */
const STOPS = 60;

export function keys(page: Page): Hands {
  const press = (key: string) => page.keyboard.press(key);
  const isThere = (on: Locator) => on.evaluate((element) => element === document.activeElement);
  /** By the Tab key alone. */
  async function reach(on: Locator) {
    await expect(on).toBeVisible();
    // Past the navigation, where a page has just been opened.
    if (await page.evaluate(() => document.activeElement === document.body)) {
      await press('Tab');
      if (await isThere(page.getByRole('link', { name: 'Skip to content' }))) await press('Enter');
    }
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await isThere(on)) return;
      await press('Tab');
    }
    throw new Error(`${on} is more than ${STOPS} stops away`);
  }
  /** In the rows of the table, by the keys of a grid. */
  async function toRow(on: Locator) {
    await press('j');
    await press('Control+Home');
    for (let row = 0; row < STOPS && !(await isThere(on)); row += 1) await press('ArrowDown');
    await expect(on).toBeFocused();
  }
  return {
    async press(on) {
      await reach(on);
      await press('Enter');
    },
    async write(into, words) {
      await reach(into);
      await typedOver(page, words);
    },
    async choose(from, label) {
      await reach(from);
      await page.keyboard.type(label);
      await expect(from.locator('option:checked')).toHaveText(label);
    },
    async move(company) {
      await press('j');
      for (let card = 0; card < STOPS && !(await isThere(linkOf(page, company))); card += 1)
        await press('ArrowDown');
      await press('Alt+ArrowRight');
    },
    undo: () => press('z'),
    async edit(company) {
      const row = page.getByRole('row').filter({ has: cellOf(page, company) });
      await toRow(row.getByRole('link'));
      for (let cell = 0; cell < STOPS && !(await isThere(cellOf(page, company))); cell += 1)
        await press('ArrowRight');
      await press('Enter');
    },
    async select(from, to) {
      await toRow(linkOf(page, from));
      await press('x');
      await toRow(linkOf(page, to));
      await press('Shift+X');
    },
  };
}

/** What a screen reader does to what it names: no pointer is anywhere, and nothing is looked for by where it stands. */
export function screenReader(page: Page): Hands {
  const press = async (on: Locator) => {
    await on.focus();
    await on.evaluate((element: HTMLElement) => element.click());
  };
  return {
    press,
    async write(into, words) {
      await into.focus();
      await typedOver(page, words);
    },
    async choose(from, label) {
      await from.focus();
      await picked(from, label);
    },
    async move(company, to) {
      await press(page.getByRole('button', { name: `Move ${company}` }));
      await press(page.getByRole('menu', { name: `Move ${company}` }).getByRole('menuitem', { name: to }));
    },
    undo: () => press(undoOf(page)),
    edit: (company) => press(cellOf(page, company)),
    async select(from, to) {
      await press(boxOf(page, from));
      await press(boxOf(page, to));
    },
  };
}
