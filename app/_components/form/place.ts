import { namesOf } from './fields';

/** `blocks.2.text` is of the list `blocks.` */
export const listOf = (name: string): string | undefined => /^(.+?\.)\d+\./.exec(name)?.[1];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Holds the id of a row that is not there yet: another one each time the page is drawn. */
const NEW_ROW = 'newId';

/** Where a form stands: its page, the rows it is about, and its first field. Null where it has no field to keep. */
export function placeOf(form: HTMLFormElement, path = location.pathname): string | null {
  const [first] = namesOf(form);
  if (first === undefined) return null;
  const rows = [...form.elements].flatMap((field) =>
    field instanceof HTMLInputElement &&
    field.type === 'hidden' &&
    field.name !== NEW_ROW &&
    UUID.test(field.value)
      ? field.value
      : [],
  );
  return [path, ...rows, first, form.dataset.keptAs ?? ''].join(' ').trimEnd();
}
