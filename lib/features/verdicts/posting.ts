import { z } from 'zod';
import { POSTING } from '@/lib/rules/limits';
import { POSTING_PERIODS, POSTING_PROBLEM_CODES } from '@/lib/rules/postings';
import { wholeLink } from '@/lib/rules/whole-link';

// What is given of a posting and what is read in it, the same whether it is kept or not.

const said = (most: number) => most.toLocaleString('en-GB');

/** The page a posting stands on, or its words, and its address, which is never fetched. */
export const postingGiven = {
  html: z
    .string('Give the page as HTML.')
    .max(POSTING.page, `This page is over ${POSTING.page / 1_000_000} MB. Give its text instead.`)
    .nullish()
    .describe('The source of the page'),
  text: z
    .string('Give the posting as text.')
    .max(POSTING.words, `Keep the text under ${said(POSTING.words)} characters.`)
    .nullish()
    .describe('Its words, where there is no page'),
  url: z
    .string('Give the address as text.')
    .trim()
    .max(POSTING.address, `Keep the address under ${said(POSTING.address)} characters.`)
    .transform(wholeLink)
    .nullish()
    .describe('Where it stands; it is not fetched'),
};

export const isGiven = ({ html, text }: { html?: string | null; text?: string | null }): boolean =>
  `${html ?? ''}${text ?? ''}`.trim() !== '';

/** What it says, but for where the work is done. */
export const postingRead = {
  title: z.string().nullable(),
  company: z.string().nullable().describe('Never the site it was found on'),
  places: z.array(z.string()),
  salary: z
    .strictObject({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string().nullable().describe('ISO 4217; null where it is not said'),
      period: z.enum(POSTING_PERIODS).nullable(),
      text: z.string().describe('As the posting writes it'),
    })
    .nullable(),
  deadline: z
    .strictObject({
      on: z.iso.date(),
      past: z.boolean().describe('Whether it is over on the day that it is read for'),
    })
    .nullable(),
  url: z.string().nullable(),
  problems: z.array(
    z.strictObject({
      code: z.enum(POSTING_PROBLEM_CODES),
      field: z.string().nullable(),
      message: z.string(),
    }),
  ),
};
