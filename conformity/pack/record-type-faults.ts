import { usedVersion } from './assemble-pack.ts';
import type { PackForm, RecordTypeForm } from './file-forms.ts';
import { pointer, type PackFault } from './pack-fault.ts';
import type { Part, PackParts } from './pack-parts.ts';
import { conditionFields, type NamedField } from './rule-fields.ts';

/** What is wrong between pack.yaml, the record types and the code lists of a pack, beyond the form of each file. */
export function recordTypeFaults(folder: string, parts: PackParts): readonly PackFault[] {
  return [
    ...(parts.pack === undefined ? [] : packFaults(folder, parts.pack, parts)),
    ...[...parts.recordTypes].flatMap(([name, part]) => oneRecordType(name, part, parts)),
    ...[...parts.codeLists].flatMap(([id, { file, form }]) =>
      form.id === id ? [] : [file.fault('/id', `应与文件名“${id}”一致`, `must be "${id}" like the file`)],
    ),
  ];
}

function packFaults(folder: string, { file, form }: Part<PackForm>, parts: PackParts): readonly PackFault[] {
  const faults: PackFault[] = [];
  const [version, id] = folder.split('/').reverse();
  if (form.id !== id) faults.push(file.fault('/id', `应与目录名“${id}”一致`, `must be "${id}" like the folder`));
  if (form.version !== version)
    faults.push(file.fault('/version', `应与目录名“${version}”一致`, `must be "${version}" like the folder`));
  const { from, to } = form.effective;
  if (to !== undefined && to < from)
    faults.push(file.fault('/effective/to', `截止月份早于起始月份 ${from}`, `is earlier than the first month ${from}`));
  form.missing.dates.forEach((date, index) => {
    if (!isDate(date))
      faults.push(file.fault(pointer('missing', 'dates', index), '没有这一天', 'there is no such day'));
  });
  for (const [list, chosen] of Object.entries(form.codeListVersions ?? {})) {
    const known = parts.codeLists.get(list);
    if (known === undefined && parts.broken.has(list)) continue;
    if (known === undefined || !Object.hasOwn(known.form.versions, chosen))
      faults.push(
        file.fault(
          pointer('codeListVersions', list),
          `没有代码表 ${list} 的版本 ${chosen}`,
          `there is no version ${chosen} of a code list ${list}`,
        ),
      );
  }
  for (const [list, known] of parts.codeLists) {
    if (known.form.id === list && usedVersion(form, known.form) === undefined)
      faults.push(
        file.fault(
          '/codeListVersions',
          `代码表 ${list} 有多个版本,应写明采用哪一个`,
          `the code list ${list} has several versions: say which one is used`,
        ),
      );
  }
  if (parts.recordTypes.size === 0 && parts.broken.size === 0)
    faults.push(file.fault('', '规范包中没有数据表', 'the pack has no record type'));
  return faults;
}

function oneRecordType(name: string, { file, form }: Part<RecordTypeForm>, parts: PackParts): readonly PackFault[] {
  const faults: PackFault[] = [];
  if (form.name !== name)
    faults.push(file.fault('/name', `应与文件名“${name}”一致`, `must be "${name}" like the file`));
  for (const { field, pointer: at } of fieldsNamed(form)) {
    if (!Object.hasOwn(form.fields, field))
      faults.push(file.fault(at, `本表没有字段 ${field}`, `the table has no field ${field}`));
  }
  for (const [fieldName, field] of Object.entries(form.fields)) {
    const list = field.codeList;
    if (list !== undefined && !parts.codeLists.has(list) && !parts.broken.has(list))
      faults.push(
        file.fault(pointer('fields', fieldName, 'codeList'), `没有代码表 ${list}`, `there is no code list ${list}`),
      );
    if (field.required === true && !Object.hasOwn(form.sample, fieldName))
      faults.push(file.fault('/sample', `样例缺少必填字段 ${fieldName}`, `the sample lacks the required ${fieldName}`));
  }
  return faults;
}

function fieldsNamed(form: RecordTypeForm): readonly NamedField[] {
  const single: readonly (readonly [string, string | undefined])[] = [
    ...Object.entries(form.case).map(([part, field]) => [pointer('case', part), field] as const),
    ...form.key.map((field, index) => [pointer('key', index), field] as const),
    ...Object.entries(form.shows ?? {}).map(([part, field]) => [pointer('shows', part), field] as const),
    ...Object.keys(form.sample).map((field) => [pointer('sample', field), field] as const),
    ['/revision', form.revision],
    ['/businessDate', form.businessDate],
  ];
  return [
    ...single.flatMap(([at, field]) => (field === undefined ? [] : [{ pointer: at, field }])),
    ...Object.entries(form.fields).flatMap(([name, { requiredWhen }]) =>
      requiredWhen === undefined ? [] : conditionFields(requiredWhen, pointer('fields', name, 'requiredWhen')),
    ),
  ];
}

function isDate(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
