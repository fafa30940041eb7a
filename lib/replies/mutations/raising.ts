// What only reads about raising a decision is in lib/replies/raising.ts.
export { opensAt, raisingVerdict, refusalOfRaising, waitsToBeRaised } from '@/lib/replies/raising';
