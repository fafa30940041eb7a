import { dispatch } from '@/lib/api/dispatch';
import { bodyOfRow, type RowIds } from '@/test/access/noun';
import { NOUNS } from '@/test/access/nouns';

/** A row of each noun that can have one by itself, added the way a program adds it. */
export async function rowsOfNouns(token: string, going: string): Promise<RowIds> {
  const rows: RowIds = {};
  for (const [noun, { row }] of Object.entries(NOUNS)) {
    if (!row) continue;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const request = new Request(`http://localhost/api/v1${row.path}`, {
      ...{ method: 'POST', headers },
      body: JSON.stringify(bodyOfRow(row, { going })),
    });
    const answer = await dispatch(request, row.path.split('/').slice(1));
    rows[`row of ${noun}`] = (await answer.json()).id;
  }
  return rows;
}
