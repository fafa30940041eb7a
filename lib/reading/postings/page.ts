import { Parser } from 'htmlparser2';
import { type Item, itemsOf } from './items';
import { type Pair, pairsOf } from './pairs';
import { type Parts, partsOf } from './parts';

/** Read in pieces, so that what is too deep ends the work. */
const PIECE = 2 * 1024;
/** What is deeper is read by nobody. */
const DEEPEST = 512;
const LONGEST_HEADING = 300;
const MOST_SCRIPTS = 60;
const MOST_HEADINGS = 12;

/** What of a page tells of a posting, beside its words. */
export type Page = {
  title: string;
  headings: string[];
  /** `og:title`, `og:site_name` and their like, by name in small letters. */
  meta: Map<string, string>;
  canonical: string | null;
  /** The texts of scripts of data. */
  scripts: string[];
  /** What the page's own names for its parts say: the place, the employer. */
  parts: Parts;
  /** What it sets out as names beside their values. */
  pairs: Pair[];
  /** Microdata and RDFa, in the shape of that data. */
  items: Item[];
};

/** Reads a page once, from its beginning to its end. */
export function pageOf(html: string): Page {
  const page: Page = {
    title: '',
    headings: [],
    meta: new Map(),
    canonical: null,
    scripts: [],
    items: [],
    parts: { place: null, company: null },
    pairs: [],
  };
  const items = itemsOf();
  const parts = partsOf();
  const pairs = pairsOf();
  const open: string[] = [];
  let script: string[] | null = null;
  let heading: string[] | null = null;
  let title: string[] | null = null;
  let titled = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        items.open(name, attributes);
        parts.open(name, attributes);
        pairs.open(name);
        if (name === 'script' && /\bld\+json\b/i.test(attributes.type ?? '')) script = [];
        else if (name === 'h1' && page.headings.length < MOST_HEADINGS) heading = [];
        else if (name === 'title' && !titled && !open.includes('svg')) title = [];
        else if (name === 'meta') keepMeta(page, attributes);
        else if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''))
          page.canonical ??= attributes.href ?? null;
        else if (name === 'br') heading?.push(' ');
      },
      ontext(text) {
        if (script) script.push(text);
        else {
          heading?.push(text);
          title?.push(text);
          items.say(text);
          parts.say(text);
          pairs.say(text);
        }
      },
      onclosetag(name) {
        open.pop();
        items.close();
        parts.close(name);
        pairs.close(name);
        if (name === 'script' && script) {
          if (page.scripts.length < MOST_SCRIPTS) page.scripts.push(script.join(''));
          script = null;
        } else if (name === 'h1' && heading) {
          page.headings.push(heading.join('').slice(0, LONGEST_HEADING));
          heading = null;
        } else if (name === 'title' && title) {
          page.title = title.join('').slice(0, LONGEST_HEADING);
          titled = true;
          title = null;
        }
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length && open.length < DEEPEST; at += PIECE)
    parser.write(html.slice(at, at + PIECE));
  if (open.length < DEEPEST) parser.end();
  page.items = items.found();
  page.parts = parts.found();
  page.pairs = pairs.found();
  return page;
}

function keepMeta(page: Page, attributes: Readonly<Record<string, string>>): void {
  const name = (attributes.property ?? attributes.name ?? '').trim().toLowerCase();
  if (name !== '' && attributes.content !== undefined && !page.meta.has(name))
    page.meta.set(name, attributes.content.slice(0, 2_000));
}
