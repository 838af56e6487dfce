import { createAdapters, openSource } from '../../adapters/index.ts';
import type { CheckInput } from '../../conformity/check-input.ts';
import { createChecker } from '../../conformity/checker.ts';
import { recentCases } from '../../conformity/recent-cases.ts';
import { ruleKindsByName } from '../../conformity/rules/index.ts';
import { readPacks } from '../../conformity/pack/read-packs.ts';
import type { References } from '../../conformity/references.ts';
import { demoSecret } from '../../examples/systems/front-door.ts';
import { APPLICATION, rowsOf, type ReportedCase } from '../../examples/systems/reported-case.ts';
import type { Systems } from '../../examples/systems/index.ts';
import type { Delivery, PulledSystem, SelfBuiltSystem } from '../../examples/systems/system.ts';
import { readLibrary } from '../../gateway/composition/read-library.ts';
import { loadConfiguration } from '../../gateway/configuration/load-configuration.ts';
import { pulledBytes } from '../../gateway/pull/pulled-bytes.ts';
import { createResolveReading, readMappings } from '../../gateway/reading.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { RowReader } from '../../kernel/rows.ts';
import type { ReadingPlan } from '../../subgraphs/cases/intake/intake.ts';

/** The demo's own configuration, as it is committed. */
export const { configuration } = loadConfiguration({
  environment: {},
  file: 'examples/wuxi-2010/heliograph.config.yaml',
});
/** Departments and powers of the demo. */
export const library = readLibrary(configuration.catalogue);
const resolveReading = createResolveReading(readMappings('mappings'), configuration.sources);
const packs = await readPacks('schemas/specifications', ruleKindsByName);

type Input = Omit<CheckInput, 'sequence'>;

/** One finding: rule, severity and what it is about, `<record type> <NO>` or `delivery`. */
export interface FoundFault {
  readonly rule: string;
  readonly severity: string;
  readonly key: string;
}

/** What a system reports, judged as the hub would judge it. */
export interface Checked {
  readonly faults: readonly FoundFault[];
  /** How many records of each record type there were. */
  readonly records: Readonly<Record<string, number>>;
}

/** Reads what a system reports by its own technique, and checks it delivery by delivery. */
export async function checkSystem(system: SelfBuiltSystem, systems: Systems, clock: Clock): Promise<Checked> {
  const pack = packs.find(({ id }) => id === 'jiangsu-2010');
  if (pack === undefined) throw new Error('no pack');
  const recent = recentCases(pack, 10_000);
  const faults: FoundFault[] = [];
  const records: Record<string, number> = {};
  for (const delivery of deliveriesOf(system, systems, clock)) {
    const inputs: CheckInput[] = [];
    for await (const input of delivery) inputs.push({ ...input, sequence: inputs.length + 1 });
    const checker = createChecker({ pack, references, department: system.department, findingCap: 100_000 });
    const judgements = checker.checkBatch(inputs, recent.known);
    recent.remember(inputs, judgements);
    judgements.forEach(({ findings }, index) => {
      const input = inputs[index];
      const key = `${input?.recordType ?? ''} ${String(input?.fields['NO'])}`;
      faults.push(...findings.map(({ rule, severity }) => ({ rule, severity, key })));
    });
    const { deliveryFindings } = checker.finish();
    faults.push(...deliveryFindings.map(({ rule, severity }) => ({ rule, severity, key: 'delivery' })));
    for (const { recordType } of inputs) records[recordType] = (records[recordType] ?? 0) + 1;
  }
  return { faults, records };
}

function deliveriesOf(system: SelfBuiltSystem, systems: Systems, clock: Clock): readonly AsyncIterable<Input>[] {
  const pulled = systems.pulled.find(({ name }) => name === system.name);
  if (pulled) return [pull(pulled, clock)];
  if (system.name === 'land') return systems.land.cases.flatMap((one) => singly(one));
  if (!('deliveries' in system)) return [];
  return (system.deliveries as readonly Delivery[]).map(delivered);
}

/** A case at a time: its base, its stages, its result are deliveries of their own. */
function singly(one: ReportedCase): readonly AsyncIterable<Input>[] {
  const rows = rowsOf(APPLICATION, [one]);
  const tables = [...new Set(rows.map(({ table }) => table))];
  return tables.map(async function* (recordType) {
    for (const { table, fields } of rows)
      if (table === recordType) yield { recordType, fields, remarks: [], place: {}, row: 1 };
  });
}

async function* pull({ name, settings }: PulledSystem, clock: Clock): AsyncGenerator<Input> {
  const configured = configuration.sources.find((source) => source.name === name);
  if (configured === undefined) throw new Error(`no source ${name}`);
  const adapters = createAdapters({ fetch, clock, wait: () => Promise.resolve(), random: () => 0.5 });
  const source = openSource(adapters, { ...configured, settings: { ...configured.settings, ...settings } }, demoSecret);
  try {
    const signal = new AbortController().signal;
    const causes = await source.check(signal);
    if (causes.length > 0) throw new Error(JSON.stringify(causes));
    const bytes = pulledBytes(source.read(undefined, signal), undefined);
    await bytes.begin();
    yield* read({ format: 'pulled', mapping: name }, configured.recordType, name, bytes.bytes());
  } finally {
    await source.close();
  }
}

async function* delivered({ recordType, name, bytes, contentType, gzip }: Delivery): AsyncGenerator<Input> {
  const format = contentType.includes('ndjson') ? 'ndjson' : contentType.includes('csv') ? 'csv' : 'xlsx';
  const charset = /charset=(\S+)/.exec(contentType)?.[1];
  const plan: ReadingPlan = {
    format,
    ...(gzip === true ? { gzip } : {}),
    ...(charset === undefined ? {} : { options: { encoding: charset } }),
  };
  yield* read(plan, recordType, name, chunks(bytes));
}

async function* chunks(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* read(
  plan: ReadingPlan,
  recordType: string,
  file: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input> {
  const reading = resolveReading(plan, recordType);
  for await (const { place, rows, unread } of (reading.read as RowReader)(bytes, file)) {
    if (unread.length > 0) throw new Error(`unread: ${JSON.stringify(unread)}`);
    const mapping = reading.mappingFor(place.table);
    if (mapping === undefined) throw new Error(`no mapping for ${String(place.table)}`);
    for (const row of rows) yield { ...mapping.map(row), place, row: row.row, columnOf: mapping.columnOf };
  }
}

const references: References = {
  versions: {},
  powerState: (code, day) => {
    const power = library.powers.find((item) => item.code === code);
    if (power === undefined) return 'UNKNOWN';
    const state = power.versions.findLast(({ from }) => from <= day)?.state;
    return state === 'IN_USE' || state === 'SUSPENDED' || state === 'ABOLISHED' ? state : 'NOT_YET';
  },
  departmentExists: (code) => library.departments.some((department) => department.code === code),
  regionExists: () => true,
};

/** A clock at the beginning of the play, for reading. */
export const atTheBeginning: Clock = { now: () => new Date('2010-09-30T18:00:00Z') };
