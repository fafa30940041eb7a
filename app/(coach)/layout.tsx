// The same frame as everywhere: a coach is a person with an account, and may be somebody's client too.
export { default } from '@/app/(client)/layout';
