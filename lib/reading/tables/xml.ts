import { Parser } from 'htmlparser2';
import type { OpenedArchive } from './archive';

export type XmlHandler = {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** Deeper than anything that a spreadsheet program writes. */
const DEEPEST = 64;

/**
 * Walks over a file of an archive, element by element, without a tree. Names come without their prefix. Entities that a file
 * declares itself stay as they are written, and nothing is fetched: the parser knows neither.
 */
export function walkXml(archive: OpenedArchive, name: string, handler: XmlHandler): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1;
        if (depth <= DEEPEST) handler.open?.(plainTag(tag), attributes);
      },
      ontext: (text) => handler.text?.(text),
      onclosetag(tag) {
        if (depth <= DEEPEST) handler.close?.(plainTag(tag));
        depth -= 1;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: TextDecoder | null = null;
  archive.read(name, (piece) => {
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
    parser.write(decoder.decode(piece, { stream: true }));
  });
  parser.end();
}

const plainTag = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

/** An attribute by its name without a prefix: "r:id" is "id". */
export const attributeOf = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => plainTag(key) === name)?.[1];
