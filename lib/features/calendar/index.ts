export { type Ahead, aheadFrom, aheadOf, aheadView, type FoundAhead } from './ahead';
