export { adoptionsBetween } from './data';
export { adopt } from './mutations';
export { adoptedFor, type ComingBack, type FoundNextTime, nextTimeOf, openNextTime } from './next-time';
export { type AdoptionView, adoptionView, type NextTime, nextTimeView } from './schema';
