interface RuleOfPack {
  readonly code: string;
  readonly recordTypes: readonly string[] | null;
  readonly parameters: unknown;
}

/** Codes of the rules of a record type whose parameters name a field. */
export function rulesTesting(rules: readonly RuleOfPack[], recordType: string, field: string): readonly string[] {
  return rules
    .filter(
      ({ recordTypes, parameters }) =>
        (recordTypes === null || recordTypes.includes(recordType)) && names(parameters, field),
    )
    .map(({ code }) => code);
}

/** Whether a field's name stands anywhere in the parameters, as a value or as a key. */
function names(parameters: unknown, field: string): boolean {
  if (typeof parameters === 'string') return parameters === field;
  if (typeof parameters !== 'object' || parameters === null) return false;
  return Object.entries(parameters).some(([key, value]) => key === field || names(value, field));
}
