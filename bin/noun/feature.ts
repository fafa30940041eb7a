import type { Names } from './names';

// The folder of a plain noun: a title, a sealed note, and a version, so that a stale change is noticed.

export const schema = ({ one, model, folder, words }: Names) => `import { z } from 'zod';
import { utcInstant } from '@/lib/platform/view';

const id = z.uuid('This no longer exists.');
const title = z
  .string('Write a title.')
  .trim()
  .min(1, 'Write a title.')
  .max(160, 'Keep the title to 160 characters.')
  .refine((text) => !/\\p{Cc}/u.test(text), 'Write the title on one line.');
const note = z
  .string()
  .trim()
  .max(10_000, 'Keep the note to 10,000 characters.')
  .transform((text) => text.replaceAll(/\\r\\n?/g, '\\n'))
  .nullish();
const version = z.coerce.number('Say which version.').int().min(1);

/** What \`POST /${folder}\` and the form for ${words.aOne} take. */
export const new${model}Schema = z.strictObject({ title, note });
export type New${model} = z.output<typeof new${model}Schema>;

/** What \`PATCH /${folder}/{id}\` takes: the version it starts from, and what changes. */
export const ${one}ChangeSchema = z.strictObject({ version, title: title.optional(), note });
export type ${model}Change = z.output<typeof ${one}ChangeSchema>;

export const ${one}FormSchema = z.strictObject({ ${one}Id: id, version, title, note });
export const ${one}IdSchema = z.strictObject({ ${one}Id: id });

/** ${capital(words.aOne)} as pages show it and the API answers it. */
export const ${one}View = z.object({
  id: z.uuid(),
  title: z.string(),
  note: z.string().nullable(),
  version: z.int().describe('Send it with a change'),
  createdAt: utcInstant,
  updatedAt: utcInstant,
});
export type ${model}View = z.output<typeof ${one}View>;
`;

export const data = ({
  one,
  model,
  Many,
  folder,
  words,
}: Names) => `import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import type { ${model}View } from '@/lib/features/${folder}/schema';
import type { ${model} } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cursorOf, type Place } from '@/lib/platform/paging';

/** Throws NotFound for a missing or foreign id. */
export async function get${model}(tx: ClientTx, id: string): Promise<${model}View> {
  const row = await tx.db.${one}.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
  });
  if (!row) throw new NotFound('${words.one}');
  return viewOf(row, await openVault(tx));
}

/** Newest first, a page at a time. \`nextCursor\` is null at the end. */
export async function list${Many}(
  tx: ClientTx,
  { cursor, limit }: { cursor?: Place; limit: number },
): Promise<{ items: ${model}View[]; nextCursor: string | null }> {
  const after = cursor && {
    OR: [{ createdAt: { lt: cursor.at } }, { createdAt: cursor.at, id: { lt: cursor.id } }],
  };
  const rows = await tx.db.${one}.findMany({
    where: { userId: tx.scope.userId, ...after },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    // One more than asked for tells whether there is a next page.
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const vault = page.length > 0 ? await openVault(tx) : null;
  return {
    items: vault ? page.map((row) => viewOf(row, vault)) : [],
    nextCursor: last ? cursorOf({ at: last.createdAt, id: last.id }) : null,
  };
}

const viewOf = (row: ${model}, vault: Vault): ${model}View => ({
  id: row.id,
  title: row.title,
  note: vault.at('${model}', row).open('noteSealed'),
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
`;

export const mutations = ({
  one,
  model,
  folder,
  words,
}: Names) => `import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { get${model} } from '@/lib/features/${folder}/data';
import type { ${model}Change, ${model}View, New${model} } from '@/lib/features/${folder}/schema';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';

export async function add${model}(tx: ClientTx, input: New${model}): Promise<Result<${model}View>> {
  const vault = await openVault(tx);
  const now = dateOf(tx.now);
  const id = rowId(tx.now);
  await tx.db.${one}.create({
    data: {
      userId: tx.scope.userId,
      id,
      title: input.title,
      noteSealed: vault.at('${model}', { id }).sealIfAny('noteSealed', input.note),
      createdAt: now,
      updatedAt: now,
    },
  });
  return ok(await get${model}(tx, id));
}

/**
 * Changes what is given and leaves the rest. Where ${words.aOne} was changed since \`version\`, nothing is, and it throws a
 * ZodError. Throws NotFound for a missing or foreign id.
 */
export async function change${model}(
  tx: ClientTx,
  { id, version, title, note }: ${model}Change & { id: string },
): Promise<Result<${model}View>> {
  const vault = await openVault(tx);
  const { count } = await tx.db.${one}.updateMany({
    where: { userId: tx.scope.userId, id: requireId(id), version },
    data: {
      title,
      noteSealed: note === undefined ? undefined : vault.at('${model}', { id }).sealIfAny('noteSealed', note),
      version: { increment: 1 },
      updatedAt: dateOf(tx.now),
    },
  });
  const ${safe(one)} = await get${model}(tx, id);
  if (count === 0) throw fieldError('', CHANGED_ELSEWHERE);
  return ok(${safe(one)});
}

const CHANGED_ELSEWHERE =
  'It was changed somewhere else in the meantime, so nothing was saved. What you typed is still here: copy what you need, then reload.';

/** Throws NotFound for a missing or foreign id. */
export async function delete${model}(tx: ClientTx, id: string): Promise<Result<null>> {
  const { count } = await tx.db.${one}.deleteMany({
    where: { userId: tx.scope.userId, id: requireId(id) },
  });
  if (count === 0) throw new NotFound('${words.one}');
  return ok(null);
}
`;

export const loaders = ({ model, Many, folder }: Names) => `import { readPage } from '@/lib/access/page';
import { get${model}, list${Many} } from '@/lib/features/${folder}/data';
import type { ${model}View } from '@/lib/features/${folder}/schema';
import { placeOf } from '@/lib/platform/paging';

const A_PAGE = 20;

/** What /${folder} shows, a page at a time; an odd \`after\` shows the first page. */
export function load${Many}(
  after: unknown,
): Promise<{ items: ${model}View[]; nextCursor: string | null; isFirst: boolean }> {
  const cursor = (typeof after === 'string' && placeOf(after)) || undefined;
  return readPage(async (tx) => ({
    ...(await list${Many}(tx, { limit: A_PAGE, ...(cursor ? { cursor } : {}) })),
    isFirst: cursor === undefined,
  }));
}

/** What /${folder}/[id] shows; the not-found page for a missing or foreign id. */
export const load${model} = (id: string): Promise<${model}View> => readPage((tx) => get${model}(tx, id));
`;

export const actions = ({ one, model, folder }: Names) => `'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { add${model}, change${model}, delete${model} } from '@/lib/features/${folder}/mutations';
import { ${one}FormSchema, ${one}IdSchema, new${model}Schema } from '@/lib/features/${folder}/schema';

const revalidate = () => revalidatePath('/${folder}', 'layout');

export const add${model}Action = clientAction(new${model}Schema, add${model}, ({ id }) => {
  revalidate();
  redirect(\`/${folder}/\${id}\`);
});

export const change${model}Action = clientAction(
  ${one}FormSchema,
  (tx, { ${one}Id, ...change }) => change${model}(tx, { ...change, id: ${one}Id }),
  () => {
    revalidate();
    return 'Saved.';
  },
);

export const delete${model}Action = clientAction(
  ${one}IdSchema,
  (tx, { ${one}Id }) => delete${model}(tx, ${one}Id),
  () => {
    revalidate();
    redirect('/${folder}');
  },
);
`;

export const api = ({
  one,
  model,
  Many,
  folder,
  words,
}: Names) => `import { operation } from '@/lib/access/operation';
import { get${model}, list${Many} } from '@/lib/features/${folder}/data';
import { add${model}, change${model}, delete${model} } from '@/lib/features/${folder}/mutations';
import { ${one}ChangeSchema, ${one}View, new${model}Schema } from '@/lib/features/${folder}/schema';
import { pageOf, pageQuerySchema } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = '${words.Heading}';

export const ${one}Operations = [
  operation({
    name: 'add${model}',
    method: 'POST',
    path: '/${folder}',
    summary: 'Add ${words.aOne}',
    tag,
    needs: 'write',
    body: new${model}Schema,
    status: 201,
    answer: ${one}View,
    run: (tx, { body }) => add${model}(tx, body),
  }),
  operation({
    name: 'list${Many}',
    method: 'GET',
    path: '/${folder}',
    summary: 'List ${words.many}, newest first, page by page',
    tag,
    needs: 'read',
    query: pageQuerySchema,
    status: 200,
    answer: pageOf(${one}View),
    run: async (tx, { query }) => ok(await list${Many}(tx, query)),
  }),
  operation({
    name: 'get${model}',
    method: 'GET',
    path: '/${folder}/{id}',
    summary: 'Get one ${words.one}',
    tag,
    needs: 'read',
    status: 200,
    answer: ${one}View,
    run: async (tx, { id }) => ok(await get${model}(tx, id)),
  }),
  operation({
    name: 'change${model}',
    method: 'PATCH',
    path: '/${folder}/{id}',
    summary: 'Change only the fields you send, if you sent the newest version number',
    tag,
    needs: 'write',
    body: ${one}ChangeSchema,
    status: 200,
    answer: ${one}View,
    run: (tx, { id, body }) => change${model}(tx, { ...body, id }),
  }),
  operation({
    name: 'delete${model}',
    method: 'DELETE',
    path: '/${folder}/{id}',
    summary: 'Delete one ${words.one}',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => delete${model}(tx, id),
  }),
];
`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** A name for a variable, also where the noun is a word of the language. */
const safe = (one: string) => `the${capital(one)}`;
