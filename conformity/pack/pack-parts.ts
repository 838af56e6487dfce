import type { CodeListForm, PackForm, RecordTypeForm, RulesForm } from './file-forms.ts';
import type { PackFault } from './pack-fault.ts';
import { parsePackFile, type PackFile } from './pack-file.ts';
import type { FormName, PackForms } from './pack-forms.ts';

/** A file whose form is right, and what it holds. */
export interface Part<Form> {
  readonly file: PackFile;
  readonly form: Form;
}

/** The files of one pack, sorted by what they are; a file whose form is wrong leaves its name in `broken`. */
export interface PackParts {
  readonly pack?: Part<PackForm>;
  readonly recordTypes: ReadonlyMap<string, Part<RecordTypeForm>>;
  readonly codeLists: ReadonlyMap<string, Part<CodeListForm>>;
  readonly rules: readonly Part<RulesForm>[];
  /** Names of record types and code lists that are there but cannot be read: no second fault is made of them. */
  readonly broken: ReadonlySet<string>;
  readonly faults: readonly PackFault[];
}

const PLACES: readonly { readonly form: FormName; readonly shape: RegExp }[] = [
  { form: 'pack', shape: /^pack\.yaml$/ },
  { form: 'record-type', shape: /^record-types\/([^/]+)\.yaml$/ },
  { form: 'code-list', shape: /^code-lists\/([^/]+)\.yaml$/ },
  { form: 'rules', shape: /^rules(?:\/[^/]+)?\.yaml$/ },
];

/** Reads the files of the pack in `folder` (as people call it: `jiangsu-2010/1`), by path within it. */
export function sortPackFiles(folder: string, files: ReadonlyMap<string, string>, forms: PackForms): PackParts {
  const faults: PackFault[] = [];
  const broken = new Set<string>();
  const sound = new Map<FormName, { file: PackFile; form: unknown; name: string }[]>();
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = placeOf(path);
    const file = parsePackFile(`${folder}/${path}`, text);
    const own =
      place === undefined
        ? [file.fault('', '规范包中没有这样的文件', 'a pack has no such file')]
        : file.faults.length > 0
          ? file.faults
          : forms(place.form, file);
    faults.push(...own);
    if (place === undefined) continue;
    if (own.length > 0) broken.add(place.name);
    else sound.set(place.form, [...(sound.get(place.form) ?? []), { file, form: file.value, name: place.name }]);
  }
  if (!files.has('pack.yaml')) faults.push(missingPackFile(folder));
  const of = <Form>(form: FormName): readonly (Part<Form> & { readonly name: string })[] =>
    (sound.get(form) ?? []) as never;
  const pack = of<PackForm>('pack')[0];
  return {
    ...(pack === undefined ? {} : { pack }),
    recordTypes: new Map(of<RecordTypeForm>('record-type').map((part) => [part.name, part])),
    codeLists: new Map(of<CodeListForm>('code-list').map((part) => [part.name, part])),
    rules: of<RulesForm>('rules'),
    broken,
    faults,
  };
}

function placeOf(path: string): { readonly form: FormName; readonly name: string } | undefined {
  for (const { form, shape } of PLACES) {
    const match = shape.exec(path);
    if (match !== null) return { form, name: match[1] ?? path };
  }
  return undefined;
}

const missingPackFile = (folder: string): PackFault => ({
  file: `${folder}/pack.yaml`,
  pointer: '',
  reason: { zh: '缺少此文件', en: 'the file is missing' },
});
