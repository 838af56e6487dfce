import { basename, extname, join } from 'node:path';
import { theHub } from '../../kernel/principal.ts';
import type { Catalogue } from '../../subgraphs/catalogue/catalogue.ts';
import { isBalanced, type ImportReport } from '../../subgraphs/catalogue/exchange/import-report.ts';
import { readRows } from '../catalogue/read-rows.ts';
import { writeRows, type LibraryFormat } from '../catalogue/write-rows.ts';
import { defineCommand, optionalText, type CommandInput, type CommandIo } from '../command.ts';
import { cliError } from '../errors.ts';
import { configOption, withHub } from '../with-hub.ts';

/** Lines of changes and rejections shown to a person; all of them are in --json. */
const SHOWN = 20;

export const catalogue = defineCommand({
  name: 'catalogue',
  summary: {
    zh: '权力库：import 导入（可先试导入），export 导出。格式 XLSX、CSV、NDJSON。',
    en: 'The library of powers: import (with a dry run) and export, as XLSX, CSV or NDJSON.',
  },
  arguments: [
    { name: '<import|export>', description: { zh: '导入或导出', en: 'what to do' } },
    { name: '<file>', description: { zh: '文件', en: 'the file' } },
  ],
  options: [
    { flags: '--mapping <name>', description: { zh: '映射名称（导入）', en: 'name of a mapping (import)' } },
    { flags: '--dry-run', description: { zh: '只说明将有何变化，不入库', en: 'say what would change, store nothing' } },
    {
      flags: '--verified-by <paper>',
      description: {
        zh: '核定文件；不写明时新事项只作为“清理”案卷进入，不得行使',
        en: 'paper of the verification; without it new powers become filings as cleared, and none may be used',
      },
    },
    {
      flags: '--department <code>',
      description: { zh: '未写明部门的行归属的部门', en: 'department of rows that name none' },
    },
    {
      flags: '--from <day>',
      description: { zh: '未写明生效日的版本的生效日', en: 'first day of versions that name none' },
    },
    {
      flags: '--as <format>',
      description: { zh: '文件格式，缺省按扩展名', en: 'the format; default: by the file’s name' },
      choices: ['ndjson', 'csv', 'xlsx'],
    },
    { flags: '--json', description: { zh: '输出 JSON', en: 'print JSON' } },
    configOption,
  ],
  example: 'npm run -s heliograph -- catalogue import powers.xlsx --dry-run --verified-by 锡法办〔2010〕3号',
  run: (input, io) =>
    withHub(input, io, (hub, { mappingsDirectory }) => {
      const [verb = '', path = ''] = input.arguments;
      if (verb === 'import') return importLibrary(hub.catalogue, path, mappingsDirectory, input, io);
      if (verb === 'export') return exportLibrary(hub.catalogue, path, input, io);
      throw cliError.CLI_VERB_UNKNOWN({ verb: verb.slice(0, 20), known: 'import, export' });
    }),
});

async function importLibrary(
  library: Catalogue,
  path: string,
  mappings: string,
  input: CommandInput,
  io: CommandIo,
): Promise<number> {
  const mapping = optionalText(input, 'mapping');
  const file = mapping === undefined ? undefined : join(mappings, `${basename(mapping)}.yaml`);
  const { rows, unread } = await readRows(path, file, optionalText(input, 'as'));
  const terms = {
    ...{ unread, dryRun: input.options['dryRun'] === true, verifiedBy: optionalText(input, 'verifiedBy') },
    ...{ department: optionalText(input, 'department'), from: optionalText(input, 'from') },
  };
  const actor = { principal: theHub, requestId: `catalogue-import-${basename(path)}` };
  const report = await library.importRows(rows, terms, actor);
  io.out(input.options['json'] === true ? `${JSON.stringify(report)}\n` : reportText(report));
  return report.rows.rejected + report.rows.unread === 0 && isBalanced(report) ? 0 : 1;
}

async function exportLibrary(library: Catalogue, path: string, input: CommandInput, io: CommandIo): Promise<number> {
  const said = optionalText(input, 'as') ?? extname(path).slice(1).toLowerCase();
  if (said !== 'ndjson' && said !== 'csv' && said !== 'xlsx')
    throw cliError.CLI_FORMAT_UNKNOWN({ file: basename(path) });
  const format: LibraryFormat = said;
  const count = await writeRows(path, format, library.exportRows());
  io.out(
    input.options['json'] === true ? `${JSON.stringify({ rows: count })}\n` : `${String(count)} 行 rows → ${path}\n`,
  );
  return 0;
}

const columns: readonly (readonly [keyof ImportReport['rows'], string])[] = [
  ['offered', '应收 offered'],
  ['added', '新增 added'],
  ['changed', '变更 changed'],
  ['unchanged', '未变 unchanged'],
  ['duplicate', '重复 duplicate'],
  ['rejected', '退回 rejected'],
  ['unread', '未读 unread'],
];

/** A report for a person at a terminal. */
function reportText(report: ImportReport): string {
  const { dryRun, rows, departments, powers, filings, changes, rejected } = report;
  const things = ({ added, changed, unchanged }: ImportReport['powers']): string =>
    `+${String(added)} ~${String(changed)} =${String(unchanged)}`;
  const lines = [
    dryRun ? '试导入，未入库 dry run, nothing stored' : '已导入 imported',
    columns.map(([key, label]) => `${label} ${String(rows[key])}`).join(' · '),
    `部门 departments ${things(departments)}  权力 powers ${things(powers)}  案卷 filings ${String(filings)}`,
    ...changes
      .slice(0, SHOWN)
      .map(({ what, code, name, parts }) =>
        `${what === 'added' ? '+' : '~'} ${code} ${name} ${parts.join(', ')}`.trimEnd(),
      ),
    ...more(changes.length),
    ...rejected
      .slice(0, SHOWN)
      .map(({ row, thing, reason }) => `✗ ${String(row)} ${thing}: ${reason.zh} · ${reason.en}`),
    ...more(rejected.length),
  ];
  return `${lines.join('\n')}\n`;
}

const more = (count: number): readonly string[] =>
  count > SHOWN ? [`… ${String(count - SHOWN)} 更多 more (--json)`] : [];
