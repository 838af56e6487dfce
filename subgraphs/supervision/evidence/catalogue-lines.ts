import type { Month } from '../../../kernel/month.ts';
import type { SubgraphLink } from '../../link.ts';
import { defineQuestion } from '../ask-subgraph.ts';
import { daysOf } from '../scorecards/catalogue-figures.ts';
import type { EvidenceLine } from './evidence-line.ts';

interface Coded {
  readonly code: string;
}

interface FaultsOfCatalogue {
  readonly publication: {
    readonly gaps: readonly { readonly power: Coded; readonly missing: readonly { readonly name: string }[] }[];
  };
  readonly upkeep: {
    readonly notInTime: readonly {
      readonly power: Coded;
      readonly outcome: string;
      readonly change: Readonly<Record<'id' | 'statute' | 'effective' | 'due' | 'notice', string>>;
    }[];
  };
}

const list = { type: 'array', items: { type: 'object' } };

const faultsQuestion = defineQuestion<
  { readonly departments: readonly object[]; readonly from: string; readonly to: string },
  { readonly _entities: readonly (FaultsOfCatalogue | null)[] }
>(
  `query SupervisionCatalogueFaults($departments: [_Any!]!, $from: Date!, $to: Date!) {
    _entities(representations: $departments) { ... on Department {
      publication(asOf: $to) { gaps(first: 100000) { power { code } missing { name } } }
      upkeep(from: $from, to: $to) { notInTime { power { code } outcome change { id statute effective due notice } } }
    } }
  }`,
  {
    type: 'object',
    required: ['_entities'],
    properties: {
      _entities: {
        type: 'array',
        items: {
          anyOf: [
            { type: 'null' },
            {
              type: 'object',
              required: ['publication', 'upkeep'],
              properties: {
                publication: { type: 'object', required: ['gaps'], properties: { gaps: list } },
                upkeep: { type: 'object', required: ['notInTime'], properties: { notInTime: list } },
              },
            },
          ],
        },
      },
    },
  },
);

/** What is missing of what must be published (n), or what was not changed in time (p). Throws SUPERVISION_NO_ANSWER. */
export async function catalogueLines(
  catalogue: SubgraphLink,
  figure: 'n' | 'p',
  department: string,
  period: Month,
  requestId: string,
): Promise<readonly EvidenceLine[]> {
  const departments = [{ __typename: 'Department', code: department }];
  const [found] = (await faultsQuestion.ask(catalogue, { departments, ...daysOf(period) }, requestId))._entities;
  if (figure === 'n')
    return (found?.publication.gaps ?? []).map(({ power, missing }) => ({
      ...{ figure, kind: 'MISSING_ELEMENTS', subject: power.code, counts: missing.length, sources: [] },
      text: { zh: '公开内容空缺', en: 'Elements that must be published are missing' },
      facts: { missing: missing.map(({ name }) => name), day: daysOf(period).to },
    }));
  return (found?.upkeep.notInTime ?? []).map(({ power, outcome, change }) => ({
    ...{ figure, kind: 'LAW_CHANGE', subject: `${change.id}/${power.code}`, counts: 1, sources: [] },
    text: { zh: '法律法规调整后未及时变更的权力事项', en: 'Power not changed in time after a change of law' },
    facts: { power: power.code, outcome, ...change },
  }));
}
