import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Month } from '../../kernel/month.ts';
import type { DateForm, LengthUnit, PackRule, RecordType, Condition } from './pack.ts';

/*
 * What the files of a pack hold once their form has been checked (schemas/specifications/*.schema.json). These types
 * are the parse border: values are taken for them only after PackForms found no fault.
 */

/** pack.yaml */
export interface PackForm {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly source: Bilingual;
  readonly effective: { readonly from: Month; readonly to?: Month };
  readonly lengthUnit: LengthUnit;
  readonly missing: { readonly tokens: readonly string[]; readonly dates: readonly string[] };
  readonly codeListVersions?: Readonly<Record<string, string>>;
}

/** One column in record-types/<NAME>.yaml; `type` is text(n), integer(n), decimal(p,s), date, datetime or xml. */
export interface FieldForm extends Bilingual {
  readonly type: string;
  readonly unit?: LengthUnit;
  readonly required?: boolean;
  readonly requiredWhen?: Condition;
  readonly codeList?: string;
  readonly codeSeparator?: string;
  readonly dateForms?: readonly DateForm[];
  readonly personal?: boolean;
  readonly technical?: boolean;
  readonly note?: Bilingual;
}

/** record-types/<NAME>.yaml */
export interface RecordTypeForm extends Omit<RecordType, 'fields'> {
  readonly fields: Readonly<Record<string, FieldForm>>;
}

/** code-lists/<id>.yaml */
export interface CodeListForm {
  readonly id: string;
  readonly label: Bilingual;
  readonly versions: Readonly<
    Record<string, { readonly source: Bilingual; readonly codes: Readonly<Record<string, Bilingual>> }>
  >;
}

/** rules.yaml or rules/<topic>.yaml */
export interface RulesForm {
  readonly rules: readonly PackRule[];
}
