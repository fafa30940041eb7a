import { expect, test } from 'vitest';
import { whoseIsNamed } from '@/lib/features/interviews/company-named';

const SILENT = { title: 'Interview', place: null, who: null, addresses: '', words: '' };
const OPEN = ['EY', 'ING', 'Arm', 'SAP', 'Kitewright', 'Blue Sky', 'Köhler & Söhne', 'C++ Institute (UK)'];
const named = (said: Partial<typeof SILENT> | { place: string } | { who: string }) =>
  whoseIsNamed(
    { ...SILENT, ...said },
    OPEN.map((company) => ({ company })),
  ).map(({ company }) => company);

test.each([
  [{ title: 'They are looking forward to meeting you' }, []],
  [{ title: 'Set the alarm', words: 'We write on WhatsApp.' }, []],
  [{ words: 'You need an arm free, and SAP.' }, []],
  [{ place: 'Arm' }, []],
  [{ title: 'EY: first interview' }, ['EY']],
  [{ title: 'Interview (SAP)' }, ['SAP']],
  [{ addresses: 'talent@ing.example' }, ['ING']],
  [{ addresses: 'ing@hiring.example' }, []],
  [{ addresses: 'a@mail.blue-sky.example b@bluesky.example' }, ['Blue Sky']],
  [{ title: 'Kitewrights meet' }, []],
  [{ place: 'Kitewright, 2nd floor' }, ['Kitewright']],
  [{ who: 'Ana (Kitewright)' }, ['Kitewright']],
  [{ words: 'Your talk at kitewright.' }, ['Kitewright']],
  [{ words: 'A sky so blue' }, ['Blue Sky']],
  [{ words: 'Gespräch bei KOHLER & SOHNE' }, ['Köhler & Söhne']],
  [{ title: 'Meet C++ Institute (UK)!' }, ['C++ Institute (UK)']],
  [{ title: 'Kitewright', words: 'Blue Sky is a customer of ours.' }, ['Kitewright']],
  [{ addresses: 'hr@kitewright.example', words: 'Blue Sky, Kitewright' }, ['Kitewright']],
  [{ title: 'Kitewright and EY' }, ['EY', 'Kitewright']],
])('%o names %j', (said, companies) => expect(named(said)).toEqual(companies));
