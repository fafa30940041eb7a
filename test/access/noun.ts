import type { OperationSample } from '@/test/access/operations';
import type { FullPerson } from '@/test/access/person';
import type { Route, RouteIds } from '@/test/access/routes';
import type { TableSample } from '@/test/access/tables';

type Form = Record<string, string>;

/** What the ids of a person's rows hold for each noun with a `row`. */
export type RowIds = { [rowOf: `row of ${string}`]: string };

type OwnId = { row: string };
type Ids = FullPerson['ids'] & OwnId & RowIds;

/** An application of the owner's that is still going. */
type Going = { going: string };

/** What a noun's `access.ts` says: everything that the access matrix asks about it. It is data, and only tests read it. */
export type NounAccess = {
  /**
   * A row that can be there by itself, or for an application: the fixtures and the journeys add it over the API, as its
   * owner.
   */
  row?: { path: string; body: object | ((ids: Going) => object) };
  tables: Record<string, TableSample>;
  /** By its export. A form alone: about the person who posts it. A function: about rows of the owner's, and nobody else may. */
  actions: Record<string, Form | ((ids: Ids) => Form)>;
  /** By its name. */
  operations: Record<
    string,
    { id?: (ids: Ids) => string; body?: OperationSample['body']; query?: OperationSample['query'] }
  >;
  /** By its address. A function: about a row of the owner's. */
  routes: Record<string, 'signedIn' | ((ids: RouteIds & OwnId) => string) | Route>;
};

/** What is sent to add a noun's row. */
export const bodyOfRow = ({ body }: NonNullable<NounAccess['row']>, ids: Going): object =>
  typeof body === 'function' ? body(ids) : body;

/** The ids of a person's rows, with the noun's own as `row`. */
export const withRow = <Some extends RowIds>(noun: string, ids: Some): Some & OwnId => ({
  ...ids,
  row: ids[`row of ${noun}`] ?? '',
});
