import type { Moment } from '../clock/moment.ts';
import type { CaseView } from '../facts/case-view.ts';
import { signalIf, type RuleContext, type Signal } from './alert-rule.ts';
import { graceAfter } from './threshold.ts';

/** Which document is looked for, in which powers, and how long it may still come. */
export type DocumentParameters = {
  /** Any of these in the name of a document. */
  readonly names: readonly string[];
  readonly graceWorkingDays: number;
  /** Letters of the types of power that need it (XK 许可 …); empty: all. */
  readonly powerTypes: readonly string[];
};

/** JSON Schema properties of DocumentParameters. */
export const documentParameters = {
  names: { type: 'array', items: { type: 'string' }, minItems: 1 },
  graceWorkingDays: { type: 'integer', minimum: 0 },
  powerTypes: { type: 'array', items: { type: 'string' } },
};

/** Whether a document is missing, once it had time to come after the report that it belongs to. */
export function documentMissing(
  view: CaseView,
  context: RuleContext,
  role: 'stage' | 'result',
  parameters: DocumentParameters,
): readonly Signal[] {
  const grace = graceAfter(view, role, context, parameters.graceWorkingDays);
  if (grace === undefined || view.at < grace || !isConcerned(view, parameters)) return [];
  return signalIf(!hasDocument(view, parameters), () => ({ lookedFor: parameters.names }));
}

/** When to look. */
export function documentMoments(
  view: CaseView,
  context: RuleContext,
  role: 'stage' | 'result',
  parameters: DocumentParameters,
): readonly Moment[] {
  const grace = graceAfter(view, role, context, parameters.graceWorkingDays);
  return grace === undefined || hasDocument(view, parameters) || !isConcerned(view, parameters) ? [] : [grace];
}

const isConcerned = ({ file }: CaseView, { powerTypes }: DocumentParameters): boolean =>
  powerTypes.length === 0 || powerTypes.some((letters) => file.power.includes(`-${letters}-`));

function hasDocument({ stages, result, documents }: CaseView, { names }: DocumentParameters): boolean {
  const present = [
    ...stages.flatMap((stage) => stage.documents),
    ...(result?.documents ?? []),
    ...documents.map(({ name }) => name),
  ];
  return present.some((name) => names.some((wanted) => name.includes(wanted)));
}
