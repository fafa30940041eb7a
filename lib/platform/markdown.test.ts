import { describe, expect, it } from 'vitest';
import { type MarkdownNode, markdownTree } from './markdown';

/** A tree as a line: `p(words strong(more))`. */
const line = (nodes: readonly MarkdownNode[]): string =>
  nodes
    .filter((node) => node !== '\n')
    .map((node) => {
      if (typeof node === 'string') return node;
      const said = node.href ? `→${node.href}` : node.start ? `from ${node.start}` : '';
      return `${node.tag}${said}(${line(node.children)})`;
    })
    .join('');

describe('a note in Markdown', () => {
  it.each([
    ['Plain & simple <3', 'p(Plain & simple <3)'],
    ['one\ntwo', 'p(one\ntwo)'],
    ['**bold** and *soft*', 'p(strong(bold) and em(soft))'],
    ['# Heading', 'h3(Heading)'],
    ['###### Deep', 'h6(Deep)'],
    ['- one\n- two', 'ul(li(one)li(two))'],
    ['3. three\n4. four', 'olfrom 3(li(three)li(four))'],
    ['> said', 'blockquote(p(said))'],
    ['`a < b`', 'p(code(a < b))'],
    ['---', 'hr()'],
    ['[them](https://acme.example/a?b=1&c="2")', 'p(a→https://acme.example/a?b=1&c=%222%22(them))'],
    ['[mail](mailto:ana@acme.example)', 'p(a→mailto:ana@acme.example(mail))'],
    ['<https://acme.example>', 'p(a→https://acme.example(https://acme.example))'],
  ])('%j', (text, tree) => {
    expect(line(markdownTree(text))).toBe(tree);
  });

  it.each([
    ['a script', '<script>alert(1)</script>', 'p(<script>alert(1)</script>)'],
    ['an element that acts', '<img src=x onerror=alert(1)>', 'p(<img src=x onerror=alert(1)>)'],
    ['an element in the line', 'a <b onclick="x()">b</b>', 'p(a <b onclick="x()">b</b>)'],
    ['a script as an address', '[x](javascript:alert(1))', 'p(a(x))'],
    ['a script in disguise', '[x](JaVaScRiPt:alert(1))', 'p(a(x))'],
    ['data as an address', '[x](data:text/html,hello)', 'p(a(x))'],
    ['a chat as an address', '[x](irc://acme.example)', 'p(a(x))'],
    ['a page of ours', '[x](/settings/data)', 'p(a(x))'],
    ['a page of no scheme', '[x](//acme.example)', 'p(a(x))'],
    ['a picture', '![x](https://acme.example/seen.gif)', 'p(!a→https://acme.example/seen.gif(x))'],
    [
      'an attribute that breaks out',
      '[x](<https://a.example/" onclick="x>)',
      'p(a→https://a.example/%22%20onclick=%22x(x))',
    ],
    ['a reference that is escaped', '&lt;script&gt; &amp;lt;', 'p(<script> &lt;)'],
  ])('lets %s be words', (_what, text, tree) => {
    expect(line(markdownTree(text))).toBe(tree);
  });

  it.each([
    ['quotes', '> '.repeat(5_000)],
    ['lists', '- '.repeat(5_000)],
    ['brackets', '['.repeat(10_000)],
    ['stars', '*a '.repeat(3_333)],
    ['ticks', '`a '.repeat(3_333)],
    ['links', '[a]('.repeat(2_500)],
  ])('draws no deeper than a person reads, of %s', (_what, text) => {
    const depth = (nodes: readonly MarkdownNode[]): number =>
      Math.max(0, ...nodes.map((node) => (typeof node === 'string' ? 0 : 1 + depth(node.children))));
    expect(depth(markdownTree(text))).toBeLessThanOrEqual(21);
  });
});
