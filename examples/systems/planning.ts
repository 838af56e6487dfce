import { applicationCases } from './application-cases.ts';
import { chanceOf } from './chance.ts';
import { openDesk } from './desk.ts';
import { makeFrontEndDatabase } from './front-end-database.ts';
import { APPLICATION, rowsOf } from './reported-case.ts';
import type { PulledSystem, Surroundings } from './system.ts';

/** 市规划局: a front-end database with the columns of the provincial specification. Clean. */
export function startPlanning({ seed, folder }: Surroundings): PulledSystem {
  const name = 'planning';
  const desk = openDesk(
    {
      department: 'JS020000GH',
      office: '建设项目管理处',
      prefix: '锡规许',
      staff: [
        ['GH2001', '谢立'],
        ['GH2009', '蒋海燕'],
        ['GH2013', '潘宏'],
      ],
    },
    ['XK', 'QR'],
  );
  const cases = applicationCases({ desk, chance: chanceOf(seed, name), count: 110 });
  const marks = { SYNC_SIGN: null, SYNC_ERROR_DESC: null, SYNC_DATE: null };
  return {
    ...{ name, department: desk.department, planted: [], close: () => Promise.resolve() },
    technique: { zh: '前置数据库(省规范列)', en: 'front-end database, provincial columns' },
    settings: { file: makeFrontEndDatabase(folder, name, rowsOf(APPLICATION, cases), marks) },
  };
}
