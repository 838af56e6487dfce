import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readerFor } from '../adapters/formats/format.ts';
import type { SpecificationPack } from '../conformity/pack/pack.ts';
import { readPacks } from '../conformity/pack/read-packs.ts';
import { ruleKindsByName } from '../conformity/rules/index.ts';
import { fixedClock } from '../kernel/clock.ts';
import { silentLog } from '../kernel/log.ts';
import { theHub } from '../kernel/principal.ts';
import { createCases, type Cases } from '../subgraphs/cases/cases.ts';
import type { ResolveReading } from '../subgraphs/cases/intake/intake.ts';
import type { SubgraphLink } from '../subgraphs/link.ts';

const DEPARTMENT = 'JS020000JS';

/** The provincial specification. */
export async function jiangsuPack(): Promise<SpecificationPack> {
  const pack = (await readPacks('schemas/specifications', ruleKindsByName)).find(({ id }) => id === 'jiangsu-2010');
  if (pack === undefined) throw new Error('schemas/specifications has no jiangsu-2010');
  return pack;
}

/** Does something in a folder that is gone afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'heliograph-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A catalogue that knows the department and its fifty penalties. */
const catalogue: SubgraphLink = {
  name: 'catalogue',
  execute: async () => ({
    data: {
      referenceEdition: {
        edition: 'bench',
        departments: [{ code: DEPARTMENT }],
        powers: Array.from({ length: 50 }, (_, index) => ({
          code: `${DEPARTMENT}-CF-${String(index + 1).padStart(4, '0')}`,
          department: DEPARTMENT,
          periods: [{ state: 'IN_USE', from: '2009-01-01', to: null }],
        })),
      },
    },
  }),
};

const plainReading: ResolveReading = (plan, recordType) => ({
  read: readerFor(plan),
  mappingFor: () => ({
    recordType,
    map: ({ values }) => ({ recordType, fields: values, remarks: [] }),
    columnOf: (field) => field,
  }),
});

/** Opens a cases subgraph in a folder, everything beside it in memory. */
export const openBenchCases = (directory: string, packs: readonly SpecificationPack[], batchSize?: number): Cases =>
  createCases({
    directory,
    packs,
    clock: fixedClock('2010-10-03T04:00:00Z'),
    deadline: { day: 5, time: '24:00' },
    findingCap: 1000,
    resolveReading: plainReading,
    catalogue,
    audit: { append: async () => undefined },
    sign: () => '',
    log: silentLog,
    ...(batchSize === undefined ? {} : { batchSize }),
  });

/** Receives, parses, checks and stores penalties; answers how many were accepted. */
export async function takeInPenalties({ intake }: Cases, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const { submission } = await intake.receive(
    {
      department: DEPARTMENT,
      period: '2010-09',
      recordType: 'INF_PUNISH',
      channel: 'IMPORT',
      principal: theHub,
      requestId: 'bench',
      name: 'bench.ndjson',
      reading: { format: 'ndjson' },
    },
    bytes,
  );
  return (await intake.settle(submission)).ledger.accepted;
}
