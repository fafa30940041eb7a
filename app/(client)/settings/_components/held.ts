type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the controls of one name hold: of ticked ones whether they are, of the others what is written. */
export type Held = readonly (string | boolean)[];

const controlsOf = (form: HTMLFormElement, name: string) =>
  [...form.elements].filter((element): element is Control => element.getAttribute('name') === name);

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

export const held = (form: HTMLFormElement, name: string): Held =>
  controlsOf(form, name).map((control) => (isTick(control) ? control.checked : control.value));

/** Puts back what they held, as if a person did: whoever listens to the form hears of it. */
export function hold(form: HTMLFormElement, name: string, values: Held): void {
  controlsOf(form, name).forEach((control, place) => {
    if (isTick(control)) {
      if (control.checked !== (values[place] === true)) control.click();
      return;
    }
    // React compares with what it last saw, so the value is set past it.
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value');
    own?.set?.call(control, String(values[place] ?? ''));
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** What is saved is what the form begins with from here on, also where the browser puts it back to its beginning. */
export function keepAsDefault(form: HTMLFormElement): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement)
      for (const option of control.options) option.defaultSelected = option.selected;
    if (!(control instanceof HTMLInputElement) || control.type === 'hidden') continue;
    if (control.type === 'checkbox' || control.type === 'radio') control.defaultChecked = control.checked;
    else control.defaultValue = control.value;
  }
}
