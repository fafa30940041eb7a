export { type Ahead, aheadFrom, aheadOf, aheadView, type FoundAhead } from './ahead';
export { type CalendarItem, calendarItems } from './data';
