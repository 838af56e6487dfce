import type { CodedError } from '../../kernel/coded-error.ts';
import { assemblePack } from './assemble-pack.ts';
import { packErrors } from './errors.ts';
import { describeFault, orderFaults, type PackFault } from './pack-fault.ts';
import type { PackForms } from './pack-forms.ts';
import { sortPackFiles } from './pack-parts.ts';
import type { SpecificationPack } from './pack.ts';
import { recordTypeFaults } from './record-type-faults.ts';
import { ruleFaults, type ParameterForms } from './rule-faults.ts';

/** What a pack is judged by: the forms of its files (compileForms) and of rules' parameters (compileKinds). */
export interface PackGrounds {
  readonly forms: PackForms;
  readonly parameters: ParameterForms;
}

/** A pack, or everything that is wrong with it. */
export type PackJudgement =
  | { readonly pack: SpecificationPack; readonly faults: readonly [] }
  | { readonly pack?: never; readonly faults: readonly PackFault[] };

/**
 * Makes a pack of its files, by path within `folder` (`pack.yaml`, `record-types/INF_APPLY.yaml` …). Pure. `folder`
 * ends in `<id>/<version>` and stands before each file that a fault names. Throws PACK_BROKEN with all faults
 * together; `details.faults` holds them as PackFault.
 */
export function parsePack(folder: string, files: ReadonlyMap<string, string>, grounds: PackGrounds): SpecificationPack {
  const judgement = judgePack(folder, files, grounds);
  if (judgement.pack === undefined) throw brokenPacks(judgement.faults);
  return judgement.pack;
}

/** As parsePack, for those who judge several packs and report the faults of all. */
export function judgePack(folder: string, files: ReadonlyMap<string, string>, grounds: PackGrounds): PackJudgement {
  const parts = sortPackFiles(folder, files, grounds.forms);
  const faults = orderFaults([
    ...parts.faults,
    ...recordTypeFaults(folder, parts),
    ...ruleFaults(parts, grounds.parameters),
  ]);
  if (parts.pack === undefined || faults.length > 0) return { faults };
  return { pack: assemblePack(parts.pack.form, parts), faults: [] };
}

/** The error that names all faults, a line each, in both languages. */
export function brokenPacks(faults: readonly PackFault[]): CodedError {
  return packErrors.PACK_BROKEN({
    count: faults.length,
    list: faults.map((fault) => describeFault(fault, 'en')).join('\n'),
    listZh: faults.map((fault) => describeFault(fault, 'zh')).join('\n'),
    faults,
  });
}
