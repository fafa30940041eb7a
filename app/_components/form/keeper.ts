import { type Draft, isGone, type Kept } from './drafts/types';
import { isKept, isSame, namesOf, putAll, type Typed, valuesOf } from './fields';

/** What was kept of a form and is not saved: already put back, or asked about first. */
export type Offer = { kept: Kept; isBack: boolean };

export type Keeper = {
  putBack: (kept: Kept) => Promise<void>;
  throwAway: (kept: Kept) => Promise<void>;
  /** What was sent was saved. */
  saved: () => void;
  /** It did not reach the server, and is still to be sent. */
  unsent: () => void;
  end: () => void;
};

/** Sealing and storing, fetched by a page that has something to keep. */
const drafts = () => import('./drafts/drafts');

/** Keeps what is typed into `form` while it stands on the page. `stays` says whether a reset is one too many. */
export function keeperOf(
  form: HTMLFormElement,
  { stays, offer }: { stays: () => boolean; offer: (found: Offer | null) => void },
): Keeper {
  /** What the page showed, and what was made of it. */
  const shown: Typed = {};
  const typed: Typed = {};
  /** Typed since it was sent last. */
  let since = new Set<string>();
  let adopted: Kept | null = null;
  let isUnsent = false;
  let isPutting = false;
  let isEnded = false;
  let place = placeOf(form);
  let running: Promise<unknown> = Promise.resolve();
  let isWaiting = false;

  const inTurn = (work: (it: Awaited<ReturnType<typeof drafts>>) => Promise<unknown>) => {
    running = running.then(async () => work(await drafts())).catch(ignore);
    return running;
  };

  function look() {
    for (const name of namesOf(form)) shown[name] ??= valuesOf(form, name);
  }

  function keep() {
    if (isWaiting) return;
    isWaiting = true;
    inTurn(async ({ keepDraft, dropDraft }) => {
      isWaiting = false;
      place ??= placeOf(form);
      if (place === null) return;
      const changed = Object.entries(typed).filter(([name, values]) => !isSame(values, shown[name]));
      if (changed.length === 0 && !isUnsent) return dropDraft(place);
      const draft: Draft = { typed: Object.fromEntries(changed), shown: {}, at: Date.now(), isUnsent };
      for (const [name] of changed) draft.shown[name] = shown[name] ?? [];
      await keepDraft(place, draft);
    });
  }

  function onInput({ target }: Event) {
    if (isPutting || !isKept(target)) return;
    shown[target.name] ??= [];
    typed[target.name] = valuesOf(form, target.name);
    since.add(target.name);
    keep();
  }

  function onReset(event: Event) {
    if (stays()) event.preventDefault();
  }

  const onSubmit = () => {
    since = new Set();
  };

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
    const now = Object.fromEntries(Object.keys(kept.typed).map((name) => [name, shown[name] ?? []]));
    if (isGone(kept, now)) return inTurn(({ dropKept }) => dropKept(kept));
    const isSafe =
      since.size === 0 && Object.entries(kept.shown).every(([name, was]) => isSame(was, now[name] ?? was));
    if (isSafe) await put(kept.typed);
    if (isSafe) adopted = kept;
    offer({ kept, isBack: isSafe });
  }

  look();
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
    },
    saved() {
      isUnsent = false;
      const rest = Object.fromEntries([...since].map((name) => [name, typed[name] ?? []]));
      const done = adopted;
      adopted = null;
      offer(null);
      for (const name of Object.keys(typed)) {
        if (!since.has(name)) delete typed[name];
        delete shown[name];
      }
      const where = place;
      inTurn(async ({ dropKept, dropDraft }) => {
        if (done) await dropKept(done);
        if (where !== null) await dropDraft(where);
      });
      // After React has drawn what was saved, and emptied the form.
      requestAnimationFrame(() => {
        if (isEnded) return;
        look();
        if (Object.keys(rest).length > 0) void put(rest).then(keep);
      });
    },
    unsent() {
      isUnsent = true;
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

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Holds the id of a row that is not there yet: another one each time the page is drawn. */
const NEW_ROW = 'newId';

/** Where a form stands: its page, the rows it is about, and its first field. Null where it has no field to keep. */
function placeOf(form: HTMLFormElement): string | null {
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
  return [location.pathname, ...rows, first].join(' ');
}

/** What cannot be kept (a private window, a full disk) is still in the form. */
const ignore = () => undefined;
