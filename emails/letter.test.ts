import { describe, expect, it } from 'vitest';
import { blocksOf, plainLetter } from './letter-marks';
import { renderReply } from './reply';

/** What a reader sees of a line, marks as tags. */
const seen = (text: string) =>
  blocksOf(text).map(({ kind, lines }) => [
    kind,
    ...lines.map((pieces) =>
      pieces.map(({ text: words, mark }) => (mark ? `<${mark}>${words}</${mark}>` : words)).join(''),
    ),
  ]);

describe('the marks of a letter', () => {
  it.each([
    ['a word', 'It was **great** fun.', 'It was <strong>great</strong> fun.'],
    ['several words', 'A _very good_ day', 'A <em>very good</em> day'],
    ['both', '**One** and _two_', '<strong>One</strong> and <em>two</em>'],
    ['one letter', '**A**', '<strong>A</strong>'],
    ['inside a word', 'snake_case_name', 'snake_case_name'],
    ['a space after the opening', '** no**', '** no**'],
    ['a space before the end', '**no **', '**no **'],
    ['never closed', '**no', '**no'],
    ['nothing between', '****', '****'],
    ['over two lines', '**no\nno**', '**no'],
    ['a lone star', '2 * 3 * 4', '2 * 3 * 4'],
    ['what looks like HTML', '<b>no</b>', '<b>no</b>'],
  ])('%s', (_case, text, line) => {
    expect(seen(text)[0]?.[1]).toBe(line);
  });

  it('makes paragraphs of what stands between empty lines, and keeps the lines of one', () => {
    expect(seen('Hello,\n\n\nthank you.\nReally.\n')).toEqual([
      ['paragraph', 'Hello,'],
      ['paragraph', 'thank you.', 'Really.'],
    ]);
  });

  it('makes a list of lines that begin with a dash, also right after a line', () => {
    expect(seen('Two things:\n- one\n* **two**\nAnd so on.')).toEqual([
      ['paragraph', 'Two things:'],
      ['list', 'one', '<strong>two</strong>'],
      ['paragraph', 'And so on.'],
    ]);
  });

  it('takes a dash with nothing behind it for words', () => {
    expect(seen('-\n- ')).toEqual([['paragraph', '-', '-']]);
  });
});

describe('the plain text of a letter', () => {
  it('has the words without the marks, and one line break at its end', () => {
    expect(plainLetter('Hello **Mira**,\r\n\r\n* _one_\r\n- two\r\n\r\n')).toBe(
      'Hello Mira,\n\n- one\n- two\n',
    );
  });
});

describe('the mail', () => {
  it('has the same words in both of its parts, and no tag that was typed', async () => {
    const { text, html } = await renderReply({ subject: 'A\r\nB', body: 'Hi <i>Mira</i> & **all**,\n- one' });
    expect(text).toBe('Hi <i>Mira</i> & all,\n- one\n');
    expect(html).toContain('<p>Hi &lt;i&gt;Mira&lt;/i&gt; &amp; <strong>all</strong>,</p>');
    expect(html).toMatch(/<ul[^>]*><li>one<\/li><\/ul>/);
  });
});
