import { TRAIL_START } from '../../kernel/audit/audit-trail.ts';
import { verifyTrailExport } from '../../kernel/audit/verify-trail.ts';
import { defineCommand, optionalText } from '../command.ts';
import { cliError } from '../errors.ts';
import { openFile } from '../open-file.ts';
import { progressBar } from '../progress-bar.ts';

export const verifyAudit = defineCommand({
  name: 'verify-audit',
  summary: {
    zh: '验证导出的审计记录是否完整未改；不需要数据库，也不需要枢纽。',
    en: 'Proves that an exported audit trail is whole and unchanged; needs no database and no hub.',
  },
  arguments: [{ name: '<file>', description: { zh: '导出的记录（NDJSON）', en: 'the exported trail (NDJSON)' } }],
  options: [
    {
      flags: '--anchor <anchor>',
      description: {
        zh: '可信锚点“序号:散列”，须取自枢纽以外（如上次公布的锚点）；没有它，末尾被删无从发现',
        en: 'trusted anchor “sequence:hash”, kept outside the hub (as last published); without it a cut end goes unseen',
      },
    },
  ],
  example: 'npm run -s heliograph -- verify-audit trail.ndjson --anchor 42:9f86d0…',
  run: async (input, io) => {
    const anchor = anchorTyped(optionalText(input, 'anchor'));
    const file = openFile(input.arguments[0] ?? '');
    const bar = progressBar(io, file.name);
    const verdict = await verifyTrailExport(
      file.stream((bytes) => bar.to(bytes / file.bytes, 0)),
      anchor,
    );
    bar.stop();
    if (!verdict.ok) {
      io.out(
        `第 ${String(verdict.sequence)} 条：${verdict.text.zh}\nEntry ${String(verdict.sequence)}: ${verdict.text.en}\n`,
      );
      return 1;
    }
    const { sequence, hash } = verdict.head;
    io.out(
      `完整：共 ${String(sequence)} 条，链头如下。\nWhole: ${String(sequence)} entries, the head is\n${String(sequence)}:${hash}\n`,
    );
    return 0;
  },
});

/** The beginning of the trail when nothing is trusted beyond it. */
function anchorTyped(value: string | undefined): { sequence: number; hash: string } {
  if (value === undefined) return { sequence: 0, hash: TRAIL_START };
  const [, sequence, hash] = /^(\d+):([0-9a-f]{64})$/.exec(value) ?? [];
  if (sequence === undefined || hash === undefined) throw cliError.CLI_ANCHOR_INVALID({ value: value.slice(0, 80) });
  return { sequence: Number(sequence), hash };
}
