import type { Bilingual } from './bilingual.ts';

/** What the hub refused, in both languages, with what to do; `code` is stable. */
export class HubError extends Error {
  readonly code: string;
  readonly text: Bilingual;
  readonly remedy: Bilingual | undefined;
  readonly requestId: string | undefined;

  constructor(code: string, text: Bilingual, remedy?: Bilingual, requestId?: string) {
    super(text.zh);
    this.code = code;
    this.text = text;
    this.remedy = remedy;
    this.requestId = requestId;
  }
}

interface Problem {
  readonly code?: string;
  readonly message?: Bilingual | string;
  readonly remedy?: Bilingual;
  readonly requestId?: string;
}

/** A problem as the hub writes it, in an HTTP answer or in the extensions of a GraphQL error. */
export function hubErrorOf(problem: Problem | undefined, fallback: string): HubError {
  const text = typeof problem?.message === 'object' ? problem.message : { zh: fallback, en: fallback };
  return new HubError(problem?.code ?? 'UNKNOWN', text, problem?.remedy, problem?.requestId);
}
