import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Nothing typed is ever lost (docs/decisions/0030): every form of the product is a `Form` or a `PlainForm`, which keep what
// is typed and send again what got no answer. A form written by hand has neither.

/** Why a file may draw a form, or ask React for the state of an action, by itself. */
const BY_HAND: Record<string, string> = {
  'app/_components/form/form.tsx': 'It is the mechanism.',
  'app/_components/form/plain-form.tsx': 'It is the mechanism.',
  'app/_components/form/use-form.ts': 'It is the mechanism.',
  'app/(client)/search/page.tsx': 'A search in the address; it saves nothing.',
  'app/(client)/documents/_components/plain-upload.tsx':
    'A file, where no script runs: the route takes it, and its page says what was wrong.',
  'app/(client)/import/_components/plain-choose-file.tsx':
    'The same for a list: the route takes it, and the page says what was wrong.',
  'app/(client)/report/_components/period.tsx': 'A filter: its days stand in the address.',
  'app/_components/search-form.tsx': 'A filter: its words stand in the address.',
  'app/(client)/journal/_components/journal-search.tsx': 'A filter: its words stand in the address.',
  'app/(client)/pipeline/_components/narrow-form.tsx': 'A filter: what it says stands in the address.',
  'app/_components/confirm/forms.tsx': 'Codes, which are never kept.',
  'app/_components/keys-off-form.tsx': 'Closes a dialog: nothing is sent.',
  'app/_ui/confirm-dialog-panel.tsx': 'Asks whether, says itself when nobody answers, and keeps its fields.',
  'app/(public)/sign-in/_components/provider-form.tsx': 'A button that leads to another site.',
  'app/(public)/unsubscribe/page.tsx': 'A button for a reader who has no account.',
  'app/(public)/unexpected/page.tsx': 'Buttons for a reader who has no account.',
};

const BY_HAND_PATTERN = /<form\b|useActionState[(<]/;

test('every form is under the mechanism, or says why not', () => {
  const files = globSync('app/**/*.{ts,tsx}').filter(
    (file) => !file.startsWith('app/gallery/') && !/\.test\.tsx?$/.test(file),
  );
  const found = files.filter((file) => BY_HAND_PATTERN.test(readFileSync(file, 'utf8')));
  const hint = 'Use Form and useForm (app/_components/form), or say in BY_HAND why not; drop what is gone.';
  expect(found.sort(), hint).toEqual(Object.keys(BY_HAND).sort());
});

test('an action is called by hand only where the caller says what happens when nobody answers', () => {
  const files = globSync('app/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$/.test(file));
  const unanswered = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return (
      /\b\w+\(IDLE, /.test(text) && !/useKeeping|ConfirmDialog|\.catch\(|form\/sending|sending';/.test(text)
    );
  });
  expect(unanswered, 'Use sendByHand (app/_components/form/sending.ts).').toEqual([]);
});
