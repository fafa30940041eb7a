import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cursorOf, pageQuerySchema, placeOf } from '@/lib/platform/paging';
import { applicationChangeSchema, newApplicationSchema } from './schema';

const minimal = { company: 'Northwind', role: 'Engineer' };
const says = (schema: z.ZodType, input: unknown) => schema.safeParse(input).error?.issues[0]?.message;

describe('a new application', () => {
  it('needs a company and a role and nothing else', () => {
    expect(newApplicationSchema.parse(minimal)).toMatchObject(minimal);
  });

  it('reads the empty fields of a form as left out', () => {
    const parsed = newApplicationSchema.parse({
      ...minimal,
      stage: 'applied',
      appliedOn: '',
      url: '',
      source: '',
      laterLabel: '',
    });
    expect(parsed).toMatchObject({ ...minimal, stage: 'applied' });
    expect([parsed.appliedOn, parsed.url, parsed.source]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['no company', { role: 'Engineer' }, 'Write the company’s name.'],
    ['a blank role', { ...minimal, role: '  ' }, 'Write the role.'],
    ['a role of 161 letters', { ...minimal, role: 'x'.repeat(161) }, 'Keep the role to 160 characters.'],
    ['a line break in the role', { ...minimal, role: 'a\nb' }, 'Write the role on one line.'],
    [
      'a link that is a script',
      { ...minimal, url: 'javascript:alert(1)' },
      'Paste the page’s address, for example example.com/jobs/42.',
    ],
    [
      'a day that does not exist',
      { ...minimal, appliedOn: '2026-02-30' },
      'Write the day as YYYY-MM-DD, for example 2026-11-23.',
    ],
  ])('says what to do about %s', (_what, input, message) => {
    expect(says(newApplicationSchema, input)).toBe(message);
  });

  it('refuses a field it does not know', () => {
    expect(newApplicationSchema.safeParse({ ...minimal, furthestStage: 'offer' }).success).toBe(false);
  });
});

describe('a change', () => {
  it('sends a no to the place where rejections are logged (STAGE)', () => {
    expect(says(applicationChangeSchema, { ending: 'rejected' })).toMatch(
      /POST \/applications\/\{id\}\/rejection/,
    );
  });

  it('tells an emptied field from one that was left out', () => {
    expect(applicationChangeSchema.parse({ url: '', note: null })).toEqual({ url: null, note: null });
    expect('appliedOn' in applicationChangeSchema.parse({ role: 'Lead' })).toBe(false);
  });

  it('refuses an empty one', () => {
    expect(says(applicationChangeSchema, {})).toBe('Send at least one field to change.');
  });
});

describe('a page of the list', () => {
  it.each([
    [{}, 50],
    [{ limit: '1' }, 1],
    [{ limit: '100' }, 100],
  ])('reads %j as %d at a time', (query, limit) => {
    expect(pageQuerySchema.parse(query).limit).toBe(limit);
  });

  it.each(['0', '101', '1.5', 'ten'])('refuses a limit of %s', (limit) => {
    expect(says(pageQuerySchema, { limit })).toBe('Ask for 1 to 100 at a time.');
  });

  it('reads the cursor it wrote and refuses any other', () => {
    const place = { at: new Date('2026-11-23T15:00:00.123Z'), id: '019aaf00-0000-7000-8000-000000000001' };
    expect(placeOf(cursorOf(place))).toEqual(place);
    expect(pageQuerySchema.parse({ cursor: cursorOf(place) }).cursor).toEqual(place);
    for (const cursor of ['x', '%%%', cursorOf({ ...place, id: 'x' })]) {
      expect(says(pageQuerySchema, { cursor })).toMatch(/nextCursor/);
    }
  });

  it('can be written as JSON Schema for the API’s description', () => {
    for (const schema of [newApplicationSchema, applicationChangeSchema, pageQuerySchema]) {
      expect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).toHaveProperty('properties');
    }
  });
});
