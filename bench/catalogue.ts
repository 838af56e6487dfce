import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { graphql } from 'graphql';
import { systemClock } from '../kernel/clock.ts';
import { silentLog } from '../kernel/log.ts';
import { anonymous, theHub } from '../kernel/principal.ts';
import { readRows } from '../cli/catalogue/read-rows.ts';
import { writeRows, type LibraryFormat } from '../cli/catalogue/write-rows.ts';
import { createCatalogue, type Catalogue } from '../subgraphs/catalogue/catalogue.ts';
import { rowsOfLibrary } from '../subgraphs/catalogue/exchange/rows-of-library.ts';
import type { CatalogueLibrary, FlowStep, PowerItem, PowerType } from '../subgraphs/catalogue/library.ts';
import { numberOption, type Benchmark } from './benchmark.ts';
import { medianOf } from './measure.ts';

const VERBS = '擅自 违反规定 未经批准 拒不 未按期 无证 超限 伪造 转让 瞒报'.split(' ');
const DEEDS =
  '施工 运输 经营 排放污水 发布广告 占用道路 开采矿产 采伐林木 生产食品 销售药品 倾倒垃圾 养犬 招标 检测'.split(' ');
const THINGS =
  '建筑工程 道路客运 危险化学品 城市绿地 燃气设施 医疗机构 网络文化 特种设备 水利工程 地下水 食品 药品 农药 种子'.split(
    ' ',
  );
const TYPES: readonly (readonly [PowerType, string])[] = [
  ['PENALTY', 'CF'],
  ['LICENCE', 'XK'],
  ['COERCION', 'QZ'],
  ['LEVY', 'ZS'],
  ['OTHER', 'QT'],
];

/** `npm run -s bench -- catalogue [--items N]`: importing, searching, answering, drawing a library of N powers. */
export const benchmark: Benchmark = async (options) => {
  const items = numberOption(options, 'items', 10_000);
  const rounds = options.includes('--quick') ? 5 : 30;
  const directory = mkdtempSync(join(tmpdir(), 'heliograph-bench-catalogue-'));
  try {
    const library = libraryOf(items);
    const imports: Record<string, number> = {};
    let catalogue: Catalogue | undefined;
    for (const format of ['ndjson', 'csv', 'xlsx'] as const) {
      await catalogue?.close();
      catalogue = open(join(directory, format));
      const took = await importSeconds(catalogue, library, join(directory, `library.${format}`), format);
      imports[`import ${format}, s`] = took.wall;
      imports[`import ${format}, s of processor`] = took.processor;
    }
    if (catalogue === undefined) throw new Error('Nothing was measured.');
    const answers = await answersOf(catalogue, library, rounds);
    const exported = await timed(() => writeRows(join(directory, 'out.ndjson'), 'ndjson', catalogue.exportRows()));
    await catalogue.close();
    const figures = { items, ...imports, 'export ndjson, s': round(exported / 1000), ...answers };
    const width = Math.max(...Object.keys(figures).map((name) => name.length));
    const text = Object.entries(figures)
      .map(([name, value]) => `${name.padEnd(width)}  ${String(value)}`)
      .join('\n');
    return { text, json: { figures } };
  } finally {
    rmSync(directory, { recursive: true });
  }
};

const open = (directory: string): Catalogue =>
  createCatalogue({ directory, packs: [], clock: systemClock, log: silentLog });

async function importSeconds(
  catalogue: Catalogue,
  library: CatalogueLibrary,
  file: string,
  format: LibraryFormat,
): Promise<{ readonly wall: number; readonly processor: number }> {
  await writeRows(
    file,
    format,
    (async function* () {
      yield* rowsOfLibrary(library);
    })(),
  );
  const actor = { principal: theHub, requestId: 'bench' };
  // On a machine that others work on too, the processor's time says more than the clock's.
  const before = process.cpuUsage();
  const milliseconds = await timed(async () => {
    const { rows, unread } = await readRows(file, undefined);
    const report = await catalogue.importRows(rows, { unread, verifiedBy: 'bench' }, actor);
    if (report.powers.added !== library.powers.length) throw new Error(JSON.stringify(report.rejected.slice(0, 3)));
  });
  const { user, system } = process.cpuUsage(before);
  return { wall: round(milliseconds / 1000), processor: round((user + system) / 1e6) };
}

const SEARCHES: Readonly<Record<string, string>> = {
  'search one word of many, ms': '擅自施工',
  'search what all have, ms': '处罚',
  'search two words, ms': '危险化学品 运输',
  'search one character, ms': '药',
  'search pinyin, ms': 'shigong',
  'search initials, ms': 'wxhxp',
  'search two letters, ms': 'sg',
  'search statute and article, ms': '安全生产法第92条',
  'search part of a code, ms': 'CF-0123',
  'search a whole code, ms': 'JS020000AA-CF-0001',
};

async function answersOf(
  { subgraph }: Catalogue,
  { powers }: CatalogueLibrary,
  rounds: number,
): Promise<Readonly<Record<string, number>>> {
  const ask = async (source: string, variableValues = {}, principal = anonymous): Promise<void> => {
    const contextValue = { principal, requestId: 'bench' };
    const { errors } = await graphql({ schema: subgraph.schema, source, variableValues, contextValue });
    if (errors) throw errors[0] ?? new Error('No answer.');
  };
  const median = async (work: (round: number) => Promise<void>): Promise<number> => {
    await work(0);
    const times: number[] = [];
    for (let index = 0; index < rounds; index += 1) times.push(await timed(() => work(index)));
    return round(medianOf(times));
  };
  const page = `query ($query: String!) { searchPowers(query: $query) { totalCount facets { type { value count }
    department { value count } } nodes { by power { code name department { name } } highlights { field pieces { text hit } } } } }`;
  const figures: Record<string, number> = {};
  for (const [name, query] of Object.entries(SEARCHES)) figures[name] = await median(() => ask(page, { query }));
  const one = `query ($code: String!) { powerItem(code: $code, asOf: "2012-01-01") { name state content { legalBasis } } }`;
  figures['powerItem(code, asOf), ms'] = await median((index) =>
    ask(one, { code: powers[(index * 37) % powers.length]?.code }),
  );
  figures['flowchart SVG, ms'] = await median((index) =>
    ask('query ($code: String!) { powerItem(code: $code) { content { publicFlow { svg } } } }', {
      code: powers[index]?.code,
    }),
  );
  figures['flowchart PNG, ms'] = await median((index) =>
    ask('query ($code: String!) { powerItem(code: $code) { content { publicFlow { png } } } }', {
      code: powers[index]?.code,
    }),
  );
  figures['publication score of all, ms'] = await median(() => ask('{ publicationScore { missing score } }'));
  figures['edition, unchanged, ms'] = await median(() => ask('{ referenceEdition { edition } }', {}, theHub));
  const whole = '{ referenceEdition { departments { code } powers { code periods { state from to } } } }';
  figures['whole edition, ms'] = await median(() => ask(whole, {}, theHub));
  return figures;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A library made up by counting: every power with indicators, two flows, two steps of discretion, two versions. */
function libraryOf(items: number): CatalogueLibrary {
  const departments = Array.from({ length: 50 }, (_, index) => ({
    code: `JS020000${letter(Math.floor(index / 26))}${letter(index)}`,
    name: `无锡市第${String(index + 1)}局`,
    kind: 'UNIFIED' as const,
    region: '320200',
  }));
  const powers = Array.from({ length: items }, (_, index) => {
    const department = departments[index % departments.length]?.code ?? '';
    return powerOf(index, department, Math.floor(index / departments.length) + 1);
  });
  return { departments, powers };
}

const letter = (index: number): string => String.fromCharCode(65 + (index % 26));
const pick = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item;

function powerOf(index: number, department: string, serial: number): PowerItem {
  const [type, letters] = pick(TYPES, Math.floor(index / 50));
  const name = `对${pick(VERBS, index)}${pick(DEEDS, Math.floor(index / 7))}${pick(THINGS, Math.floor(index / 3))}的${type === 'PENALTY' ? '处罚' : '办理'}`;
  const content = {
    name,
    statutoryLimit: { amount: 20, unit: 'WORKING_DAY' as const },
    promisedLimit: { amount: 10, unit: 'WORKING_DAY' as const },
    legalBasis: [
      `《中华人民共和国安全生产法》第${String((index % 114) + 1)}条`,
      `《条例${String(index % 300)}》第三条`,
    ],
    indicators: {
      holder: department,
      phone: '0510-00000000',
      address: '无锡市某路',
      guide: `${name}服务指南：受理、审查、决定、送达。`,
      penaltyStandard: '处一万元以上三万元以下的罚款；情节严重的，处三万元以上十万元以下的罚款。',
    },
    publicFlow: flowOf(6),
    internalFlow: flowOf(8),
    discretion: ['一般', '严重'].map((grade, at) => ({
      ...{ grade, circumstances: [`情节${String(at)}`], kind: '罚款', basis: '裁量基准' },
      range: { kind: 'AMOUNT' as const, low: 10_000 * (at + 1), top: 30_000 * (at + 1) },
    })),
  };
  return {
    ...{ code: `${department}-${letters}-${String(serial).padStart(4, '0')}`, department, type },
    // One in five was changed once.
    versions: [
      { ...content, from: '2010-01-01', state: 'IN_USE' as const },
      ...(index % 5 === 0
        ? [{ ...content, name: `${name}（修订）`, from: '2013-01-01', state: 'IN_USE' as const }]
        : []),
    ],
  };
}

const flowOf = (steps: number): FlowStep[] =>
  Array.from({ length: steps }, (_, index) => ({
    ...{ id: String(index), name: `环节${String(index)}`, post: '承办岗位', duty: '依法审查材料是否齐全' },
    ...{ supervision: '法制机构审核', rights: '陈述申辩', complaint: '12345' },
    next: [
      ...(index + 1 < steps ? [{ to: String(index + 1) }] : []),
      ...(index === 1 ? [{ to: String(steps - 1), when: '不予受理' }] : []),
    ],
  }));
