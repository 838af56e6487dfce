import type { AuditSink } from '../../../kernel/audit/audit-trail.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { GraphMeans } from '../graph/means.ts';
import { evidenceOf, type EvidenceAsked } from './evidence-desk.ts';
import { exportEvidence, type ExportMeans } from './export-evidence.ts';

/** What a file is handed out with. */
export interface FileMeans extends Omit<ExportMeans, 'sheet'> {
  readonly trail: AuditSink;
  readonly clock: Clock;
}

/** Evidence of a score item as a file; that it was handed out is told before its first line. */
export async function evidenceFile(
  { trail, clock, ...means }: FileMeans,
  graph: GraphMeans,
  context: SubgraphContext,
  asked: EvidenceAsked,
): Promise<AsyncIterable<string>> {
  const evidence = await evidenceOf(graph, context, asked);
  const { principal, requestId } = context;
  const at = clock.now().toISOString();
  const data = { department: asked.department, period: asked.period, item: asked.item };
  await trail.append({
    ...{ id: `evidence/${requestId}/${at}`, name: 'EVIDENCE_EXPORTED', at, actor: principal, requestId, data },
    outcome: 'success',
  });
  return exportEvidence({ ...means, sheet: graph.sheet }, evidence, requestId);
}
