import { connection } from '../../../kernel/connection.ts';
import { maySeeDepartment, type Principal } from '../../../kernel/principal.ts';
import type { FilingStep } from '../library.ts';
import type { FilingSelection } from '../catalogue-store.ts';
import type { ActTermsInput, PowerFilingFilter, Resolvers } from '../__generated__/resolvers.ts';
import { actRules, allowedActs } from '../lifecycle/lifecycle.ts';
import { mayAct, type ActTerms } from '../lifecycle/judge-act.ts';
import { lifeOf } from '../lifecycle/registry.ts';
import { powerOnDay } from '../power-on-day.ts';
import { contentFrom, withoutNulls } from './content-input.ts';
import { pageOf, required, today, type ResolverMeans } from './means.ts';

type Types = 'PowerFiling' | 'PowerFilingConnection' | 'ActRecord';
type Acts = 'clearPower' | 'changePower' | 'reviseFiling' | 'moveFiling' | 'movePower';

/** Acts that are done to a power itself, not to a filing. */
const NOT_OF_FILINGS: ReadonlySet<string> = new Set(['CLEAR', 'CHANGE', 'ADOPT', 'SUSPEND', 'RESUME', 'ABOLISH']);

/** Resolvers of filings, and of the acts that move powers. */
export function lifecycleResolvers(
  means: ResolverMeans,
): Pick<Resolvers, Types> &
  Record<'Query', Pick<NonNullable<Resolvers['Query']>, 'powerFiling' | 'powerFilings'>> &
  Record<'Mutation', Pick<NonNullable<Resolvers['Mutation']>, Acts>> {
  const { store, registry, loaders } = means;
  return {
    Query: {
      powerFiling: async (_, { id }, { principal }) => {
        const [filing] = await store.filings([id]);
        return filing !== undefined && maySeeDepartment(principal, filing.department) ? filing : null;
      },
      powerFilings: async (_, { filter, ...page }, { principal }) => {
        const selection = filingsFor(filter, principal, today(means));
        const asked = pageOf(page);
        const rows = await store.pageOfFilings(selection, asked);
        return { ...connection(asked, rows, ({ id }) => [id]), count: () => store.countFilings(selection) };
      },
    },
    Mutation: {
      clearPower: (_, { department, type, content, terms }, actor) =>
        registry.clear({ department, type, content: contentFrom(content) }, termsFrom(terms), actor),
      changePower: (_, { code, content, terms }, actor) =>
        registry.change(code, contentFrom(content), termsFrom(terms), actor),
      reviseFiling: (_, { id, content }, actor) => registry.revise(id, contentFrom(content), actor),
      moveFiling: (_, { id, act, terms }, actor) => registry.moveFiling(id, act, termsFrom(terms), actor),
      movePower: async (_, { code, act, terms }, actor) => {
        const power = await registry.movePower(code, act, termsFrom(terms), actor);
        return required(powerOnDay(power, today(means)));
      },
    },
    PowerFiling: {
      department: async ({ department }, _, context) => required(await loaders(context).department.load(department)),
      power: async ({ power }, _, context) => {
        const item = power === undefined ? undefined : await loaders(context).power.load(power);
        return (item && powerOnDay(item, today(means))) ?? null;
      },
      content: ({ content, department }) => ({ content, department }),
      cause: ({ cause }) => cause ?? null,
      due: ({ due }) => due ?? null,
      overdue: ({ due, open }) => open && due !== undefined && due < today(means),
      acts: async ({ id }) => store.acts({ filing: id }),
      allowedActs: async (filing, _, context) => {
        const power = filing.power === undefined ? undefined : await loaders(context).power.load(filing.power);
        if (!filing.open) return [];
        return allowedActs(lifeOf(power, filing)).filter(
          (act) => !NOT_OF_FILINGS.has(act) && mayAct(act, filing.department, context.principal),
        );
      },
    },
    PowerFilingConnection: { totalCount: (page) => page.count() },
    ActRecord: {
      label: ({ act }) => actRules[act].label,
      by: ({ by }) => by.subject,
      paper: ({ paper }) => paper ?? null,
      note: ({ note }) => note ?? null,
      cause: ({ cause }) => cause ?? null,
      due: ({ due }) => due ?? null,
      late: ({ late }) => late ?? false,
    },
  };
}

/** A department sees its own filings, supervisors all, others none. */
function filingsFor(
  filter: PowerFilingFilter | null | undefined,
  { role, department }: Principal,
  day: string,
): FilingSelection {
  const { overdue, steps, departments, open } = filter ?? {};
  const all = role === 'administrator' || role === 'auditor';
  const own = role === 'department' && department !== undefined ? [department] : [];
  return {
    departments: all ? departments : own.filter((code) => departments == null || departments.includes(code)),
    steps: steps as readonly FilingStep[] | null | undefined,
    open,
    dueBefore: overdue === true ? day : undefined,
  };
}

const termsFrom = (terms: ActTermsInput | null | undefined): ActTerms => withoutNulls(terms ?? {}) as ActTerms;
