import { expect, test } from 'vitest';
import { plainAddress, problemOfAddress } from './address';

// PUSH-2, CHANNEL: one bare address, and nothing that only looks like one.

test.each([
  ['ana@example.com', 'ana@example.com'],
  ["o'neil.x_y+jobs-1@mail.example.co.uk", "o'neil.x_y+jobs-1@mail.example.co.uk"],
  ['Ana@EXAMPLE.com', 'Ana@example.com'],
  [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  // International domains of one alphabet, also as they are looked up.
  ['jobs@müller.de', 'jobs@xn--mller-kva.de'],
  ['jobs@xn--mller-kva.de', 'jobs@xn--mller-kva.de'],
  ['jobs@例え.jp', 'jobs@xn--r8jz45g.jp'],
  ['jobs@почта.рф', 'jobs@xn--80a1acny.xn--p1ai'],
  // Letters that look Latin, under a top-level domain of their own alphabet.
  ['jobs@сос.рф', 'jobs@xn--n1afb.xn--p1ai'],
])('takes %s', (typed, plain) => {
  expect(problemOfAddress(typed)).toBeNull();
  expect(plainAddress(typed)).toBe(plain);
});

test.each([
  ['', /^Write one email address/],
  ['ana', /@ is missing/],
  ['ana@@example.com', /more than one @/],
  ['ana@home@example.com', /more than one @/],
  ['@example.com', /missing before the @/],
  ['ana@', /missing after the @/],
  ['ana@example.com, ben@example.com', /One address is enough/],
  ['ana@example.com;ben@example.com', /One address is enough/],
  ['ana@example.com ben@example.com', /One address is enough/],
  ['Ana <ana@example.com>', /without a name or brackets/],
  ['ana(home)@example.com', /without a name or brackets/],
  ['ana@[127.0.0.1]', /without a name or brackets/],
  ['"ana"@example.com', /quotes/],
  ['ana@example.com.', /dot too many after/],
  ['ana@.example.com', /dot too many after/],
  ['ana@example..com', /dot too many after/],
  ['.ana@example.com', /dot too many before/],
  ['ana.@example.com', /dot too many before/],
  ['a..na@example.com', /dot too many before/],
  ['ana%home@example.com', /character before the @/],
  [`${'a'.repeat(65)}@example.com`, /longer than it can be/],
  [`a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(70)}.com`, /longer than an address/],
  [`a@${'b'.repeat(64)}.com`, /not a domain/],
  ['ana@localhost', /whole domain/],
  ['ana@127.0.0.1', /whole domain|not a domain/],
  ['ana@exa_mple.com', /not a domain/],
  ['ana@-example.com', /not a domain/],
  // Control characters, marks of direction, what takes no room.
  ['ana@example.com\r\nBcc: ben@example.com', /invisible/],
  ['ana\u0000@example.com', /invisible/],
  ['ana\u200b@example.com', /invisible/],
  ['\u202eana@example.com', /invisible/],
  ['ana@exam\u00adple.com', /invisible/],
  ['ana@example\u3164.com', /invisible/],
  // Another alphabet before the @: Cyrillic, Greek, full-width.
  ['аna@example.com', /another alphabet/],
  ['αna@example.com', /another alphabet/],
  ['ａna@example.com', /another alphabet/],
  // And after it.
  ['ana@ｅxample.com', /only looks like/],
  ['ana@example。com', /only looks like/],
  ['ana@exаmple.com', /mixes alphabets/],
  ['ana@xn--exmple-4nf.com', /mixes alphabets/],
  ['ana@gοοgle.com', /mixes alphabets/],
  ['ana@сосо.com', /mixes alphabets/],
  ['ana@xn--80a.com', /mixes alphabets/],
  ['ana@googlɑ.com', /mixes alphabets/],
  // It decodes to nothing.
  ['ana@xn--a.com', /mixes alphabets|not a domain/],
  ['ana@xn--\u00fc.com', /not a domain|mixes alphabets/],
])('refuses %j and says what to do', (typed, words) => {
  expect(problemOfAddress(typed)).toMatch(words);
});
