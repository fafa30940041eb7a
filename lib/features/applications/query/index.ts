export { idsOfView, viewSql } from './list';
export {
  type ApplicationsQuery,
  applicationsQuerySchema,
  queryOf,
  SHOWN,
  type Shown,
  type ViewAddress,
  viewAddressSchema,
} from './schema';
export { SORT_KEYS, SORT_TEXTS, type SortKey, type SortText, sortOf } from './sorts';
