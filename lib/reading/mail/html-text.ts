import { Parser } from 'htmlparser2';
import { isHidden, NEVER_SHOWN } from './hidden';

/** What is deeper is read by nobody; a newsletter of nested tables has some thirty. */
const DEEPEST = 256;
/** Read in pieces, so that what is enough or too deep ends the work. */
const PIECE = 8 * 1024;
/** Twice as many characters as are kept. */
const ENOUGH = 40_000;
const MOST_QUOTES = 3;

const APART = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table hr figure address'.split(' '));
const ON_ITS_OWN = new Set(
  'div tr li dt dd section article header footer main nav aside center form fieldset body'.split(' '),
);

type Open = { name: string; hidden: boolean };

/** The words that a reader of an HTML mail sees: no picture, no address of a link, nothing hidden, nothing that runs. */
export function textOfHtml(html: string): string {
  const page = lines();
  const open: Open[] = [];
  let tooDeep = false;
  const isShown = () => open.at(-1)?.hidden !== true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        // A head that nobody closed ends where the body begins.
        const within = name === 'body' ? true : isShown();
        open.push({ name, hidden: !within || NEVER_SHOWN.has(name) || isHidden(attributes) });
        tooDeep ||= open.length > DEEPEST;
        if (isShown()) page.begin(name);
      },
      ontext(text) {
        if (isShown()) page.say(text);
      },
      onclosetag() {
        const closed = open.pop();
        if (closed && !closed.hidden) page.end(closed.name);
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length && !tooDeep && page.length() < ENOUGH; at += PIECE)
    parser.write(html.slice(at, at + PIECE));
  if (!tooDeep && page.length() < ENOUGH) parser.end();
  return page.text();
}

/** Puts words on lines as a browser does: spaces count once, blocks stand on lines of their own. */
function lines() {
  const said: string[] = [];
  let [length, breaks, blank, pre, quotes] = [0, 0, false, 0, 0];

  /** At least so many line breaks before the next word. */
  const apart = (most: number) => {
    breaks = Math.max(breaks, most);
    blank = false;
  };
  const put = (text: string) => {
    said.push(text);
    length += text.length;
  };
  const word = (text: string) => {
    if (breaks > 0 && length > 0) put('\n'.repeat(Math.min(breaks, 2)));
    if ((breaks > 0 || length === 0) && quotes > 0) put('> '.repeat(Math.min(quotes, MOST_QUOTES)));
    if (breaks === 0 && blank && length > 0) put(' ');
    [breaks, blank] = [0, false];
    put(text);
  };
  const collapsed = (text: string) => {
    for (const piece of text.split(/([ \t\r\n\f]+)/)) {
      if (piece === '') continue;
      if (/^[ \t\r\n\f]/.test(piece)) blank = true;
      else word(piece);
    }
  };

  return {
    begin(name: string) {
      if (name === 'br') breaks += 1;
      else if (APART.has(name)) apart(2);
      else if (ON_ITS_OWN.has(name)) apart(1);
      else if (name === 'td' || name === 'th') blank = true;
      if (name === 'li') word('- ');
      if (name === 'pre') pre += 1;
      if (name === 'blockquote') quotes += 1;
    },
    end(name: string) {
      if (APART.has(name)) apart(2);
      else if (ON_ITS_OWN.has(name)) apart(1);
      if (name === 'pre') pre -= 1;
      if (name === 'blockquote') quotes -= 1;
    },
    say(text: string) {
      if (pre === 0) return collapsed(text);
      for (const [place, line] of text.split(/\r?\n/).entries()) {
        if (place > 0) breaks += 1;
        if (line !== '') word(line);
      }
    },
    length: () => length,
    text: () => said.join('').replaceAll('\u00a0', ' '),
  };
}
