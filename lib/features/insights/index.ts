export { inFlightAtEndOf, othersInFlightOn } from './data/moves';
