import { describe, expect, test } from 'vitest';
import { admitted, HEAD_BYTES, tidyFileName } from './documents';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

const PDF = bytes('%PDF-1.7\n');
const PNG = bytes('\x89PNG\r\n\x1a\n');
const DOCX = bytes('PK\x03\x04\x14\x00....[Content_Types].xml....word/document.xml');
const ODT = bytes('PK\x03\x04\x14\x00........mimetypeapplication/vnd.oasis.opendocument.textPK');
const EXE = bytes('MZ\x90\x00\x03\x00\x00\x00');

describe('a file that is what it says', () => {
  test.each([
    ['cv.pdf', PDF, 'application/pdf'],
    ['CV.PDF', PDF, 'application/pdf'],
    ['photo.png', PNG, 'image/png'],
    ['photo.jpeg', bytes('\xff\xd8\xff\xe0'), 'image/jpeg'],
    ['photo.webp', bytes('RIFF\x00\x00\x00\x00WEBPVP8 '), 'image/webp'],
    ['cv.docx', DOCX, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['cv.odt', ODT, 'application/vnd.oasis.opendocument.text'],
    ['cv.doc', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'application/msword'],
    ['cv.rtf', bytes('{\\rtf1\\ansi'), 'application/rtf'],
    ['letter.txt', utf8('Liebe Valérie, …'), 'text/plain'],
    ['cv.txt', bytes('Jürgen Größe\r\n'), 'text/plain'],
    ['cv.txt', bytes('\xff\xfeJ\x00\xfc\x00r\x00g\x00e\x00n\x00\r\x00\n\x00'), 'text/plain'],
    ['cv.txt', bytes('\xfe\xff\x00J\x00\xfc\x00r'), 'text/plain'],
    ['cv.md', utf8('<!-- made by a program -->\n\n<!-- and again -->\n# Jürgen Größe'), 'text/plain'],
    ['cv.pdf', bytes('\r\n%PDF-1.4\n'), 'application/pdf'],
    ['cv.pdf', bytes('\xef\xbb\xbf%PDF-1.4\n'), 'application/pdf'],
    ['without an ending', PDF, 'application/pdf'],
    ['cv.2026.pdf', PDF, 'application/pdf'],
    ['letter.txt', utf8('We met < 3 times, and #! is no greeting.'), 'text/plain'],
  ])('%s is kept', (name, head, mediaType) => {
    expect(admitted(head, name)).toMatchObject({ mediaType });
  });

  test('a letter that is cut within a character is still text', () => {
    const long = utf8('é'.repeat(HEAD_BYTES)).subarray(0, HEAD_BYTES - 1);
    expect(admitted(long, 'letter.txt')).toMatchObject({ mediaType: 'text/plain' });
  });
});

describe('a file that lies about its type', () => {
  test.each([
    ['cv.pdf', PNG, 'This file is called .pdf, and its content is a PNG picture.'],
    ['photo.png', PDF, 'This file is called .png, and its content is a PDF.'],
    ['letter.docx', ODT, 'This file is called .docx, and its content is an OpenDocument text.'],
    ['page.html', utf8('Hello'), 'This file is called .html, and its content is plain text.'],
    [`cv.${'x'.repeat(40)}`, PDF, `This file is called .${'x'.repeat(20)}, and its content is a PDF.`],
  ])('%s is refused with what it is', (name, head, sentence) => {
    expect(admitted(head, name)).toContain(sentence);
  });
});

describe('a file that is nothing to keep', () => {
  test.each([
    ['cv.pdf', EXE],
    ['cv.pdf', utf8('<html><script>alert(1)</script>')],
    ['letter.txt', utf8('\ufeff  <svg onload="alert(1)">')],
    ['run.txt', utf8('#!/bin/sh\nrm -rf /')],
    ['archive.docx', bytes('PK\x03\x04\x14\x00....evil.exe')],
    ['letter.txt', bytes('Hello\x00')],
    ['letter.txt', bytes('J\xfcrgen\x81')],
    ['letter.txt', bytes('\xff\xfe<\x00s\x00v\x00g\x00')],
    ['letter.txt', bytes('\xff\xfeH\x00\x01\x00')],
    ['cv.md', utf8('<!-- a --> <script>alert(1)</script>')],
    ['cv.md', utf8('<!-- without an end # Jürgen')],
    ['cv.pdf', bytes('<script>alert(1)</script>%PDF-1.4\n')],
    ['photo.webp', bytes('RIFF\x00\x00\x00\x00WAVEfmt ')],
    ['photo.webp', bytes('XXXX\x00\x00\x00\x00WEBPVP8 ')],
  ])('%s is refused with what is kept', (name, head) => {
    expect(admitted(head, name)).toContain('This kind of file can’t be kept. Upload a PDF');
  });
});

test.each([
  ['C:\\Users\\ana\\cv.pdf', 'cv.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['c\u202evfdp.exe', 'cvfdp.exe'],
  ['line\nbreak".pdf', 'linebreak.pdf'],
  ['  ', 'document'],
  ['two   words.pdf', 'two words.pdf'],
  ['a'.repeat(150), 'a'.repeat(150)],
  ['a'.repeat(151), 'a'.repeat(130)],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(130)}.pdf`],
  [`${'a'.repeat(140)}.${'b'.repeat(11)}`, 'a'.repeat(130)],
])('keeps %j as %j', (name, kept) => {
  expect(tidyFileName(name)).toBe(kept);
});
