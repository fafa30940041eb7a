import type { Narrowing, ViewQuery } from '@/lib/features/applications/query/schema';
import { saysWords } from '@/lib/platform/db/folded-sql';
import { Prisma } from '@/lib/platform/db/generated/client';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { tagKey } from '@/lib/rules/tags';

/** The condition of a view on the applications `a` of one person and their companies `c`. */
export function matching(
  userId: string,
  { endings, archived, ...narrowing }: Omit<ViewQuery, 'sort'>,
): Prisma.Sql {
  const all = [Prisma.sql`a.user_id = ${userId}::uuid`];
  all.push(archived ? Prisma.sql`a.archived_at IS NOT NULL` : Prisma.sql`a.archived_at IS NULL`);
  const ended = endingsOf(endings);
  if (ended) all.push(ended);
  return Prisma.join([...all, ...narrowed(narrowing)], ' AND ');
}

/** The conditions of what narrows board, table and calendar alike, on `a` and `c`; none where nothing does. */
export function narrowed({ q, stages, tags, rounds }: Narrowing): Prisma.Sql[] {
  return [
    ...(stages.length > 0 ? [Prisma.sql`a.stage = ANY (${[...stages]}::text[])`] : []),
    ...tags.map(tagged),
    ...(rounds.length > 0 ? [beenIn(rounds)] : []),
    ...(q === '' ? [] : [sayingWords(q)]),
  ];
}

function endingsOf(endings: ViewQuery['endings']): Prisma.Sql | null {
  if (endings.length === 0) return null;
  const closed = endings.filter((ending) => ending !== 'open');
  const either = [
    ...(endings.includes('open') ? [Prisma.sql`a.ending IS NULL`] : []),
    ...(closed.length > 0 ? [Prisma.sql`a.ending = ANY (${closed}::text[])`] : []),
  ];
  return Prisma.sql`(${Prisma.join(either, ' OR ')})`;
}

/** In any spelling of the tag. */
const tagged = (name: string) => Prisma.sql`EXISTS (
  SELECT 1 FROM application_tags g JOIN tags t ON t.user_id = g.user_id AND t.id = g.tag_id
  WHERE g.user_id = a.user_id AND g.application_id = a.id AND t.name_key = ${tagKey(name)})`;

/** In one of these rounds now, or been there: where it stands is one of the events that count. */
const beenIn = (rounds: readonly string[]) => Prisma.sql`EXISTS (
  SELECT 1 FROM stage_events e
  WHERE e.user_id = a.user_id AND e.application_id = a.id AND e.live AND e.round_id = ANY (${[...rounds]}::uuid[]))`;

/** The company and the role have each word of `q`, whatever its accents; or the company has it in another spelling. */
export const sayingWords = (q: string) => Prisma.sql`(
  ${saysWords(Prisma.sql`concat_ws(E'\n', c.name, a.role)`, q)} OR strpos(c.name_key, ${companyKey(q)}::text) > 0)`;
