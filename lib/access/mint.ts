import type { ClientScope, CoachScope, Scope, SystemScope, Through } from '@/lib/access/scope';

// The only place where a scope comes into being. Imported by lib/access (and tests) alone: the import
// check refuses any other.

const stamp = <S extends Scope>(scope: Omit<S, symbol>): S => Object.freeze(scope) as S;

export const mintClientScope = (userId: string, through?: Through) =>
  stamp<ClientScope>({ kind: 'client', userId, ...(through ? { through } : {}) });

export const mintCoachScope = (facts: { coachId: string; userId: string; coachingId: string }) =>
  stamp<CoachScope>({ kind: 'coach', ...facts });

export const mintSystemScope = (purpose: SystemScope['purpose']) =>
  stamp<SystemScope>({ kind: 'system', purpose });
