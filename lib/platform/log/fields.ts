// What a line of the log may say, field by field: which kind of value it takes, and how such a value looks. The types
// hold the callers to it, and what comes in all the same (an error's name that is a sentence) is left out here.

const FORMS = {
  id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  word: /^[A-Za-z0-9_][A-Za-z0-9_.:;/-]{0,63}$/,
  /** Next's name for an error, which its page shows. */
  digest: /^[0-9]{1,20}(?:@E[0-9]{1,6})?$/,
  /** A pattern as the router has it, such as /rejections/[id]. */
  route: /^\/(?:[a-z0-9_.-]+|[[({@][A-Za-z.\]})[-]+|\/)*$/,
  /** A site, which a policy refused. */
  site: /^(?:https?|wss?):\/\/[A-Za-z0-9.:[\]-]{1,100}$|^[a-z][a-z:-]{0,19}$/,
  /** Where a request came from; written only where a setting says so. */
  address: /^[0-9a-f.:/]{3,50}$/i,
} as const;

type Form = keyof typeof FORMS | 'number' | 'flag';

/** Every field there is. */
export const FIELDS = {
  id: 'id',
  userId: 'id',
  importId: 'id',
  kind: 'word',
  state: 'word',
  reason: 'word',
  name: 'word',
  word: 'word',
  code: 'word',
  task: 'word',
  adapter: 'word',
  digest: 'digest',
  method: 'word',
  directive: 'word',
  problem: 'word',
  version: 'word',
  route: 'route',
  blocked: 'site',
  from: 'address',
  attempts: 'number',
  count: 'number',
  status: 'number',
  ms: 'number',
  port: 'number',
  settled: 'flag',
  news: 'flag',
} as const satisfies Record<string, Form>;

type ValueOf<F extends Form> = F extends 'number' ? number : F extends 'flag' ? boolean : string;

export type LogFields = { [Name in keyof typeof FIELDS]?: ValueOf<(typeof FIELDS)[Name]> | null };

/** What stands in a line for a value that is not of its field's form. */
const LEFT_OUT = '-';

/** The fields that may be written, as they may be. */
export function writableOf(fields: LogFields): Record<string, string | number | boolean | null> {
  const written: Record<string, string | number | boolean | null> = {};
  for (const [name, value] of Object.entries(fields)) {
    const form: Form | undefined = (FIELDS as Record<string, Form>)[name];
    if (form && value !== undefined) written[name] = value === null ? null : formed(form, value);
  }
  return written;
}

/** A word as it is, or a dash for what is none. */
export const wordOf = (said: string): string => (FORMS.word.test(said) ? said : LEFT_OUT);

function formed(form: Form, value: string | number | boolean): string | number | boolean {
  if (form === 'number') return typeof value === 'number' && Number.isFinite(value) ? value : LEFT_OUT;
  if (form === 'flag') return typeof value === 'boolean' ? value : LEFT_OUT;
  return typeof value === 'string' && FORMS[form].test(value) ? value : LEFT_OUT;
}
