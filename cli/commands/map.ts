import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { mappingError } from '../../adapters/mapping/errors.ts';
import type { CompiledMapping } from '../../adapters/mapping/compile-mapping.ts';
import type { FormatPlan } from '../../adapters/formats/format.ts';
import type { RowBatch } from '../../kernel/rows.ts';
import { defineCommand, optionalText, type CommandInput, type CommandIo } from '../command.ts';
import { fileFormats, openFile, planFor } from '../open-file.ts';

const ROWS_SHOWN = 10;
const ROWS_LOOKED_AT = 200;

export const map = defineCommand({
  name: 'map',
  summary: {
    zh: 'suggest：依表头、中文名、拼音和取值，为文件建议一份映射；try：按映射显示前十行转换前后的样子。',
    en: 'suggest: proposes a mapping for a file from headers, Chinese labels, pinyin and values; try: shows ten rows before and after a mapping.',
  },
  arguments: [
    { name: '<action>', description: { zh: 'suggest 或 try', en: 'suggest or try' } },
    { name: '<file>', description: { zh: '样本文件', en: 'a sample file' } },
  ],
  options: [
    {
      flags: '--specification <id>',
      description: { zh: '规范标识（suggest）', en: 'id of the specification (suggest)' },
    },
    { flags: '--record-type <type>', description: { zh: '记录类型（suggest）', en: 'record type (suggest)' } },
    { flags: '--mapping <path>', description: { zh: '映射文件（try）', en: 'the mapping file (try)' } },
    {
      flags: '--as <format>',
      description: { zh: '文件格式，缺省按扩展名', en: 'the format; default: by the file’s name' },
      choices: fileFormats,
    },
  ],
  example: 'npm run -s heliograph -- map suggest cases.xlsx --specification jiangsu-2010 --record-type INF_PUNISH',
  run: (input, io) => {
    const [action = '', file = ''] = input.arguments;
    if (action === 'suggest') return suggest(file, input, io);
    if (action === 'try') return tryOut(file, input, io);
    throw mappingError.MAPPING_ARGUMENT_INVALID({ argument: 'action', value: action, allowed: 'suggest, try' });
  },
});

async function suggest(file: string, input: CommandInput, io: CommandIo): Promise<number> {
  const [{ readPacks }, { ruleKindsByName }, { suggestFields }, { writeProposal }] = await Promise.all([
    import('../../conformity/pack/read-packs.ts'),
    import('../../conformity/rules/index.ts'),
    import('../../adapters/mapping/suggest.ts'),
    import('../../adapters/mapping/suggested-document.ts'),
  ]);
  const packs = await readPacks('schemas/specifications', ruleKindsByName);
  const wanted = optionalText(input, 'specification') ?? '';
  const pack = packs.find(({ id }) => id === wanted);
  if (pack === undefined)
    throw mappingError.MAPPING_ARGUMENT_INVALID({
      argument: '--specification',
      value: wanted,
      allowed: packs.map(({ id }) => id).join(', '),
    });
  const name = optionalText(input, 'recordType') ?? '';
  const type = pack.recordTypes[name];
  if (type === undefined)
    throw mappingError.MAPPING_ARGUMENT_INVALID({
      argument: '--record-type',
      value: name,
      allowed: Object.keys(pack.recordTypes).join(', '),
    });
  const plan = formatOf(file, input);
  const { columns, table } = await columnsOf(file, plan);
  const fields = type.fields.map(({ name: field, label, type: kind, required, codeList }) => {
    const codes = codeList === undefined ? undefined : Object.keys(pack.codeLists[codeList]?.codes ?? {});
    return {
      name: field,
      label: label.zh,
      english: label.en,
      type: kind,
      required,
      ...(codes === undefined ? {} : { codes }),
    };
  });
  const suggestions = suggestFields(columns, fields);
  const mapping =
    basename(file, extname(file))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'proposed';
  io.out(
    writeProposal({
      ...{ name: mapping, specification: pack.id, recordType: name, format: plan.format, columns, fields, suggestions },
      ...(table === undefined ? {} : { table }),
    }),
  );
  return suggestions.length === 0 ? 1 : 0;
}

async function tryOut(file: string, input: CommandInput, io: CommandIo): Promise<number> {
  const path = optionalText(input, 'mapping');
  if (path === undefined)
    throw mappingError.MAPPING_ARGUMENT_INVALID({ argument: '--mapping', value: '', allowed: 'a path' });
  const { readMapping } = await import('../../adapters/mapping/read-mapping.ts');
  const mapping = readMapping(path);
  const batches = await firstRows(file, formatOf(file, input), ROWS_SHOWN, mapping);
  let remarks = 0;
  for (const { place, rows } of batches)
    for (const row of rows) {
      const found = mapping.mappingFor(place.table ?? place.sheet);
      const after = found?.map(row);
      remarks += after?.remarks.length ?? 0;
      io.out(`${String(row.row)} ← ${JSON.stringify(row.values)}\n`);
      io.out(
        after === undefined
          ? '  ✗ 无对应映射 · no mapping for this table\n'
          : `  → ${after.recordType} ${JSON.stringify(after.fields)}\n`,
      );
      for (const { kind, field, column, value } of after?.remarks ?? [])
        io.out(`  ! ${kind} ${column} → ${field}: ${JSON.stringify(value)}\n`);
    }
  return remarks === 0 ? 0 : 1;
}

const formatOf = (file: string, input: CommandInput): FormatPlan => planFor(file, undefined, optionalText(input, 'as'));

async function firstRows(
  file: string,
  plan: FormatPlan,
  most: number,
  mapping?: CompiledMapping,
): Promise<readonly RowBatch[]> {
  const { readerFor } = await import('../../adapters/formats/format.ts');
  const batches: RowBatch[] = [];
  let left = most;
  const read = readerFor(plan, mapping ? { reading: mapping.reading } : {});
  for await (const batch of read(openFile(file).stream(), basename(file))) {
    batches.push({ ...batch, rows: batch.rows.slice(0, left) });
    left -= batch.rows.length;
    if (left <= 0) break;
  }
  return batches;
}

/** Columns of the first table; a file that is itself a list of columns (a dictionary) is taken as what it describes. */
async function columnsOf(file: string, plan: FormatPlan) {
  const batches = await firstRows(file, plan, ROWS_LOOKED_AT);
  const [first] = batches;
  const table = first?.place.table;
  const rows = batches.filter(({ place }) => place.table === table).flatMap((batch) => batch.rows);
  const names = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const columns = names.map((name) => ({
    name,
    values: rows
      .map(({ values }) => values[name])
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .map(String),
  }));
  // A template holds a header and no rows; its columns are known all the same.
  if (columns.length === 0 && plan.format === 'csv') return { columns: headerOf(file), table };
  return { columns, table };
}

const headerOf = (file: string) =>
  (readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? '')
    .split(/[,\t|;]/)
    .map((name) => ({ name: name.replace(/^\ufeff/, '').trim(), values: [] }));
