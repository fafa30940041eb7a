export { withoutGone } from './gone';
export { countOfView, idsOfView, idsWithin, viewSql } from './list';
export {
  type ApplicationsQuery,
  applicationsQuerySchema,
  isNarrow,
  type NarrowAddress,
  type Narrowing,
  narrowAddress,
  narrowingOf,
  queryOf,
  type ViewAddress,
  type ViewQuery,
  viewAddressSchema,
} from './schema';
export { GROUPS, type Group, SORT_KEYS, SORT_TEXTS, type SortKey } from './sorts';
export { narrowed, sayingWords } from './where';
