// The same frame: a coach has an account like anyone, and may be somebody's client too.
export { default } from '@/app/(client)/layout';
