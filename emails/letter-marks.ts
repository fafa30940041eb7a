/** A piece of a line: plain, or with one of the two marks. */
export type Piece = { text: string; mark: 'strong' | 'em' | null };

/** A paragraph with its lines, or a list with its items. */
export type Block = { kind: 'paragraph' | 'list'; lines: Piece[][] };

const ITEM = /^[-*•] +(?=\S)/;
/** **strong** and _em_, each inside one line and around whole words, so that a snake_case name stays what it is. */
const MARKED = /\*\*(?=\S)([^*\n]*[^*\s])\*\*|(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*[^_\s])_(?![\p{L}\p{N}_])/gu;

const linesOf = (text: string) => text.replace(/\r\n?/g, '\n').trim().split('\n');

/** A letter as its reader sees it: paragraphs between empty lines, and lists of lines that begin with a dash. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let apart = true;
  for (const line of linesOf(text)) {
    const empty = line.trim() === '';
    if (!empty) {
      const kind = ITEM.test(line) ? 'list' : 'paragraph';
      const pieces = piecesOf(line.replace(ITEM, ''));
      const last = blocks.at(-1);
      if (!apart && last?.kind === kind) last.lines.push(pieces);
      else blocks.push({ kind, lines: [pieces] });
    }
    apart = empty;
  }
  return blocks;
}

/** A letter as plain text: the marks are gone, a list's dashes stay, and it ends with one line break. */
export function plainLetter(text: string): string {
  const plain = linesOf(text).map((line) => {
    const [dash = ''] = ITEM.exec(line) ?? [];
    const rest = piecesOf(line.slice(dash.length));
    return `${dash && '- '}${rest.map((piece) => piece.text).join('')}`;
  });
  return `${plain.join('\n')}\n`;
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const add = (text: string, mark: Piece['mark']) => text !== '' && pieces.push({ text, mark });
  for (const { index, 0: whole, 1: strong, 2: em } of line.matchAll(MARKED)) {
    add(line.slice(end, index), null);
    add(strong ?? em ?? '', strong === undefined ? 'em' : 'strong');
    end = index + whole.length;
  }
  add(line.slice(end), null);
  return pieces;
}
