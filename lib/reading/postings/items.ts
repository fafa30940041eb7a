/** An object of microdata or RDFa as JSON-LD would write it: its fields without a prototype. */
export type Item = Record<string, unknown>;

type Attributes = Readonly<Record<string, string>>;
type Open = { item: Item | null; field: string | null; into: Item | null; text: string[] | null };

const LONGEST_FIELD = 20_000;
const MOST_ITEMS = 200;
const MOST_VALUES = 50;
/** How many elements may stand between words and the field that they are of. */
const NEAR = 24;
/** Elements whose value is an attribute, and which one. */
const VALUED: Readonly<Record<string, string>> = {
  ...{
    meta: 'content',
    link: 'href',
    a: 'href',
    img: 'src',
    time: 'datetime',
    data: 'value',
    meter: 'value',
  },
};

/** Collects microdata (itemprop) and RDFa (property inside of a typeof) while a page is read. */
export function itemsOf() {
  const open: Open[] = [];
  const items: Item[] = [];
  const found: Item[] = [];
  let heard = 0;

  return {
    open(name: string, attributes: Attributes) {
      const into = items.at(-1) ?? null;
      const field = attributes.itemprop ?? (into ? attributes.property : undefined) ?? null;
      const type = attributes.itemtype ?? attributes.typeof;
      const scoped = ('itemscope' in attributes || type !== undefined) && heard < MOST_ITEMS;
      const item = scoped ? itemOf(type) : null;
      const value = item || field === null ? null : givenBy(name, attributes, field);
      if (item) {
        heard += 1;
        items.push(item);
        if (field === null || !into) found.push(item);
        else put(into, field, item);
      } else if (field !== null && into && value !== null) put(into, field, value);
      const text = item === null && field !== null && into && value === null ? [] : null;
      open.push({ item, field, into, text });
    },
    say(words: string) {
      // Every field around these words has them: a title inside of a heading, a street inside of an address.
      for (let at = open.length - 1; at >= 0 && at >= open.length - NEAR; at -= 1) {
        const text = open[at]?.text;
        if (text) {
          text.push(words);
          break;
        }
      }
    },
    close() {
      const closed = open.pop();
      if (!closed) return;
      if (closed.item) items.pop();
      if (closed.text && closed.into && closed.field !== null)
        put(closed.into, closed.field, closed.text.join('').slice(0, LONGEST_FIELD));
    },
    found: () => found,
  };
}

function itemOf(type: string | undefined): Item {
  const item: Item = Object.create(null);
  const types = (type ?? '').split(/\s+/).filter((one) => one !== '');
  item['@type'] = types.slice(0, 5);
  return item;
}

/** A link's address is the value of what is an address, its words are that of a name. */
function givenBy(name: string, attributes: Attributes, field: string): string | null {
  if (attributes.content !== undefined) return attributes.content;
  const attribute = Object.hasOwn(VALUED, name) ? VALUED[name] : undefined;
  if (attribute === undefined || (name === 'a' && !/url|sameas|link/i.test(field))) return null;
  return attributes[attribute] ?? null;
}

function put(item: Item, fields: string, value: unknown): void {
  for (const name of fields.split(/\s+/).slice(0, 5)) {
    if (name === '') continue;
    const key = name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/i, '');
    const before = item[key];
    if (before === undefined) item[key] = value;
    else if (Array.isArray(before)) before.length < MOST_VALUES && before.push(value);
    else item[key] = [before, value];
  }
}
