import type { Clock } from '../../kernel/clock.ts';

/** When a subgraph that fails is left in peace, and for how long. */
export interface BreakerTerms {
  /** Failures in a row after which it rests. */
  readonly failures: number;
  readonly restMs: number;
}

/** Keeps calls away from a subgraph that has failed again and again 熔断. */
export interface CircuitBreaker {
  /** Whether a call may be made: always while it works; while it rests, one at its end to see whether it works again. */
  admits(): boolean;
  succeeded(): void;
  failed(): void;
}

/** Makes a breaker that is closed, as when nothing is known yet. */
export function createCircuitBreaker({ failures, restMs }: BreakerTerms, clock: Clock): CircuitBreaker {
  let inARow = 0;
  let restsUntil = 0;
  return {
    admits() {
      if (inARow < failures) return true;
      const now = clock.now().getTime();
      if (now < restsUntil) return false;
      // The next one waits for what this one finds.
      restsUntil = now + restMs;
      return true;
    },
    succeeded() {
      inARow = 0;
    },
    failed() {
      inARow++;
      if (inARow >= failures) restsUntil = clock.now().getTime() + restMs;
    },
  };
}
