import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { SubgraphLink } from '../../link.ts';
import { defineQuestion } from '../ask-subgraph.ts';
import type { DockingScore } from '../docking-score.ts';
import type { Cell, EvidenceLine } from './evidence-line.ts';

const text = { type: 'string' };
const list = { type: 'array', items: { type: 'object' } };

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const pageOf = (name: string): object => ({
  type: 'object',
  required: [name],
  properties: {
    [name]: {
      type: 'object',
      required: ['nodes', 'pageInfo'],
      properties: {
        nodes: list,
        pageInfo: {
          type: 'object',
          required: ['hasNextPage', 'endCursor'],
          properties: { hasNextPage: { type: 'boolean' }, endCursor: { anyOf: [text, { type: 'null' }] } },
        },
      },
    },
  },
});

type Asked = { readonly department: string; readonly period: string; readonly after: string | null };

interface Delivery {
  readonly number: string;
  readonly recordType: string;
  readonly channel: string;
  readonly name: string;
  readonly state: string;
  readonly verdict: string;
  readonly completeAt: string | null;
  readonly timely: boolean | null;
  readonly rehearsal: boolean;
}

const deliveriesQuestion = defineQuestion<Asked, { readonly submissions: Page<Delivery> }>(
  `query SupervisionDeliveries($department: String, $period: Month, $after: String) {
    submissions(filter: { department: $department, period: $period }, first: 200, after: $after) {
      nodes { number recordType channel name state verdict completeAt timely rehearsal }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  pageOf('submissions'),
);

interface Rejected {
  readonly sequence: number;
  readonly row: number;
  readonly table: string | null;
  readonly recordType: string;
  readonly reason: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly submission: { readonly number: string };
  readonly findings: readonly {
    readonly rule: { readonly code: string };
    readonly pointer: Cell;
    readonly message: Bilingual;
  }[];
}

const rejectedQuestion = defineQuestion<Asked, { readonly quarantine: Page<Rejected> }>(
  `query SupervisionRejected($department: String, $period: Month, $after: String) {
    quarantine(filter: { department: $department, period: $period }, first: 200, after: $after) {
      nodes {
        sequence row table recordType reason openedAt closedAt submission { number }
        findings { rule { code } pointer { file sheet table row field column } message { zh en } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  pageOf('quarantine'),
);

/**
 * What a docking score was made of: every delivery of the month, and every rejected record that was not corrected when it
 * counted, with each cell that a finding points at. Throws SUPERVISION_NO_ANSWER.
 */
export async function deliveryLines(
  cases: SubgraphLink,
  docking: DockingScore,
  requestId: string,
): Promise<readonly EvidenceLine[]> {
  const { department, period, deadline, asOf, timely } = docking;
  const asked = { department, period };
  const deliveries = await all((after) => deliveriesQuestion.ask(cases, { ...asked, after }, requestId), 'submissions');
  const rejected = await all((after) => rejectedQuestion.ask(cases, { ...asked, after }, requestId), 'quarantine');
  // What arrived in time is judged as it stood at the deadline, anything else as it stands now.
  const judgedAt = timely === true && asOf > deadline ? deadline : asOf;
  const outstanding = rejected.filter(
    ({ openedAt, closedAt }) => openedAt <= judgedAt && (closedAt === null || closedAt > judgedAt),
  );
  return [...deliveries.map(ofDelivery), ...outstanding.map(ofRejected)];
}

async function all<Name extends string, Node>(
  ask: (after: string | null) => Promise<Readonly<Record<Name, Page<Node>>>>,
  name: Name,
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<Node> = (await ask(after))[name];
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

const ofDelivery = ({ number, ...facts }: Delivery): EvidenceLine => ({
  ...{ figure: 'docking', kind: 'DELIVERY', subject: number, counts: 0 },
  text: { zh: '当月报送', en: 'Delivery of the month' },
  facts: { ...facts },
  sources: [{ submission: number, sequence: 0 }],
});

const ofRejected = (of: Rejected): EvidenceLine => ({
  ...{
    figure: 'docking',
    kind: 'REJECTED_RECORD',
    subject: `${of.submission.number}/${String(of.sequence)}`,
    counts: 0,
  },
  text: { zh: '计分时尚未改正的退回记录', en: 'Rejected record that was not corrected when it counted' },
  facts: {
    ...{ recordType: of.recordType, openedAt: of.openedAt, closedAt: of.closedAt, reason: of.reason },
    findings: of.findings.map(({ rule, message }) => ({ rule: rule.code, message })),
  },
  sources: (of.findings.length === 0
    ? [{ file: null, sheet: null, table: of.table, row: of.row, field: null, column: null }]
    : of.findings.map(({ pointer }) => pointer)
  ).map((cell) => ({ submission: of.submission.number, sequence: of.sequence, cell })),
});
