import { expect, it } from '@jest/globals';
import { silenceOf } from '../../../../subgraphs/supervision/double-track/silence.ts';
import { standing } from '../open-supervision.ts';

const before = [12, 9, 15].map((cases, index) => ({ period: `2013-0${String(index + 1)}`, cases }));
const AFTER = '2013-05-06T00:00:00.000Z';

it.each([
  ['cases', { cases: 3 }, before, AFTER, 'NOT_SILENT'],
  ['counts alone', { cases: 0, countsReported: true }, before, AFTER, 'NOT_SILENT'],
  ['a declaration', { cases: 0, noCasesDeclared: true }, before, AFTER, 'NO_CASES_DECLARED'],
  ['nothing, before the deadline', { cases: 0 }, before, '2013-05-05T00:00:00.000Z', 'NOT_DUE'],
  ['nothing, after months with cases', { cases: 0 }, before, AFTER, 'STOPPED_REPORTING'],
  [
    'nothing, where there were seldom any',
    { cases: 0 },
    [
      { period: '2013-01', cases: 0 },
      { period: '2013-02', cases: 0 },
      { period: '2013-03', cases: 1 },
    ],
    AFTER,
    'USUALLY_FEW',
  ],
])('%s is told for what it is', (_, figures, months, asOf, silence) => {
  expect(silenceOf(standing(figures), months, asOf).silence).toBe(silence);
});
