import { applicationCases } from './application-cases.ts';
import { chanceOf } from './chance.ts';
import { openDesk } from './desk.ts';
import type { ReportedCase } from './reported-case.ts';
import type { SelfBuiltSystem, Surroundings } from './system.ts';

/** A system that sends one case at a time, through the graph. */
export interface Land extends SelfBuiltSystem {
  readonly cases: readonly ReportedCase[];
}

/** 市国土局: pushes single cases through the graph, after the deadline. Clean. */
export function startLand({ seed }: Surroundings): Land {
  const name = 'land';
  const desk = openDesk(
    {
      department: 'JS020000GT',
      office: '地籍管理处',
      prefix: '锡国土许',
      staff: [
        ['GT4102', '唐明'],
        ['GT4105', '严芳'],
        ['GT4111', '施伟'],
      ],
    },
    ['XK', 'QR'],
  );
  return {
    ...{ name, department: desk.department, planted: [], close: () => Promise.resolve() },
    technique: { zh: '逐件推送(GraphQL),逾期', en: 'pushes single cases (GraphQL), late' },
    cases: applicationCases({ desk, chance: chanceOf(seed, name), count: 60 }),
  };
}
