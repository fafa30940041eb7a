import type { Draft, Kept } from './drafts/types';
import { hiddenIn, isKept, isSame, namesOf, putAll, shownIn, type Typed, tell, valuesOf } from './fields';
import { effectOf, newestOf } from './finding';
import { newId } from './new-id';
import { listOf, placeOf, sheetsOf } from './place';
import type { Sending } from './sending';

/** What was kept of a form and is not saved: already put back, or asked about first. */
export type Offer = { kept: Kept; isBack: boolean };

export type Keeper = {
  putBack: (kept: Kept) => Promise<void>;
  throwAway: (kept: Kept) => Promise<void>;
  /** What stands in the fields is on its way. */
  sent: () => void;
  /** The server answered and saved nothing: from here on it goes when somebody presses, and not by itself. */
  refused: () => void;
  /** What was sent was saved. */
  saved: () => void;
  /** What stands in these fields (in all, where none are named) is saved, without having been sent. */
  kept: (names?: readonly string[]) => void;
  /** It did not reach the server, and is still to be sent. */
  unsent: () => void;
  end: () => void;
};

/** Names this page until it is loaded anew. */
const THIS_PAGE = newId();

/** Sealing and storing, fetched by a page that has something to keep. */
const drafts = () => import('./drafts/drafts');

/** Keeps what is typed into `form` while it stands on the page. */
export function keeperOf(
  form: HTMLFormElement,
  sending: Sending,
  offer: (found: Offer | null) => void,
  holds: (isOnDevice: boolean) => void,
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
  /** What was typed into the sheets that were turned away from. */
  const others = new Map<string | undefined, { shown: Typed; typed: Typed }>();
  /** Of these sheets it is known what was kept before. */
  const looked = new Set<string>();
  /** Where it has kept something. */
  const filled = new Set<string>();
  let pressed: HTMLElement | null = null;
  let running: Promise<unknown> = Promise.resolve();
  let isWaiting = false;
  let isOnDevice = true;
  /** What it keeps is its own; what another page kept at its place stays until it was put back, or thrown away. */
  let by = THIS_PAGE;
  /** Where what was put back stood: it is kept along with what is typed from then on. */
  let adoptedAt: string | null = null;

  const inTurn = (
    work: (it: Awaited<ReturnType<typeof drafts>>) => Promise<unknown>,
    failed: () => void = ignore,
  ) => {
    running = running.then(async () => work(await drafts())).catch(failed);
    return running;
  };

  function note(isNow: boolean) {
    isOnDevice = isNow;
    if (!isEnded) holds(isNow);
  }

  /** Notes fields that are new here. What is in them may have been typed before there was a script, or be the browser's. */
  function look() {
    turn();
    for (const name of namesOf(form)) {
      if (shown[name] || name === form.dataset.keptBy) continue;
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
    form.dataset.keeping = '';
    void inTurn(async ({ keepDraft, dropDraft, dropKept }) => {
      turn();
      isWaiting = false;
      place ??= placeOf(form);
      if (place === null) return;
      readAgain();
      const draft = changes();
      const taken = adoptedAt === place ? adopted : null;
      if (draft) {
        filled.add(place);
        note(await keepDraft(place, by, draft));
      } else if (filled.delete(place)) await dropDraft(place, by);
      // Of what another page kept here and nobody has looked at yet, nothing goes.
      if (taken && isOnDevice) await dropKept(taken);
      if (!draft) return;
      // What was typed meanwhile waits its turn.
      if (isOnDevice && !isWaiting) form.dataset.kept = '';
    }, failed).then(() => {
      if (!isWaiting) delete form.dataset.keeping;
    });
  }

  /** What seals it could not be fetched, or there is no room. */
  function failed() {
    isWaiting = false;
    note(false);
  }

  const onOnline = () => {
    if (!isOnDevice) keep();
  };

  function changes(): Draft | null {
    const changed = Object.entries(typed).filter(([name, values]) => !isSame(values, shown[name]));
    if (changed.length === 0) return null;
    const draft: Draft = { typed: Object.fromEntries(changed), shown: {}, at: Date.now(), unsent };
    for (const [name] of changed) draft.shown[name] = shown[name] ?? [];
    return draft;
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

  /** Another sheet of the same form: what was typed into the one before stays its own, and what both show goes along. */
  function turn() {
    const as = form.dataset.keptAs;
    if (as === sheet) return;
    const [was, draft] = [place, changes()];
    if (isWaiting && was !== null && draft) {
      filled.add(was);
      inTurn(({ keepDraft }) => keepDraft(was, by, draft));
    }
    others.set(sheet, { shown: { ...shown }, typed: { ...typed } });
    const known = others.get(as);
    sheet = as;
    place = placeOf(form);
    for (const name of namesOf(form)) {
      if (isSame(typed[name], valuesOf(form, name))) continue;
      delete typed[name];
      shown[name] = known?.shown[name] ?? shownIn(form, name);
      const before = known?.typed[name];
      if (before) typed[name] = before;
    }
    if (!looked.has(as ?? '')) void find([as ?? '']);
  }

  function onInput({ target }: Event) {
    if (isPutting || !isKept(target)) return;
    // React turns the sheet once it has heard of it too.
    if (target.name === form.dataset.keptBy) return void setTimeout(() => isEnded || turn());
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
      if (where !== null) await dropDraft(where, by);
    });
  }

  function adopt(kept: Kept) {
    adopted = kept;
    adoptedAt = place;
  }

  async function put(values: Typed) {
    isPutting = true;
    await putAll(form, values);
    isPutting = false;
    Object.assign(typed, values);
  }

  /** The newest that was kept of these sheets is put back, or offered. */
  async function find(sheets: readonly string[]): Promise<void> {
    if (place === null || isEnded) return;
    const newest = await newestOf(form, sheets, { place, mine: (at) => (filled.has(at) ? by : null) });
    for (const one of newest ? [newest.sheet] : sheets) looked.add(one);
    if (!newest || isEnded) return;
    const { kept, sheet: of } = newest;
    if (of !== (sheet ?? '')) await turnTo(of);
    if (of !== (sheet ?? '')) return;
    const effect = effectOf(form, kept, { shown, since });
    if (effect === 'nothing') {
      const { dropKept } = await drafts();
      await dropKept(kept);
      // Before it, another page may have kept what is not saved.
      return find(sheets);
    }
    const isSafe = effect === 'safe';
    if (isSafe) {
      await put(kept.typed);
      adopt(kept);
    } else if (kept.id.endsWith(by)) by = newId();
    offer({ kept, isBack: isSafe });
    if (isSafe && kept.unsent) goOn(kept.unsent);
  }

  /** Chooses a sheet as its reader would. */
  async function turnTo(as: string) {
    isPutting = true;
    await putAll(form, { [form.dataset.keptBy ?? '']: [as] });
    isPutting = false;
    turn();
  }

  /** It was sent before the page was left, and nobody knows whether it got there: the same name makes it the same thing. */
  function goOn({ id, isWhole, at }: NonNullable<Draft['unsent']>) {
    sending.id = id;
    sending.since = at ?? null;
    if (isWhole && navigator.onLine) form.requestSubmit();
  }

  // What is typed meanwhile is kept once it is known what is there already.
  running = find(sheetsOf(form))
    .catch(ignore)
    .then(() => {
      // From here on all that stands in the fields is of this page.
      form.dataset.watched = '';
    });
  look();
  if (since.size > 0) {
    keep();
    // Once React is done with drawing, whose end this is.
    queueMicrotask(() => {
      if (!isEnded) tell(form, [...since]);
    });
  }
  form.addEventListener('focusin', look);
  form.addEventListener('input', onInput);
  form.addEventListener('change', onInput);
  form.addEventListener('submit', onSubmit);
  form.addEventListener('reset', onReset);
  window.addEventListener('online', onOnline);

  return {
    async putBack(kept) {
      await put(kept.typed);
      adopt(kept);
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
    refused() {
      if (!unsent) return;
      unsent = null;
      keep();
    },
    saved() {
      drop();
      for (const [name, values] of Object.entries(typed)) {
        if (since.has(name)) continue;
        shown[name] = values;
        delete typed[name];
      }
      if (since.size > 0) keep();
    },
    kept(names = Object.keys(typed)) {
      turn();
      for (const name of names) {
        shown[name] = typed[name] ?? shown[name] ?? [];
        delete typed[name];
        since.delete(name);
      }
      if (!changes()) return drop();
      // The hour of a letter, say: what is left is not what the line speaks of.
      offer(null);
      const done = adopted;
      adopted = null;
      if (done) inTurn(({ dropKept }) => dropKept(done));
      keep();
    },
    unsent() {
      const button = pressed instanceof HTMLButtonElement ? pressed.name : '';
      const fields = [...form.elements].filter((field) => !(field instanceof HTMLButtonElement));
      const isWhole = fields.every(
        (field) => isKept(field) || isEmptyFile(field) || field.matches('fieldset, output, [type=hidden]'),
      );
      const { at, hidden } = unsent ?? { at: sending.since ?? Date.now(), hidden: hiddenIn(form) };
      unsent = { id: sending.id, isWhole: isWhole && button === '', at, hidden };
      const stands = placeOf(form);
      if (stands !== null) unsent.left = { address: `${location.pathname}${location.search}`, place: stands };
      keep();
    },
    end() {
      isEnded = true;
      form.removeEventListener('focusin', look);
      form.removeEventListener('input', onInput);
      form.removeEventListener('change', onInput);
      form.removeEventListener('submit', onSubmit);
      form.removeEventListener('reset', onReset);
      window.removeEventListener('online', onOnline);
    },
  };
}

/** What cannot be kept (a private window, a full disk) is still in the form. */
const ignore = () => undefined;

/** A file that was chosen goes along and isn't kept; a field in which none is says nothing. */
const isEmptyFile = (field: Element): boolean =>
  field instanceof HTMLInputElement && field.type === 'file' && field.files?.length === 0;
