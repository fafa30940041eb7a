export { countOfView, idsOfView, idsWithin, viewSql } from './list';
export {
  type ApplicationsQuery,
  applicationsQuerySchema,
  queryOf,
  type ViewAddress,
  type ViewQuery,
  viewAddressSchema,
} from './schema';
export { GROUPS, type Group, SORT_KEYS, SORT_TEXTS, type SortKey } from './sorts';
export { beenIn, sayingWords } from './where';
