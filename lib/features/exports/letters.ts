import type { Row } from '@/lib/features/exports/rows';
import { sentLetterFile } from '@/lib/features/replies';

/** Every letter that was sent, as an .eml file that mail programs open, the earliest first. */
export async function* letterFiles(
  tables: ReadonlyMap<string, readonly Row[]>,
): AsyncGenerator<{ path: string; sentAt: Date; bytes: Uint8Array }> {
  const [me] = tables.get('users') ?? [];
  const sent = (tables.get('replies') ?? []).filter(({ sent_at: at }) => at !== null);
  const bySentAt = sent.toSorted((a, b) => String(a.sent_at).localeCompare(String(b.sent_at)));
  for (const [n, reply] of bySentAt.entries()) {
    const sentAt = new Date(String(reply.sent_at));
    const bytes = await sentLetterFile({
      from: { name: wordsOf(me?.name), address: wordsOf(me?.email) },
      to: wordsOf(reply.to),
      subject: wordsOf(reply.subject),
      text: wordsOf(reply.body),
      sentAt,
    });
    const day = sentAt.toISOString().slice(0, 10);
    yield { path: `${String(n + 1).padStart(4, '0')}-${day}-${wordsOf(reply.kind)}.eml`, sentAt, bytes };
  }
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');
