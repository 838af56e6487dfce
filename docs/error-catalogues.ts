import type { ErrorEntry } from '../kernel/coded-error.ts';

/** Any room's catalogue, as `defineErrors` returns it. */
export type ErrorCatalogue = Readonly<Record<string, { readonly entry: ErrorEntry }>>;
