import { namesOf } from './fields';

/** `blocks.2.text` is of the list `blocks.` */
export const listOf = (name: string): string | undefined => /^(.+?\.)\d+\./.exec(name)?.[1];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a row is named by that has no id of its own, such as one of the seven stages. */
const NAMES_A_ROW = /^id$|Id$/;

/** Holds the id of a row that is not there yet: another one each time the page is drawn. */
const NEW_ROW = 'newId';

/**
 * Where a form stands: its page, the rows it is about, its first field, and the sheet that is looked at (`as`). Null where
 * it has no field to keep.
 */
export function placeOf(
  form: HTMLFormElement,
  path = location.pathname,
  as = form.dataset.keptAs ?? '',
): string | null {
  const [first] = namesOf(form);
  if (first === undefined) return null;
  const rows = [...form.elements].flatMap((field) =>
    field instanceof HTMLInputElement &&
    field.type === 'hidden' &&
    field.name !== NEW_ROW &&
    (UUID.test(field.value) || NAMES_A_ROW.test(field.name))
      ? field.value
      : [],
  );
  return [path, ...rows, first, as].join(' ').trimEnd();
}

/**
 * The sheets of a form on which something may have been kept, the one that is looked at first: all of them where a choice
 * (`data-kept-by`, its field) turns from one to another, unless the address named this one (`data-kept-named`).
 */
export function sheetsOf(form: HTMLFormElement): string[] {
  const { keptAs = '', keptBy, keptNamed } = form.dataset;
  if (keptNamed !== undefined) return [keptAs];
  const choices = [...form.elements].flatMap((field) =>
    field instanceof HTMLInputElement && field.type === 'radio' && field.name === keptBy ? field.value : [],
  );
  return [...new Set([keptAs, ...choices])];
}
