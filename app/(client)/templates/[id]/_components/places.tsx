'use client';

import { placePurpose, type TemplatePurpose } from '@/lib/rules/templates/purposes';
import { TEMPLATE_VARIABLES, type TemplateVariable } from '@/lib/rules/templates/variables';

/** The placeholders that can be inserted at the cursor. */
export function Places({
  purpose,
  onPut,
}: {
  purpose: TemplatePurpose;
  onPut: (variable: TemplateVariable) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be part of the form's fields.
    <div role="group" aria-label="Insert placeholder" className="mt-2 flex flex-wrap gap-1.5">
      {TEMPLATE_VARIABLES.map((variable) => (
        <button
          key={variable}
          type="button"
          title={placePurpose(variable, purpose)}
          // The cursor stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPut(variable)}
          className="min-h-[36px] rounded-full border border-line px-2.5 text-small text-soft hover:border-edge hover:text-ink"
        >
          [{variable}]
        </button>
      ))}
    </div>
  );
}

/** Writes into a field as if it was typed, so that the device's own undo takes it back. */
export function putInto(field: HTMLTextAreaElement | HTMLInputElement, words: string): void {
  field.focus();
  // The only way that keeps the undo; a browser without it gets the words all the same.
  if (document.execCommand('insertText', false, words)) return;
  field.setRangeText(words, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
