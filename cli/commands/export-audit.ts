import { theHub } from '../../kernel/principal.ts';
import { defineCommand } from '../command.ts';
import { configOption, withHub } from '../with-hub.ts';

export const exportAudit = defineCommand({
  name: 'export-audit',
  summary: {
    zh: '把审计记录逐条输出到标准输出（NDJSON），供 verify-audit 验证。',
    en: 'Writes the audit trail to standard output (NDJSON), for verify-audit.',
  },
  arguments: [],
  options: [configOption],
  example: 'npm run -s heliograph -- export-audit > trail.ndjson',
  run: (input, io) =>
    withHub(input, io, async ({ supervision: { audit, exportTrail } }) => {
      const at = io.clock.now().toISOString();
      let entries = 0;
      for await (const line of exportTrail()) {
        io.out(line);
        entries += 1;
      }
      // Told afterwards: what is exported now cannot hold its own export.
      await audit.append({
        ...{ id: `trail-exported/${at}/${String(entries)}`, name: 'TRAIL_EXPORTED', at, actor: theHub },
        ...{ outcome: 'success', data: { entries } },
      });
      return 0;
    }),
});
