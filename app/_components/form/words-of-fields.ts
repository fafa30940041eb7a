// What a field and what it holds are called on its page.

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controlsOf = (form: HTMLFormElement, name: string): Control[] =>
  [...form.elements].filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement ||
        one instanceof HTMLTextAreaElement ||
        one instanceof HTMLSelectElement) &&
      one.name === name,
  );

/** The label of the field, or of its group; where the page is not drawn yet, its name as words. */
export function labelOf(form: HTMLFormElement | null, name: string): string {
  const asWords = capital(name.replaceAll(/([A-Z])/g, ' $1').toLowerCase());
  const [control] = form ? controlsOf(form, name) : [];
  if (!control) return asWords;
  const isRadio = control instanceof HTMLInputElement && control.type === 'radio';
  const label = isRadio ? control.closest('fieldset')?.querySelector('legend') : control.labels?.[0];
  const text = label?.textContent?.replace(/\(optional\)$/, '').trim();
  return text || asWords;
}

/** What a value of the field says: the words of a choice, "Yes" or "No" of a box, and otherwise itself. */
export function wordsOf(form: HTMLFormElement | null, name: string, value: string): string {
  if (!form) return value;
  const controls = controlsOf(form, name);
  const [first] = controls;
  if (first instanceof HTMLSelectElement)
    return [...first.options].find((option) => option.value === value)?.text ?? value;
  if (!(first instanceof HTMLInputElement)) return value;
  if (first.type === 'checkbox') return value === '' ? 'No' : 'Yes';
  if (first.type !== 'radio') return value;
  return controls.find((one) => one.value === value)?.labels?.[0]?.textContent?.trim() ?? value;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
