export { inFlightAtEndOf } from './data/moves';
