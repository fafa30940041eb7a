import { PRESSED_AGO, SUBMISSION } from '@/lib/access/form';
import { hideIn, isSame, namesOf, setIn, shownIn } from '../fields';
import { placeOf } from '../place';
import { agoOf } from '../sending';
import { allDrafts, dropKept, settleDraft } from './drafts';
import type { Kept, Unsent } from './types';
import { whatBecame } from './what-became';

// Forms that were sent while nothing got through, and whose page is not open any more: any page sends them, once it can. It
// fetches the page of the form, fills in what was kept and posts it the way a browser without scripts would.

/** One tab at a time, so that none sends what another is sending. */
const LOCK = 'rebound-left';

/** What became of one: saved, or kept for its page at `address`, where the person has to look at it. */
export type Left = { outcome: 'saved' | 'kept'; address: string; at: number };

type Whole = Kept & { unsent: Unsent & { id: string; left: { address: string; place: string } } };

/**
 * Sends what was left, and answers what became of each. What does not get through stays for the next time, and so does
 * everything while another tab is at it: `isRest` says that there is some.
 */
export async function sendLeft(): Promise<{ done: Left[]; isRest: boolean }> {
  const done: Left[] = [];
  if (!navigator.locks) return { done, isRest: false };
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return { done, isRest: true };
    for (const draft of (await allDrafts()).filter(isWhole).sort((a, b) => a.at - b.at)) {
      // Its form is here and sends itself.
      if ([...document.forms].some((form) => placeOf(form) === draft.unsent.left.place)) continue;
      const outcome = await send(draft);
      if (outcome === 'later') return { done, isRest: true };
      if (outcome === 'saved') await dropKept(draft);
      // Not tried again by itself: its page says what is the matter, under the same name also that other words were saved.
      else await settleDraft(draft, { ...draft.unsent, isWhole: false });
      done.push({ outcome, address: draft.unsent.left.address, at: draft.at });
    }
    return { done, isRest: false };
  });
}

const isWhole = (draft: Kept): draft is Whole =>
  Boolean(draft.unsent?.isWhole && draft.unsent.id && draft.unsent.left);

async function send({
  typed,
  shown,
  unsent: { id, left, at, hidden },
}: Whole): Promise<Left['outcome'] | 'later'> {
  const form = await formAt(left);
  if (form === 'later') return form;
  const names = Object.keys(typed);
  // What somebody else saved meanwhile, and a field that only a choice brings up, are for the person to look at.
  const isSafe =
    form !== null &&
    postsByItself(form) &&
    names.every((name) => namesOf(form).includes(name) && isSame(shown[name], shownIn(form, name)));
  if (!isSafe) return 'kept';
  for (const name of names) setIn(form, name, typed[name] ?? []);
  hideIn(form, hidden ?? {});
  const fields = new FormData(form);
  fields.set(SUBMISSION, id);
  if (at !== undefined) fields.set(PRESSED_AGO, agoOf(at));
  const answer = await asked(left.address, { method: 'POST', body: fields });
  return whatBecame(answer, () => asked('/drafts/sent', { method: 'POST', body: fields }));
}

/** Whether a browser without scripts could send it: the server has drawn its action. */
const postsByItself = (form: HTMLFormElement): boolean =>
  [...form.elements].some((field) => field instanceof HTMLInputElement && field.name.startsWith('$ACTION'));

/** The form as its page has it now; null where it is not there any more, or not this person's. */
async function formAt({
  address,
  place,
}: Whole['unsent']['left']): Promise<HTMLFormElement | null | 'later'> {
  const answer = await asked(address);
  if (!answer || answer.status >= 500) return 'later';
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const { pathname } = new URL(address, location.origin);
  return [...page.forms].find((form) => placeOf(form, pathname) === place) ?? null;
}

const asked = (address: string, init?: RequestInit): Promise<Response | null> =>
  fetch(address, { redirect: 'manual', cache: 'no-store', ...init }).catch(() => null);
