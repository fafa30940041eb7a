// JSON as pages really have it: with commas too many and too few, line breaks in strings, quotes that nobody escaped,
// comments around it, and an end that is missing. Linear: no place is looked at more often than a few times.

/** Deeper is no data about a job. */
const DEEPEST = 64;

type Json = unknown;
/** No prototype: whatever a page calls a field, it is a field. */
type Fields = Record<string, Json>;

const MARKS =
  /(?:\/\/|\/\*)?[ \t]{0,9}<!\[CDATA\[[ \t]{0,9}(?:\*\/)?|(?:\/\/|\/\*)?[ \t]{0,9}\]\]>[ \t]{0,9}(?:\*\/)?|<!--|-->/g;
const SPACE = /[\s\p{Cc}]*/uy;
const BARE = /[^\s,:{}[\]"']+/y;
const BARE_VALUE = /[^,{}[\]"\n]+/y;
const NEXT_NAME = /[\p{L}$_@][\w$@:.-]{0,60}\s{0,9}:/uy;
const NEXT_QUOTED_NAME = /(["'])[^"'\\\n]{1,60}\1\s{0,9}:/y;
const STARTS_VALUE = /["'{}[\]\d-]|true\b|false\b|null\b/y;
const CLOSES: Record<string, string> = { '"': '"', "'": "'", '“': '”' };
const COMMENTS: Record<string, string> = { '//': '\n', '/*': '*/' };
const ESCAPED: Record<string, string> = { n: '\n', t: '\t', r: '\n', b: '', f: '\n' };
const WORDS: Record<string, Json> = {
  ...{ true: true, True: true, false: false, False: false },
  ...{ null: null, None: null, undefined: null, NaN: null, nil: null },
};

/** The values in a script of data, and whether they had to be repaired; none where nothing in it is data. */
export function looseJson(source: string): { values: Json[]; repaired: boolean } {
  const text = source.replaceAll('\ufeff', '').trim();
  try {
    return { values: [JSON.parse(text)], repaired: false };
  } catch {
    const plain = text.includes('"') ? text : text.replace(/&(?:quot|#34|#x22);/gi, '"');
    const withoutMarks = plain.replace(MARKS, '').trim();
    try {
      return { values: [JSON.parse(withoutMarks)], repaired: false };
    } catch {
      return { values: valuesIn(withoutMarks), repaired: true };
    }
  }
}

function valuesIn(text: string): Json[] {
  const at = new Reader(text);
  const values: Json[] = [];
  while (at.toNextOpening()) values.push(at.value('list', 0));
  return values;
}

type Within = 'object' | 'list' | 'name';

class Reader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Whatever stands before the data, such as "var job =", is passed over. */
  toNextOpening(): boolean {
    while (this.at < this.text.length && this.here !== '{' && this.here !== '[') this.at += 1;
    return this.at < this.text.length;
  }

  value(within: Within, depth: number): Json {
    this.gap();
    if (this.here === '{') return this.object(depth + 1);
    if (this.here === '[') return this.list(depth + 1);
    if (this.here in CLOSES) return this.string(within);
    const word = (this.match(BARE_VALUE) ?? '').trim();
    if (word === '') this.at += this.here === ',' || this.here === '}' || this.here === ']' ? 0 : 1;
    if (Object.hasOwn(WORDS, word)) return WORDS[word];
    return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word) ? Number(word) : word;
  }

  private object(depth: number): Fields {
    const fields: Fields = Object.create(null);
    this.at += 1;
    while (this.more() && this.here !== '}' && this.here !== ']') {
      const before = this.at;
      const name = this.here in CLOSES ? this.string('name') : (this.match(BARE) ?? '');
      this.gap();
      if (this.here === ':' || this.here === '=') {
        this.at += 1;
        const value = this.inner('object', depth);
        if (!(name in fields)) fields[name] = value;
      }
      if (this.at === before) this.at += 1;
    }
    if (this.here === '}') this.at += 1;
    return fields;
  }

  private list(depth: number): Json[] {
    const values: Json[] = [];
    this.at += 1;
    while (this.more() && this.here !== ']' && this.here !== '}') {
      const before = this.at;
      values.push(this.inner('list', depth));
      if (this.at === before) this.at += 1;
    }
    if (this.here === ']') this.at += 1;
    return values;
  }

  /** What is too deep ends the reading: nothing of it is about a job. */
  private inner(within: Within, depth: number): Json {
    if (depth < DEEPEST) return this.value(within, depth);
    this.at = this.text.length;
    return null;
  }

  private string(within: Within): string {
    const closing = CLOSES[this.here] ?? '"';
    const pieces: string[] = [];
    this.at += 1;
    let from = this.at;
    for (; this.at < this.text.length; this.at += 1) {
      const sign = this.here;
      if (sign === '\\') {
        pieces.push(this.text.slice(from, this.at), this.escaped());
        from = this.at + 1;
      } else if (sign === closing && this.closes(within)) {
        pieces.push(this.text.slice(from, this.at));
        this.at += 1;
        return pieces.join('');
      }
    }
    pieces.push(this.text.slice(from));
    return pieces.join('');
  }

  /** What a backslash stands for; leaves the place at its last sign. */
  private escaped(): string {
    this.at += 1;
    const sign = this.here;
    const code = sign === 'u' ? this.text.slice(this.at + 1, this.at + 5) : '';
    if (!/^[0-9a-f]{4}$/i.test(code)) return ESCAPED[sign] ?? sign;
    this.at += 4;
    return String.fromCharCode(Number.parseInt(code, 16));
  }

  /** Whether a quote ends its string: what follows could follow it. One inside of a sentence could not. */
  private closes(within: Within): boolean {
    SPACE.lastIndex = this.at + 1;
    const space = SPACE.exec(this.text)?.[0] ?? '';
    const at = this.at + 1 + space.length;
    const next = this.text.charAt(at);
    if (within === 'name') return next === ':' || next === '=' || next === '';
    if (next === '' || next === '}' || next === ']' || next === ';') return true;
    if (next === '"' || next === "'") return space.includes('\n');
    if (next === '/' && /^\/[/*]/.test(this.text.slice(at, at + 2))) return true;
    if (next !== ',') return false;
    SPACE.lastIndex = at + 1;
    const after = at + 1 + (SPACE.exec(this.text)?.[0].length ?? 0);
    if (after >= this.text.length || this.text.charAt(after) === ',') return true;
    if (within === 'list') return this.stands(STARTS_VALUE, after);
    return [NEXT_NAME, NEXT_QUOTED_NAME, /[}\]]|\/[/*]/y].some((what) => this.stands(what, after));
  }

  /** Past spaces, commas and comments; whether anything is left. */
  private more(): boolean {
    for (;;) {
      this.gap();
      if (this.here !== ',' && this.here !== ';') return this.at < this.text.length;
      this.at += 1;
    }
  }

  private gap(): void {
    do this.match(SPACE);
    while (this.comment());
  }

  private comment(): boolean {
    const ending = COMMENTS[this.text.slice(this.at, this.at + 2)];
    if (ending === undefined) return false;
    const end = this.text.indexOf(ending, this.at + 2);
    this.at = end === -1 ? this.text.length : end + ending.length;
    return true;
  }

  private match(what: RegExp): string | null {
    what.lastIndex = this.at;
    const found = what.exec(this.text)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  private stands(what: RegExp, at: number): boolean {
    what.lastIndex = at;
    return what.test(this.text);
  }

  private get here(): string {
    return this.text.charAt(this.at);
  }
}
