import type { Resolvers } from '../__generated__/resolvers.ts';
import { indicators } from '../catalogue-data.ts';
import { parseItemCode, typeCodeOf, typesInCode, type ItemCode } from '../codes/item-code.ts';
import { powerTypeLists } from '../codes/power-types.ts';
import type { CodeTakenApart } from '../graph-parents.ts';

const GENERATIONS = { first: 'FIRST', second: 'SECOND', national: 'NATIONAL' } as const;

/** Takes a code apart for the graph. */
export const takeApart = (code: string): CodeTakenApart => ({ code, parsed: parseItemCode(code) });

/** Resolvers of codes, lists of types, and indicators. */
export function codeResolvers(): Pick<Resolvers, 'PowerCodeParts' | 'PowerTypeList' | 'TypeInList'> &
  Record<'Query', Pick<NonNullable<Resolvers['Query']>, 'powerCode' | 'powerTypeLists' | 'indicators'>> {
  const part =
    (read: (code: ItemCode) => string | undefined) =>
    ({ parsed }: CodeTakenApart): string | null =>
      (parsed.ok ? read(parsed) : undefined) ?? null;
  return {
    Query: {
      powerCode: (_, { code }) => takeApart(code),
      powerTypeLists: () => powerTypeLists,
      indicators: () => indicators,
    },
    PowerCodeParts: {
      code: ({ code, parsed }) => (parsed.ok ? parsed.code : code),
      valid: ({ parsed }) => parsed.ok,
      expected: ({ parsed }) => (parsed.ok ? null : parsed.expected),
      generation: ({ parsed }) => (parsed.ok ? GENERATIONS[parsed.generation] : null),
      department: part((code) => (code.generation === 'first' ? code.department : undefined)),
      region: part((code) => (code.generation === 'second' ? code.region : undefined)),
      organisationCode: part((code) =>
        code.generation === 'second'
          ? code.organisationCode
          : code.generation === 'national'
            ? code.creditCode.slice(8, 17)
            : undefined,
      ),
      creditCode: part((code) => (code.generation === 'national' ? code.creditCode : undefined)),
      typeCode: part(typeCodeOf),
      serial: part(serialOf),
      types: ({ parsed }) =>
        parsed.ok
          ? typesInCode(parsed).map(({ list, type }) => ({ list: list.id, version: list.version, type: type ?? null }))
          : [],
    },
    PowerTypeList: {
      from: ({ effective }) => effective.from,
      to: ({ effective }) => effective.to ?? null,
      codes: ({ codes }) => Object.entries(codes).map(([code, type]) => ({ code, type })),
    },
  };
}

function serialOf(code: ItemCode): string | undefined {
  if (code.generation === 'second') return `${code.mainItem}${code.subItem}${code.businessItem ?? ''}`;
  return code.generation === 'first' ? code.serial : (code.serial ?? code.basicCode);
}
