import type { LimitFragment } from '../graph/__generated__/operations.ts';
import { t } from '../texts/language.ts';

/** A time limit in words: 20 个工作日. */
export const timeLimit = (limit: LimitFragment | null | undefined): string =>
  limit ? `${limit.amount} ${t.value.unit[limit.unit]}` : t.value.none;
