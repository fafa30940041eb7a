import { Temporal } from 'temporal-polyfill';
import { mailLanguages } from '@/lib/language/mail/detect';
import { evidenceIn, type Judgeable } from '@/lib/language/mail/evidence';
import { theirWords } from '@/lib/reading/mail/their-words';
import { type Unwrapped, unwrapped } from '@/lib/reading/mail/unwrapped';
import type { LabelledMail } from './labelled';
import type { Example } from './learn';

/** A labelled mail, opened as the reader opens it. */
export type OpenedLabelled = { label: LabelledMail; mail: Unwrapped; judgeable: Judgeable };

/** Where whoever wrote the mails was; to whom they went is not known. */
const AROUND = { timeZone: 'Europe/London', today: Temporal.PlainDate.from('2026-11-29'), own: null };

export const opened = (labels: readonly LabelledMail[]): Promise<OpenedLabelled[]> =>
  Promise.all(
    labels.map(async (label) => {
      const mail = await unwrapped(label.source, AROUND);
      const { subject, from: sender, automatic, toMany, calendar } = mail;
      const text = theirWords(mail.text);
      return { label, mail, judgeable: { subject, text, sender, automatic, toMany, calendar } };
    }),
  );

export const examplesFrom = (mails: readonly OpenedLabelled[]): Example[] =>
  mails.map(({ label, judgeable }) => ({
    writer: label.id.slice(0, 2),
    kind: label.kind,
    signs: evidenceIn(judgeable, mailLanguages(`${judgeable.text}\n${judgeable.subject ?? ''}`)).signs,
  }));
