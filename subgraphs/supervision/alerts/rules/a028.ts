import { defineCaseRule, signalIf } from '../alert-rule.ts';

/**
 * A028: a major penalty 重大处罚, filed automatically 自动报备. Wider than in the province, which looked at fines by
 * simple procedure alone: what is major is data of the rule book.
 */
export const a028 = defineCaseRule<{
  readonly simpleFineAbove: number;
  readonly fineAbove: number;
  readonly kinds: readonly string[];
}>({
  code: 'A028',
  class: 'OTHER',
  family: 'penalty',
  title: { zh: '重大处罚提醒', en: 'Major penalty' },
  condition: {
    zh: '简易程序罚款超过规定数额，或罚款数额较大，或处罚种类重大',
    en: 'A fine by simple procedure above the limit, a large fine, or a grave kind of penalty',
  },
  parameters: {
    simpleFineAbove: { type: 'number', minimum: 0 },
    fineAbove: { type: 'number', minimum: 0 },
    kinds: { type: 'array', items: { type: 'string' } },
  },
  whenGone: 'REMEDIED',
  test: ({ result }, _, { simpleFineAbove, fineAbove, kinds }) => {
    if (result?.outcome !== 'PENALISED') return [];
    const fine = result.fine ?? 0;
    const grave = result.penalties.filter((kind) => kinds.includes(kind));
    const major = (result.procedure === 'SIMPLE' && fine > simpleFineAbove) || fine > fineAbove || grave.length > 0;
    return signalIf(major, () => ({
      fine,
      procedure: result.procedure ?? null,
      grave,
      filedByDepartment: result.filed,
    }));
  },
});
