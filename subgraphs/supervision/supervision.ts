import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditSink } from '../../kernel/audit/audit-trail.ts';
import type { Log } from '../../kernel/log.ts';
import { defineSubgraph, type Subgraph, type SubgraphContext } from '../subgraph.ts';
import { createAuditWriter } from './audit/audit-writer.ts';
import { exportTrail } from './audit/export-trail.ts';
import type { BulletinDesk } from './bulletins/bulletin-desk.ts';
import type { EvidenceAsked } from './evidence/evidence-desk.ts';
import { evidenceFile } from './evidence/evidence-file-of.ts';
import { supervisionResolvers } from './resolvers.ts';
import { openOfficeRoom, type RuleFolders, type TickReport } from './office-room.ts';
import type { ScoreMeans } from './score-desk.ts';
import { keepWatch, type Beat, type Heartbeat } from './watch/heartbeat.ts';
import { openSqliteAuditStore } from './sqlite/sqlite-audit-store.ts';

/** What supervision is made of; `deadline` is used for departments of which `cases` knows nothing. */
export interface SupervisionSettings extends ScoreMeans {
  /** Folder of its SQLite file, or `:memory:`. */
  readonly directory: string;
  readonly log: Log;
  /** Folders of rules, where they are not the program's own. */
  readonly rules?: RuleFolders;
  /** Signs canonical JSON with the hub's receipt key; the signature names the key. */
  readonly sign: (canonicalJson: string) => string;
}

/** The subgraph of scores 考评 and of the audit trail 审计记录. */
export interface Supervision {
  readonly subgraph: Subgraph;
  /** Where every room's events go. Idempotent by event id; throws AUDIT_SECOND_WRITER. */
  readonly audit: AuditSink;
  /** The whole trail as NDJSON lines with their line feeds, oldest first; what `verify-audit` reads. */
  exportTrail(): AsyncIterable<string>;
  /**
   * One pass of the watch: takes in what cases have been reported, makes every look that is due, passes on orders that
   * were not answered. To be called every minute; passes do not overlap. Throws SUPERVISION_NO_ANSWER.
   */
  tick(): Promise<TickReport>;
  /** Makes passes of itself from now on until stopped; `beat` for tests. Stop it before closing. */
  keepWatch(beat?: Beat): Heartbeat;
  /**
   * Evidence of a score item as a signed file, line by line, told in the trail; for the department itself and supervisors.
   * Throws SUPERVISION_DENIED, SUPERVISION_UNKNOWN, SUPERVISION_NO_ANSWER.
   */
  evidenceFile(context: SubgraphContext, asked: EvidenceAsked): Promise<AsyncIterable<string>>;
  /** Bulletins of frozen months; open to everybody. */
  readonly bulletins: BulletinDesk;
  close(): Promise<void>;
}

/** What of a store's folder a file is; `:memory:` stays what it is. */
const within = (directory: string, file: string): string =>
  directory === ':memory:' ? directory : join(directory, file);

/** Opens supervision. Throws STORE_NEWER_THAN_PROGRAM, RULE_BOOK_INVALID. */
export function createSupervision({ directory, log, sign, rules = {}, ...means }: SupervisionSettings): Supervision {
  const store = openSqliteAuditStore(within(directory, 'supervision.sqlite'));
  const sdl = readFileSync(new URL('../../schemas/graphql/supervision.graphql', import.meta.url), 'utf8');
  const writer = createAuditWriter(store);
  const office = openOfficeRoom(within(directory, 'watch.sqlite'), means, writer, rules);
  return {
    subgraph: defineSubgraph('supervision', sdl, supervisionResolvers(means, store, office.graph)),
    audit: {
      append: async (event) => {
        await writer.append(event).catch((fault: unknown) => {
          log.error({ fault, event: event.name, id: event.id }, 'An event could not be written to the audit trail.');
          throw fault;
        });
      },
    },
    exportTrail: () => exportTrail(store),
    evidenceFile: (context, asked) =>
      evidenceFile({ cases: means.cases, sign, trail: writer, clock: means.clock }, office.graph, context, asked),
    bulletins: office.graph.reports.bulletins,
    tick: office.tick,
    keepWatch: (beat) => keepWatch(office.tick, log, beat),
    close: async () => {
      await writer.settled();
      await store.close();
      await office.close();
    },
  };
}
