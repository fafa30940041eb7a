import { z } from 'zod';

// What the views of several nouns are made of, as the API's document describes it.

export const utcInstant = z.iso.datetime().describe('ISO 8601, UTC');
export const localDay = z.iso.date().describe("A calendar day in the person's zone");
