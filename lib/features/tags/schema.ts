import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { utcInstant } from '@/lib/platform/view';
import { eachOnce, TAG_LONGEST, TAGS_EACH, tidyTag } from '@/lib/rules/tags';

/** One tag, as it is typed. */
export const tagName = z
  .string('Write the tag.')
  .max(TAG_LONGEST * 4, `Keep a tag to ${TAG_LONGEST} characters.`)
  .transform(tidyTag)
  .pipe(
    z
      .string()
      .min(1, 'Write the tag.')
      .max(TAG_LONGEST, `Keep a tag to ${TAG_LONGEST} characters.`)
      .refine((text) => !/[\p{Cc},]/u.test(text), 'Write a tag on one line, without commas.'),
  );

/** All tags of one application, by their names; a name that is new makes a tag. */
export const tagNames = z
  .array(tagName)
  .max(TAGS_EACH, `Give an application up to ${TAGS_EACH} tags.`)
  .transform(eachOnce);

/** Tags as they are typed into one field, with commas between them. */
export const typedTags = z
  .string('Write the tag.')
  .transform((text) => text.split(',').filter((one) => tidyTag(one) !== ''))
  .pipe(z.array(z.string()).min(1, 'Write the tag.'))
  .pipe(tagNames);

/** POST /tags: a name that there is already answers with the tag of that name. */
export const newTagSchema = z.strictObject({ name: tagName });

/** PATCH /tags/{id}. */
export const tagChangeSchema = z.strictObject({ name: tagName, version: seenVersion });
export type TagChange = z.output<typeof tagChangeSchema>;

const id = z.uuid('Choose a tag.');

/** POST /tags/{id}/merge. */
export const mergeSchema = z.strictObject({ into: id.describe('The tag that stays') });

const tagId = z.uuid('This tag no longer exists.');
export const renameTagForm = z.object({ tagId, name: tagName, version: seenVersion });
export const mergeTagForm = z.object({ tagId, into: tagName });
export const tagIdForm = z.object({ tagId });

export const tagView = z.object({
  id: z.uuid(),
  name: z.string(),
  applications: z.int().describe('How many applications have it'),
  createdAt: utcInstant,
  version: shownVersion,
});
export type TagView = z.output<typeof tagView>;
