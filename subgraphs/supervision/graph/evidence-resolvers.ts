import { connection, pageArguments } from '../../../kernel/connection.ts';
import { globalId } from '../../../kernel/global-id.ts';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { evidenceOf } from '../evidence/evidence-desk.ts';
import type { GraphMeans } from './means.ts';

export type EvidenceTypes = 'ScoreEvidence' | 'EvidenceLine' | 'EvidenceSource';

/** The way from a score to what made it. */
export function evidenceQueries(means: GraphMeans): Pick<QueryResolvers, 'evidence'> {
  return { evidence: (_, asked, context) => evidenceOf(means, context, asked) };
}

/** Types of evidence. */
export function evidenceTypes({ store, sheet }: GraphMeans): Pick<Resolvers, EvidenceTypes> {
  return {
    ScoreEvidence: {
      department: ({ department }) => ({ code: department }),
      item: ({ score, department }) => ({ ...score, department }),
      sheet: () => sheet,
      asOf: ({ docking }) => docking.asOf,
      download: ({ department, period, score }) => `/evidence/${department}/${period}/${score.item.id}`,
      lines: async (evidence, { figure, first, after }) => {
        const page = pageArguments({ first, after }, { maximum: 200, standard: 20 });
        const list = await evidence.lines(figure);
        const from = Number(page.from?.[0] ?? 0);
        const rows = (await list.slice(from, from + page.limit)).map((line, index) => ({ line, at: from + index + 1 }));
        const { edges, pageInfo } = connection(page, rows, ({ at }) => [at]);
        const lines = edges.map(({ cursor, node }) => ({ cursor, node: node.line }));
        return { edges: lines, nodes: lines.map(({ node }) => node), pageInfo, totalCount: list.total };
      },
    },
    EvidenceLine: {
      case: ({ kind, subject, facts }) => {
        const about = kind === 'CASE' ? subject : kind === 'CARD' ? facts['case'] : undefined;
        return typeof about === 'string' ? { id: about } : null;
      },
      alert: async ({ kind, subject }) => (kind === 'CARD' ? ((await store.card(subject)) ?? null) : null),
      power: ({ kind, subject, facts }) => {
        const code = kind === 'POWER' || kind === 'MISSING_ELEMENTS' ? subject : facts['power'];
        return typeof code === 'string' && code !== '' ? { code } : null;
      },
    },
    EvidenceSource: {
      record: ({ record }) => record ?? null,
      submission: ({ submission }) => ({ id: globalId('Submission', submission) }),
      cell: ({ cell }) => cell ?? null,
    },
  };
}
