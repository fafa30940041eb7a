import type { Page } from '@playwright/test';

/** Something of each kind of field, by the place of its form on the page and its name. */
export type Fields = Record<string, string[]>;

/**
 * Types into every field of every form of a page, those that a choice brings up as well, and says what they hold then. No two
 * hold the same words: what one form keeps is not to turn up in another.
 */
export const typeEverywhere = (page: Page, words: string): Promise<Fields> =>
  page
    .evaluate(async (text) => {
      type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
      const OF_TYPE: Record<string, string> = {
        date: '2026-11-20',
        time: '10:30',
        'datetime-local': '2026-11-20T10:30',
        number: '3',
        email: 'typed@b.example',
        url: 'https://b.example/jobs',
      };
      const set = (field: Field, value: string) => {
        const proto = Object.getPrototypeOf(field);
        Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      };
      let count = 0;
      const words = () => {
        count += 1;
        return `${count} ${text}`;
      };
      const done = new Set<Element>();
      const groups = new Set<string>();
      const chosen = new Set<string>();
      for (let round = 0; round < 4; round += 1) {
        [...document.forms].forEach((form, at) => {
          if (form.matches('search form, [role=search]')) return;
          for (const field of form.elements) {
            if (done.has(field) || !('name' in field) || field.name === '') continue;
            if (field instanceof HTMLSelectElement) {
              const others = [...field.options].filter((one) => !one.disabled && one.value !== field.value);
              // Not the same in two of a form, as an end is no beginning.
              const other = others.findLast(({ value }) => !chosen.has(`${at} ${value}`)) ?? others[0];
              if (other) set(field, other.value);
              chosen.add(`${at} ${other?.value}`);
            } else if (field instanceof HTMLTextAreaElement) set(field, words());
            else if (!(field instanceof HTMLInputElement) || field.disabled) continue;
            else if (field.type === 'checkbox') field.click();
            else if (field.type === 'radio') {
              const group = `${at} ${field.name}`;
              const all = [...form.elements].filter(
                (one): one is HTMLInputElement =>
                  one instanceof HTMLInputElement &&
                  one.type === 'radio' &&
                  one.name === field.name &&
                  !one.disabled,
              );
              if (!groups.has(group)) all.findLast((one) => !one.checked)?.click();
              groups.add(group);
            } else if (!['hidden', 'file', 'submit'].includes(field.type)) {
              const value =
                OF_TYPE[field.type] ?? (field.maxLength > 0 ? words().slice(0, field.maxLength) : words());
              set(field, value);
            } else continue;
            done.add(field);
          }
        });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      // Sealing takes a moment, above all the first time.
      const isKeeping = () => document.querySelector('form[data-keeping]') !== null;
      for (let waited = 0; waited < 200 && isKeeping(); waited += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      // Settings save themselves, one change after the other.
      const isSaving = () =>
        [...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent === 'Saving…');
      for (let waited = 0; waited < 100 && isSaving(); waited += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
    }, words)
    .then(() => fieldsOf(page));

/** What every field of every form of a page holds. */
export const fieldsOf = (page: Page): Promise<Fields> =>
  page.evaluate(() => {
    const held: Fields = {};
    for (const form of document.forms) {
      if (form.matches('search form, [role=search]')) continue;
      const fields = [...form.elements].filter((field) => 'name' in field && field.name !== '');
      // Forms come and go as others are saved: named by the rows they are about.
      const rows = fields.flatMap((field) =>
        field instanceof HTMLInputElement &&
        field.type === 'hidden' &&
        field.name !== 'newId' &&
        /^[0-9a-f-]{36}$/.test(field.value)
          ? field.value
          : [],
      );
      for (const field of fields) {
        const isField =
          field instanceof HTMLTextAreaElement ||
          field instanceof HTMLSelectElement ||
          (field instanceof HTMLInputElement && !['hidden', 'submit'].includes(field.type));
        if (!isField) continue;
        const isTick = field instanceof HTMLInputElement && /checkbox|radio/.test(field.type);
        const key = `${rows.join()} ${field.name}`;
        held[key] ??= [];
        if (!isTick || field.checked) held[key].push(field.value);
      }
    }
    return held;
  });

/** Sends every form of a page that has a button to send it by: not one that filters, nor one that closes a dialog. */
export const sendEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const form of document.forms) {
      if (form.matches('search form, [role=search]') || form.method !== 'get') continue;
      const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
      form.noValidate = true;
      if (button) form.requestSubmit(button);
    }
  });

/** The forms of a page that were sent and do not say that the device is offline, by their first button. */
export const silentForms = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.forms].flatMap((form) => {
      const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
      const isOurs = !form.matches('search form, [role=search]') && form.method === 'get';
      return button && isOurs && !form.textContent?.includes('You’re offline.')
        ? (button.textContent ?? '')
        : [];
    }),
  );

/** What this device holds of drafts: whether it has a key, and everything else as text. */
export const deviceOf = (page: Page): Promise<{ keys: number; drafts: string[] }> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opening it would make it.
    const there = (await indexedDB.databases()).some(({ name }) => name === 'rebound');
    if (!there) return { keys: 0, drafts: [] };
    const database = await settled(indexedDB.open('rebound'));
    const all = (store: string) =>
      settled(
        database.transaction(store).objectStore(store).getAll() as IDBRequest<Record<string, unknown>[]>,
      );
    const bytes = (value: unknown) =>
      value instanceof ArrayBuffer ? new TextDecoder().decode(value) : String(value);
    const drafts = (await all('drafts')).map((draft) => Object.values(draft).map(bytes).join(' '));
    const keys = (await all('keys')).length;
    database.close();
    return { keys, drafts };
  });
