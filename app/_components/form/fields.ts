// What of a form is kept, how it is read from the page and put back into it.

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What somebody typed or chose, by the name of its field: of a group, what is ticked. */
export type Typed = Record<string, string[]>;

const KINDS = [
  'text',
  'email',
  'search',
  'tel',
  'url',
  'number',
  'date',
  'time',
  'datetime-local',
  'checkbox',
  'radio',
];
/** Never kept: passwords and codes. A field of another name says so with data-secret. */
const SECRETS = ['one-time-code', 'current-password', 'new-password'];
const SECRET_NAMES = ['code', 'token', 'password'];

/** Whether `target` is a field whose content is kept. */
export function isKept(target: EventTarget | null): target is Control {
  if (target instanceof HTMLInputElement) {
    if (!KINDS.includes(target.type) || SECRETS.includes(target.autocomplete)) return false;
  } else if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)) return false;
  return target.name !== '' && !SECRET_NAMES.includes(target.name) && target.dataset.secret === undefined;
}

const controlsOf = (form: HTMLFormElement): Control[] => [...form.elements].filter(isKept);

export const namesOf = (form: HTMLFormElement): string[] => [
  ...new Set(controlsOf(form).map(({ name }) => name)),
];

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

/** What the field (or the group) of this name holds. */
export const valuesOf = (form: HTMLFormElement, name: string): string[] =>
  controlsOf(form)
    .filter((control) => control.name === name)
    .flatMap((control) => (isTick(control) && !control.checked ? [] : [control.value]));

/** What it held before anybody typed: also where that was before this script was there to see it. */
export const shownIn = (form: HTMLFormElement, name: string): string[] =>
  controlsOf(form)
    .filter((control) => control.name === name)
    .flatMap((control) => {
      if (isTick(control)) return control.defaultChecked ? [control.value] : [];
      if (!(control instanceof HTMLSelectElement)) return [control.defaultValue];
      const options = [...control.options];
      const first =
        options.find((option) => option.defaultSelected) ?? options.find((option) => !option.disabled);
      // One without any has this value all the same.
      return [first?.value ?? ''];
    });

export const isSame = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other);

/** React's own, and what a page knows anew: the version of the row that it shows. */
const isOfPage = (name: string) => name === '' || name === 'version' || name.startsWith('$ACTION');

const hiddenOf = (form: HTMLFormElement): HTMLInputElement[] =>
  [...form.elements].filter(
    (field): field is HTMLInputElement =>
      field instanceof HTMLInputElement && field.type === 'hidden' && !isOfPage(field.name),
  );

/** What the page hid in the form, such as the day that it took for today. */
export function hiddenIn(form: HTMLFormElement): Typed {
  const hidden: Typed = {};
  for (const { name, value } of hiddenOf(form)) hidden[name] = [...(hidden[name] ?? []), value];
  return hidden;
}

/** Hides the same in a form of a page that was fetched later, as far as that has fields for it. */
export function hideIn(form: HTMLFormElement, hidden: Typed): void {
  for (const [name, values] of Object.entries(hidden))
    hiddenOf(form)
      .filter((field) => field.name === name)
      .forEach((field, place) => {
        field.value = values[place] ?? field.value;
      });
}

/** Puts values into the field of this name, as if they were typed; false where there is no such field. */
function put(form: HTMLFormElement, name: string, values: readonly string[]): boolean {
  const controls = controlsOf(form).filter((control) => control.name === name);
  controls.forEach((control, place) => {
    if (isTick(control)) {
      const wanted = values.includes(control.value);
      if (control.checked === wanted || (!wanted && control.type === 'radio')) return;
      unfold(control);
      control.click();
    } else {
      if (control.value === values[place]) return;
      // First: what is put back may bring up another field in the place of this one.
      unfold(control);
      type(control, values[place] ?? '');
    }
  });
  return controls.length > 0;
}

/** What is put back is seen: the folds around it open. */
function unfold(control: Control) {
  let fold = control.closest('details');
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
}

/** React compares with what it last saw, so the value is set past it, and the event tells it. */
function type(control: Control, value: string) {
  const prototype = Object.getPrototypeOf(control);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * Tells React what stands in the fields of these names. What was typed before there was a script raised no event that it
 * heard: it would draw the field as it knows it the next time.
 */
export function tell(form: HTMLFormElement, names: readonly string[]): void {
  for (const control of controlsOf(form)) {
    if (!names.includes(control.name)) continue;
    // React notes what is set this way, and so finds the field changed by what comes after.
    if (isTick(control)) {
      if (control.type === 'radio' && !control.checked) continue;
      control.checked = !control.checked;
      control.click();
    } else {
      const { value } = control;
      const [from, to] = 'setSelectionRange' in control ? [control.selectionStart, control.selectionEnd] : [];
      control.value = '';
      type(control, value);
      if (from != null && to != null && 'setSelectionRange' in control) control.setSelectionRange(from, to);
    }
  }
}

/** Says to whoever draws a form that something is to be put back into fields that are not there, by their names. */
export const MISSING = 'kept-missing';

/** How often a choice may bring up a field that has a choice of its own. */
const ROUNDS = 5;

/** Puts all of it back: a field that only a choice brings up is there a moment later. */
export async function putAll(form: HTMLFormElement, typed: Typed): Promise<void> {
  const left = new Map(Object.entries(typed));
  for (let round = 0; left.size > 0 && round < ROUNDS; round += 1) {
    for (const [name, values] of left) if (put(form, name, values)) left.delete(name);
    if (left.size > 0) form.dispatchEvent(new CustomEvent(MISSING, { detail: [...left.keys()] }));
    await new Promise(requestAnimationFrame);
  }
}

/** The same in a form that nobody draws, such as one of a page that was fetched. */
export function setIn(form: HTMLFormElement, name: string, values: readonly string[]): void {
  const controls = controlsOf(form).filter((control) => control.name === name);
  controls.forEach((control, place) => {
    if (isTick(control)) control.checked = values.includes(control.value);
    else control.value = values[place] ?? '';
  });
}
