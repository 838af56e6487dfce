import { computed, ref, shallowRef } from 'vue';

/** Roles of the hub; nobody signed in is the public. */
export type Role = 'public' | 'portal' | 'department' | 'auditor' | 'administrator';

/** Places of the console. */
export type Place = 'portal' | 'desk' | 'audit' | 'explorer' | 'admin';

/** Who has signed in. What a token may do the hub decides; the pages only leave out what it would refuse. */
export interface Session {
  readonly token: string;
  readonly role: Role;
  readonly subject: string;
  readonly department?: string;
}

const KEPT = 'heliograph.token';
const ROLES: readonly Role[] = ['public', 'portal', 'department', 'auditor', 'administrator'];

/** The session of this tab; it ends when the tab is closed. */
export const session = shallowRef<Session | undefined>(readToken(sessionStorage.getItem(KEPT) ?? ''));

/** Whether the last session ended because its token is no longer taken. */
export const expired = ref(false);

export const role = computed<Role>(() => session.value?.role ?? 'public');

const PLACES: Readonly<Record<Role, readonly Place[]>> = {
  public: ['portal', 'explorer'],
  portal: ['portal', 'explorer'],
  department: ['desk', 'portal', 'explorer'],
  auditor: ['audit', 'portal', 'explorer'],
  administrator: ['admin', 'audit', 'desk', 'portal', 'explorer'],
};

/** The places that somebody sees, his own first. */
export const placesOf = (who: Role): readonly Place[] => PLACES[who];

/** Begins a session with a token; false when it is none. */
export function signInWith(token: string): boolean {
  const read = readToken(token.trim().replace(/^Bearer\s+/i, ''));
  if (!read) return false;
  session.value = read;
  expired.value = false;
  sessionStorage.setItem(KEPT, read.token);
  return true;
}

export function signOut(becauseExpired = false): void {
  expired.value = becauseExpired && session.value !== undefined;
  session.value = undefined;
  sessionStorage.removeItem(KEPT);
}

/** Reads who a token stands for, without proving it: the hub does that with every request. */
function readToken(token: string): Session | undefined {
  const [, payload] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token) ?? [];
  if (payload === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    const { role: named, sub, department } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const known = ROLES.find((one) => one === named);
    if (known === undefined || typeof sub !== 'string') return undefined;
    return { token, role: known, subject: sub, ...(typeof department === 'string' ? { department } : {}) };
  } catch {
    return undefined;
  }
}
