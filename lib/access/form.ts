/** What a form shows after it was sent. A form that failed keeps what was typed, in `values`. */
export type FormState =
  | { status: 'idle' }
  /** `mark`: what the form begins with from here on, such as the version that it made. */
  | { status: 'done'; message?: string; mark?: string }
  | { status: 'invalid'; message: string; errors: Record<string, string>; values: Record<string, string> }
  /** It did not get an answer: what was typed stays in the form, which sends it again by itself or when asked. */
  | { status: 'unsent'; why: Unsent; values: Record<string, string> }
  /** VERSION: somebody else saved first. `current` is what they saved, `version` what a save of both starts from. */
  | {
      status: 'stale';
      title: string;
      message: string;
      version: number | null;
      current: Record<string, string>;
      values: Record<string, string>;
    }
  /** To be sent again with the puzzle solved, which a script does by itself. */
  | { status: 'puzzle'; puzzle: string; values: Record<string, string> }
  | {
      status: 'refused';
      title: string;
      message: string;
      code: string;
      until: string | null;
      /** What the refusal is about, where it is one field. */
      field?: string;
      values: Record<string, string>;
    };

/**
 * `offline`: the device says so, and nothing was sent. `unreached`: no answer came, whoever’s fault that is. `failed`: our
 * server broke down. `outdated`: the page is older than what the server knows by now.
 */
export type Unsent = 'offline' | 'unreached' | 'failed' | 'outdated';

/** The field that names what is sent, the same however often it is tried, so that it is kept once. */
export const SUBMISSION = '_submission';

/** The field that says how many milliseconds ago the button was pressed first, where the form is sent later than that. */
export const PRESSED_AGO = '_pressed';

/** How long a device keeps what was typed and not saved. */
export const DRAFT_DAYS = 14;

export const IDLE: FormState = { status: 'idle' };

/** What to change about one field of a form that came back. */
export function errorIn(state: FormState, field: string): string | undefined {
  if (state.status === 'refused') return state.field === field ? state.title : undefined;
  return state.status === 'invalid' ? state.errors[field] : undefined;
}

/** What was typed into one field of a form that came back. */
export const typedIn = (state: FormState, field: string): string | undefined =>
  'values' in state ? state.values[field] : undefined;

/** What a field shows: what was typed into it and came back, or what it begins with; and what to change about it. */
export const heldIn = (
  state: FormState,
  field: string,
  beginning: string,
): { defaultValue: string; error: string | undefined } => ({
  defaultValue: typedIn(state, field) ?? beginning,
  error: errorIn(state, field),
});

/** The code of a refusal that ends once the person has shown that it is them. */
export const STEP_UP = 'STEP-UP';

/** What a form that needs that shows until then; what was typed is kept beside it. */
export const CONFIRM_FIRST = {
  status: 'refused',
  title: 'Please confirm it’s you.',
  message: 'This part of your account asks for it when you signed in a while ago.',
  code: STEP_UP,
  until: null,
} as const;
