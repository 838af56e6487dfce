import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { Month } from '../../../kernel/month.ts';
import type { SubgraphLink } from '../../link.ts';
import { defineQuestion } from '../ask-subgraph.ts';
import type { Cell } from './evidence-line.ts';

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

/** A delivery of a month, as `cases` states it; instants are ISO 8601, UTC. */
export interface Delivery {
  readonly number: string;
  readonly recordType: string;
  readonly channel: string;
  readonly name: string;
  readonly state: string;
  readonly verdict: string;
  readonly offeredAt: string;
  readonly completeAt: string | null;
  readonly timely: boolean | null;
  readonly rehearsal: boolean;
  readonly ledger: Readonly<Record<'offered' | 'accepted' | 'revised', number>>;
}

const deliveriesQuestion = defineQuestion<Asked, { readonly submissions: Page<Delivery> }>(
  `query SupervisionDeliveries($department: String, $period: Month, $after: String) {
    submissions(filter: { department: $department, period: $period }, first: 200, after: $after) {
      nodes {
        number recordType channel name state verdict offeredAt completeAt timely rehearsal
        ledger { offered accepted revised }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  pageOf('submissions'),
);

/** A rejected record of a month, waiting or corrected. */
export interface RejectedRecord {
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

const rejectedQuestion = defineQuestion<Asked, { readonly quarantine: Page<RejectedRecord> }>(
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

/** Every delivery of a department for a month, and every record of it that was ever rejected. Throws SUPERVISION_NO_ANSWER. */
export async function deliveriesOf(
  cases: SubgraphLink,
  department: string,
  period: Month,
  requestId: string,
): Promise<{ readonly deliveries: readonly Delivery[]; readonly rejected: readonly RejectedRecord[] }> {
  const asked = { department, period };
  return {
    deliveries: await all((after) => deliveriesQuestion.ask(cases, { ...asked, after }, requestId), 'submissions'),
    rejected: await all((after) => rejectedQuestion.ask(cases, { ...asked, after }, requestId), 'quarantine'),
  };
}

/** Whether a rejected record was waiting to be corrected at an instant. */
export const wasOutstanding = ({ openedAt, closedAt }: RejectedRecord, at: string): boolean =>
  openedAt <= at && (closedAt === null || closedAt > at);

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
