import { tellCauses } from '../conformity/cause/tell-causes.ts';
import type { Language } from '../kernel/bilingual.ts';
import { cliError } from './errors.ts';
import { explainFile, fixMapping } from './explain-file.ts';
import type { RecordsRequest } from './read-records.ts';
import { packTyped, readPacksFrom } from './specification/shipped-packs.ts';
import { storyText } from './specification/story-text.ts';

export interface ExplainRequest extends RecordsRequest {
  readonly specification: string;
  readonly specifications: string | undefined;
  readonly department: string | undefined;
  /** Whether the fixes are written into the mapping file. */
  readonly fix: boolean;
  readonly json: boolean;
  readonly language: Language;
}

/** Seeks the causes, tells them, mends the mapping where asked to; answers the exit code: 1 when there was anything. */
export async function explainAndFix(request: ExplainRequest, out: (text: string) => void): Promise<number> {
  const { specification, recordType, mapping, fix, json, language } = request;
  const pack = packTyped(await readPacksFrom(request.specifications), specification, recordType);
  if (!Object.hasOwn(pack.recordTypes, recordType)) {
    const known = Object.keys(pack.recordTypes).join(', ');
    throw cliError.CLI_SPECIFICATION_UNKNOWN({ specification, recordType, known });
  }
  const report = await explainFile(pack, request, request.department);
  const fixed = fix && mapping !== undefined ? fixMapping(mapping, report) : [];
  if (json) out(`${JSON.stringify({ ...report, fixed })}\n`);
  else {
    out(storyText(tellCauses(report), language));
    if (fixed.length > 0)
      out(
        language === 'zh' ? `已写入 ${mapping}:${fixed.join('、')}\n` : `written to ${mapping}: ${fixed.join(', ')}\n`,
      );
  }
  return report.findings === 0 ? 0 : 1;
}
