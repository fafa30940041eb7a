import { type Judged, judgedWith, kindWith } from '@/lib/language/mail/judge';
import type { MailWeights } from '@/lib/language/mail/weights';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { MAIL_KINDS, MAIL_LANGUAGES, type MailKind, type MailLanguage } from '@/lib/rules/mail-kinds';
import { kindsWithoutEach, learnKinds } from './learn';
import { learnFeedback, lettersOf, touches } from './learn-feedback';
import { examplesFrom, type OpenedLabelled } from './opened';
import { snippets } from './snippets';

/** Of a kind or a language: how many the reader was right about, how often it said so, and how many there are. */
export type Count = { right: number; said: number; of: number };
export type Figures = {
  mails: number;
  counts: Record<string, number>;
  kinds: Record<MailKind, Count>;
  languages: Record<MailLanguage, Count>;
};
type Pair = { mail: OpenedLabelled; judged: Judged };

export const measure = (mails: readonly OpenedLabelled[], weights: MailWeights): Figures =>
  figuresOf(mails.map((mail) => ({ mail, judged: judgedWith(mail.judgeable, weights) })));

/** What these mails teach: the weights of the kinds, and of the sentences of feedback. */
export function learnt(mails: readonly OpenedLabelled[]): MailWeights {
  const examples = [...examplesFrom(mails), ...snippets()];
  const withoutEach = kindsWithoutEach(examples);
  const kinds = learnKinds(examples, withoutEach);
  const said = mails.filter(({ label, judgeable }) => {
    const others = withoutEach.get(label.id.slice(0, 2)) ?? kinds;
    return kindWith(judgeable, { ...others, clear: kinds.clear }) === 'rejection';
  });
  return { kinds, feedback: learnFeedback(mails, said) };
}

function figuresOf(pairs: readonly Pair[]): Figures {
  const kinds = Object.fromEntries(
    MAIL_KINDS.map((kind) => [
      kind,
      countOf(
        pairs,
        ({ mail }) => mail.label.kind === kind,
        ({ judged }) => judged.kind === kind,
      ),
    ]),
  ) as Record<MailKind, Count>;
  const languages = Object.fromEntries(
    MAIL_LANGUAGES.map((language) => {
      const of = pairs.filter(({ mail }) => mail.label.language === language);
      const right = of.filter(isRight).length;
      return [language, { right, said: right, of: of.length }];
    }),
  ) as Record<MailLanguage, Count>;
  const { rejection } = kinds;
  const sentences = sentencesOf(pairs);
  return {
    mails: pairs.length,
    counts: {
      kind: share(pairs, isRight),
      'rejection, precision': rejection.right / rejection.said,
      'rejection, recall': rejection.right / rejection.of,
      'company right or empty': share(pairs, ({ mail, judged }) =>
        judged.company === null ? true : sameCompany(judged.company, mail.label.company),
      ),
      'company found': foundOf(pairs, 'company', sameCompany),
      'role right or empty': share(pairs, ({ mail, judged }) =>
        judged.role === null ? true : sameWords(judged.role, mail.label.role),
      ),
      'role found': foundOf(pairs, 'role', sameWords),
      'feedback, precision': sentences.right / sentences.said,
      'feedback, recall': sentences.found / sentences.of,
      language: share(pairs, ({ mail, judged }) => judged.language === mail.label.language),
      forwarded: share(pairs, ({ mail }) => mail.mail.forwarded === mail.label.forwarded),
      'address of the sender': share(
        pairs,
        ({ mail }) =>
          (mail.mail.from.address?.toLowerCase() ?? null) ===
          (mail.label.sender.address?.toLowerCase() ?? null),
      ),
    },
    kinds,
    languages,
  };
}

const isRight = ({ mail, judged }: Pair) => judged.kind === mail.label.kind;
const share = (pairs: readonly Pair[], holds: (pair: Pair) => boolean) =>
  pairs.filter(holds).length / pairs.length;

function countOf(pairs: readonly Pair[], is: (pair: Pair) => boolean, said: (pair: Pair) => boolean): Count {
  const of = pairs.filter(is);
  return { right: of.filter(said).length, said: pairs.filter(said).length, of: of.length };
}

function foundOf(
  pairs: readonly Pair[],
  what: 'company' | 'role',
  same: (a: string, b: string | null) => boolean,
): number {
  const named = pairs.filter(({ mail }) => mail.label[what] !== null);
  return share(named, ({ mail, judged }) => same(judged[what] ?? '', mail.label[what]));
}

const sameCompany = (a: string, b: string | null) =>
  b !== null && a !== '' && companyKey(a) === companyKey(b);
const sameWords = (a: string, b: string | null) => b !== null && lettersOf(a) === lettersOf(b);

/** A sentence counts as found where one of the two has the other in it: both are taken from the same text. */
function sentencesOf(pairs: readonly Pair[]) {
  let [right, said, found, of] = [0, 0, 0, 0];
  for (const { mail, judged } of pairs) {
    const wanted = mail.label.feedback.map(lettersOf);
    const got = judged.feedback.map(lettersOf);
    right += got.filter((one) => wanted.some((other) => touches(one, other))).length;
    found += wanted.filter((one) => got.some((other) => touches(one, other))).length;
    said += got.length;
    of += wanted.length;
  }
  return { right, said, found, of };
}
