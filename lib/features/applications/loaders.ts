import type { Temporal } from 'temporal-polyfill';
import { readFile } from '@/lib/access/file';
import { readPage } from '@/lib/access/page';
import {
  type ApplicationPage,
  type AroundBoard,
  aroundBoard,
  aroundTable,
  type BeenHere,
  type BoardColumnView,
  board,
  boardColumn,
  countInFlight,
  getApplication,
  listApplications,
  listEnded,
  listInFlight,
  type StaleApplication,
  silentOnes,
  staleApplications,
} from '@/lib/features/applications/data';
import { deadlineFile } from '@/lib/features/applications/deadline-file';
import {
  isNarrow,
  type NarrowAddress,
  narrowingOf,
  queryOf,
  type ViewAddress,
  viewAddressSchema,
  withoutGone,
} from '@/lib/features/applications/query';
import { endedQuerySchema, noQuerySchema, pipelineQuerySchema } from '@/lib/features/applications/schema';
import type { ApplicationDetail, ApplicationView } from '@/lib/features/applications/types';
import { type SavedView, viewsAtHand } from '@/lib/features/views';
import { rowId } from '@/lib/platform/row-id';
import type { Viewer } from '@/lib/rules/messages';

/** Rows of the list of ended applications on one page. */
const ENDED_A_PAGE = 25;
/** Live applications to choose from at once; further ones are found by name. */
const CHOICES = 8;
/** Silent ones that are asked about at once; one question at a time is plenty. */
const QUIET_AT_ONCE = 2;

/** Silent ones that are looked through on one page. */
const QUIET_A_PAGE = 100;

type Query = Promise<Record<string, string | string[] | undefined>>;
type Moment = { now: Temporal.Instant; viewer: Viewer };

export type { ApplicationPageView } from '@/lib/features/applications/data';
export type { BeenHere };

export type PipelinePage = Moment &
  AroundBoard & {
    /** Which of the open ones are asked for, and the same as the address says it: with what is gone by now. */
    address: NarrowAddress;
    said: NarrowAddress;
    /** Whether those are not all. */
    narrow: boolean;
    columns: BoardColumnView[];
    live: number;
    quiet: StaleApplication[];
    views: SavedView[];
  };

/** What /pipeline shows, for the signed-in person: the board, or the next cards of one column alone. */
export async function loadPipeline(query: Query): Promise<PipelinePage | BoardPage> {
  const { column, cursor, ...said } = pipelineQuerySchema.parse(await query);
  return readPage(async (tx) => {
    if (column && cursor) {
      const further = await boardColumn(tx, { column, after: cursor });
      if (further) return { further: column, ...further, now: tx.now, viewer: tx.viewer };
    }
    const address = await withoutGone(tx, said);
    const narrowing = narrowingOf(address);
    const narrow = isNarrow(narrowing);
    const columns = await board(tx, narrowing);
    return {
      ...{ address, said, narrow, columns },
      // PIPE-1: the board has counted them, unless it was searched.
      live: narrow ? await countInFlight(tx) : inFlightOf(columns),
      ...(await aroundBoard(tx)),
      quiet: narrow ? [] : await staleApplications(tx, QUIET_AT_ONCE),
      views: await viewsAtHand(tx),
      now: tx.now,
      viewer: tx.viewer,
    };
  });
}

/** A page of one column, further down. */
export type BoardPage = Moment & { further: string } & Pick<BoardColumnView, 'name' | 'cards' | 'nextCursor'>;

const inFlightOf = (columns: readonly BoardColumnView[]) =>
  columns.reduce((sum, { column, total }) => sum + (column === 'saved' ? 0 : total), 0);

/** What /pipeline/ended shows, a page at a time. */
export async function loadEnded(
  query: Query,
): Promise<Moment & { items: ApplicationView[]; nextCursor: string | null; q: string; isFirst: boolean }> {
  const { q, after } = endedQuerySchema.parse(await query);
  return readPage(async (tx) => ({
    q,
    isFirst: after === undefined,
    ...(await listEnded(tx, { q, cursor: after, limit: ENDED_A_PAGE })),
    now: tx.now,
    viewer: tx.viewer,
  }));
}

/** What /no shows: the live applications, one of which a rejection may be about, and the id of one that is not here yet. */
export async function loadWhoSaidNo(
  query: Query,
): Promise<Moment & ApplicationPage & { q: string; newId: string; own: string }> {
  const { q } = noQuerySchema.parse(await query);
  return readPage(async (tx) => ({
    q,
    ...(await listInFlight(tx, { q, limit: CHOICES })),
    newId: rowId(tx.now),
    own: tx.viewer.email,
    now: tx.now,
    viewer: tx.viewer,
  }));
}

/** Open applications that the page of an accepted offer lists at once; a search is rarely wider at its end. */
const LEFT_OPEN = 30;

/** What /applications/[id]/accepted shows: the offer, and what is still open beside it. */
export const loadAccepted = (
  id: string,
): Promise<Moment & { application: ApplicationDetail; open: ApplicationPage; name: string | null }> =>
  readPage(async (tx) => ({
    application: await getApplication(tx, id),
    open: await listInFlight(tx, { limit: LEFT_OPEN }),
    name: tx.viewer.name,
    now: tx.now,
    viewer: tx.viewer,
  }));

/** Rows of one page of the table. */
const TABLE_A_PAGE = 50;

export type TablePage = Moment &
  ApplicationPage & {
    address: ViewAddress;
    /** The same as the address says it: with what is gone by now. */
    said: ViewAddress;
    isFirst: boolean;
    total: number;
    any: boolean;
    /** How many there are, open and closed ones, less what is archived. */
    all: number;
    tags: string[];
    views: SavedView[];
  };

/**
 * What /pipeline/table shows, a page at a time. `total`: on all pages. `any`: whether there is an application at all; `tags`:
 * those to filter by.
 */
export async function loadTable(query: Query): Promise<TablePage> {
  const said = viewAddressSchema.parse(await query);
  return readPage(async (tx) => {
    const address = await withoutGone(tx, said);
    const query = queryOf(address, TABLE_A_PAGE);
    const page = await listApplications(tx, query);
    const isFirst = address.cursor === undefined;
    const around = await aroundTable(tx, isFirst && page.nextCursor === null ? null : query);
    return {
      ...{ address, said },
      ...page,
      isFirst,
      ...around,
      total: around.total ?? page.items.length,
      views: await viewsAtHand(tx),
      now: tx.now,
      viewer: tx.viewer,
    };
  });
}

/** What /pipeline/quiet shows: what nothing was heard of for as long as the person waits, the longest silence first (STAGE). */
export const loadQuiet = (): Promise<
  Moment & { quiet: StaleApplication[]; total: number; ghostDays: number }
> =>
  readPage(async (tx) => ({
    ...(await silentOnes(tx, QUIET_A_PAGE)),
    ghostDays: tx.viewer.ghostDays,
    now: tx.now,
    viewer: tx.viewer,
  }));

/** What /applications/[id]/calendar gives; null for a missing or foreign id, and without a deadline. */
export const loadDeadlineFile = (id: string): Promise<string | null> =>
  readFile(`/applications/${id}`, (tx) => deadlineFile(tx, id));
