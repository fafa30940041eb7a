import type { Draft, Kept } from './drafts/types';
import { isKept, isSame, namesOf, putAll, shownIn, type Typed, valuesOf } from './fields';
import { listOf, placeOf } from './place';
import type { Sending } from './sending';

/** What was kept of a form and is not saved: already put back, or asked about first. */
export type Offer = { kept: Kept; isBack: boolean };

export type Keeper = {
  putBack: (kept: Kept) => Promise<void>;
  throwAway: (kept: Kept) => Promise<void>;
  /** What stands in the fields is on its way. */
  sent: () => void;
  /** What was sent was saved. */
  saved: () => void;
  /** What stands in the fields is saved, without having been sent. */
  kept: () => void;
  /** It did not reach the server, and is still to be sent. */
  unsent: () => void;
  end: () => void;
};

/** Sealing and storing, fetched by a page that has something to keep. */
const drafts = () => import('./drafts/drafts');

/** Keeps what is typed into `form` while it stands on the page. */
export function keeperOf(
  form: HTMLFormElement,
  sending: Sending,
  offer: (found: Offer | null) => void,
): Keeper {
  /** What the page showed, and what was made of it. */
  const shown: Typed = {};
  const typed: Typed = {};
  /** Typed since it was sent last. */
  let since = new Set<string>();
  let adopted: Kept | null = null;
  let unsent: Draft['unsent'] = null;
  let isPutting = false;
  let isEnded = false;
  let place = placeOf(form);
  let sheet = form.dataset.keptAs;
  let pressed: HTMLElement | null = null;
  let running: Promise<unknown> = Promise.resolve();
  let isWaiting = false;

  const inTurn = (work: (it: Awaited<ReturnType<typeof drafts>>) => Promise<unknown>) => {
    running = running.then(async () => work(await drafts())).catch(ignore);
    return running;
  };

  /** Notes fields that are new here. What is in them may have been typed before there was a script, or be the browser's. */
  function look() {
    for (const name of namesOf(form)) {
      if (shown[name]) continue;
      shown[name] = shownIn(form, name);
      const values = valuesOf(form, name);
      if (isSame(values, shown[name])) continue;
      typed[name] = values;
      since.add(name);
    }
  }

  function keep() {
    delete form.dataset.kept;
    if (isWaiting) return;
    isWaiting = true;
    inTurn(async ({ keepDraft, dropDraft }) => {
      isWaiting = false;
      place ??= placeOf(form);
      if (place === null) return;
      readAgain();
      const changed = Object.entries(typed).filter(([name, values]) => !isSame(values, shown[name]));
      if (changed.length === 0) return dropDraft(place);
      const draft: Draft = { typed: Object.fromEntries(changed), shown: {}, at: Date.now(), unsent };
      for (const [name] of changed) draft.shown[name] = shown[name] ?? [];
      await keepDraft(place, draft);
      // What was typed meanwhile waits its turn.
      if (!isWaiting) form.dataset.kept = '';
    });
  }

  /** Of a list whose items come and go, all of it: what stood in its third place may stand in the second by now. */
  function readAgain() {
    const names = namesOf(form);
    const lists = new Set(Object.keys(typed).flatMap((name) => listOf(name) ?? []));
    for (const name of Object.keys(typed)) if (listOf(name) && !names.includes(name)) delete typed[name];
    for (const name of names) {
      if (name in typed || lists.has(listOf(name) ?? '')) typed[name] = valuesOf(form, name);
    }
  }

  /** Another sheet of the same form: what was typed into the one before is not in its fields. */
  function turn() {
    const as = form.dataset.keptAs;
    if (as === sheet) return;
    sheet = as;
    for (const name of Object.keys(typed)) delete typed[name];
    for (const name of namesOf(form)) shown[name] = valuesOf(form, name);
    place = placeOf(form);
  }

  function onInput({ target }: Event) {
    if (isPutting || !isKept(target)) return;
    turn();
    shown[target.name] ??= shownIn(form, target.name);
    typed[target.name] = valuesOf(form, target.name);
    since.add(target.name);
    keep();
  }

  /** React empties a form whose action is over: what is to be sent once more stays in it, and so does what was typed since. */
  function onReset(event: Event) {
    if (sending.stays) return event.preventDefault();
    const rest = { ...typed };
    setTimeout(() => {
      if (isEnded) return;
      for (const name of namesOf(form)) shown[name] = valuesOf(form, name);
      if (Object.keys(rest).length > 0) void put(rest);
    });
  }

  const sent = () => {
    since = new Set();
  };

  function onSubmit({ submitter }: SubmitEvent) {
    sent();
    pressed = submitter;
  }

  /** What was put back, and what this tab kept, is saved. */
  function drop() {
    delete form.dataset.kept;
    unsent = null;
    offer(null);
    const [done, where] = [adopted, place];
    adopted = null;
    inTurn(async ({ dropKept, dropDraft }) => {
      if (done) await dropKept(done);
      if (where !== null) await dropDraft(where);
    });
  }

  async function put(values: Typed) {
    isPutting = true;
    await putAll(form, values);
    isPutting = false;
    Object.assign(typed, values);
  }

  async function find() {
    if (place === null || isEnded) return;
    const kept = await (await drafts()).findDraft(place).catch(() => null);
    if (!kept || isEnded) return;
    const names = Object.keys(kept.typed);
    const isThere = names.every((name) => isSame(kept.typed[name], valuesOf(form, name)));
    if (isThere && names.every((name) => isSame(kept.typed[name], shown[name])))
      return inTurn(({ dropKept }) => dropKept(kept));
    const isSafe =
      isThere ||
      names.every((name) => !since.has(name) && isSame(kept.shown[name], shown[name] ?? kept.shown[name]));
    if (isSafe) await put(kept.typed);
    if (isSafe) adopted = kept;
    offer({ kept, isBack: isSafe });
    if (isSafe && kept.unsent) goOn(kept.unsent);
  }

  /** It was sent before the page was left, and nobody knows whether it got there: the same name makes it the same thing. */
  function goOn({ id, isWhole }: NonNullable<Draft['unsent']>) {
    sending.id = id;
    if (isWhole && navigator.onLine) form.requestSubmit();
  }

  look();
  if (since.size > 0) keep();
  form.addEventListener('focusin', look);
  form.addEventListener('input', onInput);
  form.addEventListener('change', onInput);
  form.addEventListener('submit', onSubmit);
  form.addEventListener('reset', onReset);
  void find();

  return {
    async putBack(kept) {
      await put(kept.typed);
      adopted = kept;
      keep();
      offer({ kept, isBack: true });
    },
    async throwAway(kept) {
      offer(null);
      if (adopted === kept)
        await put(Object.fromEntries(Object.keys(kept.typed).map((name) => [name, shown[name] ?? []])));
      for (const name of Object.keys(kept.typed)) delete typed[name];
      adopted = null;
      await inTurn(({ dropKept }) => dropKept(kept));
      // Of what was typed on top of it, what is left.
      keep();
    },
    sent,
    saved() {
      drop();
      for (const [name, values] of Object.entries(typed)) {
        if (since.has(name)) continue;
        shown[name] = values;
        delete typed[name];
      }
      if (since.size > 0) keep();
    },
    kept() {
      drop();
      Object.assign(shown, typed);
      for (const name of Object.keys(typed)) delete typed[name];
      sent();
    },
    unsent() {
      const button = pressed instanceof HTMLButtonElement ? pressed.name : '';
      const fields = [...form.elements].filter((field) => !(field instanceof HTMLButtonElement));
      const isWhole = fields.every(
        (field) => isKept(field) || isEmptyFile(field) || field.matches('fieldset, output, [type=hidden]'),
      );
      unsent = { id: sending.id, isWhole: isWhole && button === '' };
      const at = placeOf(form);
      if (at !== null) unsent.left = { address: `${location.pathname}${location.search}`, place: at };
      keep();
    },
    end() {
      isEnded = true;
      form.removeEventListener('focusin', look);
      form.removeEventListener('input', onInput);
      form.removeEventListener('change', onInput);
      form.removeEventListener('submit', onSubmit);
      form.removeEventListener('reset', onReset);
    },
  };
}

/** What cannot be kept (a private window, a full disk) is still in the form. */
const ignore = () => undefined;

/** A file that was chosen goes along and isn't kept; a field in which none is says nothing. */
const isEmptyFile = (field: Element): boolean =>
  field instanceof HTMLInputElement && field.type === 'file' && field.files?.length === 0;
