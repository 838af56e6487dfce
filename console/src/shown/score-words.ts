import { t } from '../texts/language.ts';

interface Docking {
  readonly status: 'SCORED' | 'PROVISIONAL' | 'NOT_SCORED';
  readonly score: number | null;
  readonly timely: boolean | null;
  readonly conforming: boolean | null;
}

export type Tone = 'good' | 'bad' | 'careful' | 'plain';

/** Whether a department reported in time, in a word. */
export function timelyWord({ status, timely }: Docking): { readonly tone: Tone; readonly words: string } {
  if (status === 'NOT_SCORED') return { tone: 'plain', words: t.value.docking.notScored };
  if (timely) return { tone: 'good', words: t.value.docking.inTime };
  return status === 'PROVISIONAL'
    ? { tone: 'careful', words: t.value.docking.nothing }
    : { tone: 'bad', words: t.value.docking.late };
}

/** Whether what it reported conforms, in a word. */
export function conformingWord({ status, conforming }: Docking): { readonly tone: Tone; readonly words: string } {
  if (status === 'NOT_SCORED') return { tone: 'plain', words: t.value.docking.notScored };
  return conforming
    ? { tone: 'good', words: t.value.docking.conforms }
    : { tone: 'bad', words: t.value.docking.doesNot };
}

/** The score, with a word when it may still change. */
export function scoreWords({ status, score }: Docking): string {
  if (score === null) return t.value.docking.notScored;
  return status === 'PROVISIONAL' ? `${score}（${t.value.docking.provisional}）` : String(score);
}
