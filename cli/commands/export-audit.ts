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
    withHub(input, io, async (hub) => {
      for await (const line of hub.supervision.exportTrail()) io.out(line);
      return 0;
    }),
});
