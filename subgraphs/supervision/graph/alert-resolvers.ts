import { connection, pageArguments } from '../../../kernel/connection.ts';
import { globalId } from '../../../kernel/global-id.ts';
import { maySeeDepartment, type Principal } from '../../../kernel/principal.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { counts, type Card } from '../alerts/card.ts';
import { replayCase, supposing } from '../alerts/replay-case.ts';
import { alertRulesByCode } from '../alerts/rules/index.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { instantOf, momentOf } from '../clock/moment.ts';
import { supervisionError } from '../errors.ts';
import { requireDepartment, requireSupervisor } from '../office/office.ts';
import { findDoubleTrack, doubleTrackSigns, type DoubleTrackSign } from '../double-track/double-track.ts';
import { viewCase } from '../facts/case-view.ts';
import type { WatchedCase } from '../watch/watch-store.ts';
import type { GraphMeans } from './means.ts';

type AlertQueries = Pick<
  QueryResolvers,
  'alerts' | 'alert' | 'ruleBooks' | 'caseClock' | 'replayCase' | 'whatIf' | 'suspectedCases'
>;

/** Questions about cards. */
export function alertQueries(means: GraphMeans): AlertQueries {
  const { store, clock, bench, appeals } = means;
  return {
    alerts: async (_, { filter, ...page }, { principal }) => {
      const asked = pageArguments(page, { maximum: 200, standard: 20 });
      const selection = { ...filter, departments: departmentsOf(principal, filter?.department) };
      const cards = await store.cards(selection, asked);
      return {
        ...connection(asked, cards, ({ raisedAt, id }) => [raisedAt, id]),
        count: () => store.cardCount(selection),
      };
    },
    alert: async (_, { key }, { principal }) => {
      const card = await store.card(key);
      return card !== undefined && maySeeDepartment(principal, card.department) ? card : null;
    },
    ruleBooks: () => [...bench().books],
    caseClock: async (_, { case: id }) => {
      const [found] = await store.cases([id]);
      const reckoned = found && viewCase(found.file, momentOf(clock.now()), bench().calendar).clock;
      return reckoned?.running ? { startedOn: reckoned.startedOn, dueOn: reckoned.dueOn ?? null } : null;
    },
    replayCase: async (_, { case: id }, { principal }) => {
      requireSupervisor(principal);
      const { file, cards } = await watched(means, id);
      const alerts = replayCase(file, momentOf(clock.now()), bench(), appeals.decisions(cards));
      return { alerts: [...alerts], equal: canonicalJson(alerts) === canonicalJson(cards) };
    },
    whatIf: async (_, { case: id, procedure, from, to }, { principal }) => {
      const { file } = await watched(means, id);
      requireDepartment(principal, file.department);
      const at = file.reports[0]?.at ?? momentOf(clock.now());
      const facts = { name: procedure, from: momentOf(from), ...(to == null ? {} : { to: momentOf(to) }) };
      const supposed = supposing(file, { at, role: 'procedure', key: procedure, facts });
      return [...replayCase(supposed, momentOf(clock.now()), bench())];
    },
    suspectedCases: async (_, { department, period }, { principal }) => {
      requireSupervisor(principal);
      const cases = await store.cases(await store.caseIds(department, period));
      const { calendar } = bench();
      const at = momentOf(clock.now());
      const views = cases.flatMap((each) => (each === undefined ? [] : [viewCase(each.file, at, calendar)]));
      return [...findDoubleTrack(views, calendar)];
    },
  };
}

/** What may be done about cards. */
export function alertMutations({
  appeals,
  store,
}: GraphMeans): Pick<MutationResolvers, 'appealAlert' | 'decideAppeal'> {
  const after = async (key: string): Promise<Card> => {
    const card = await store.card(key);
    if (card === undefined) throw supervisionError.SUPERVISION_UNKNOWN({ thing: '预警 card', id: key });
    return card;
  };
  return {
    appealAlert: async (_, { alert, grounds, evidence }, { principal }) => {
      await appeals.file(principal, alert, grounds, evidence ?? []);
      return after(alert);
    },
    decideAppeal: async (_, { alert, upheld, reasons }, { principal }) => {
      await appeals.decide(principal, alert, upheld, reasons);
      return after(alert);
    },
  };
}

type AlertTypes = 'Alert' | 'AlertConnection' | 'AlertEvent' | 'Lifting' | 'Appeal' | 'RuleBook' | 'SuspectedCase';

/** Types of cards. */
export function alertTypes({ appeals, store, subsystems }: GraphMeans): Pick<Resolvers, AlertTypes> {
  const text = (code: string) => alertRulesByCode.get(code);
  const ofSubsystems = new Map(
    subsystems.packs.flatMap(({ rules }) => rules.map((rule) => [rule.code, rule] as const)),
  );
  const unknown = { zh: '已停用的规则', en: 'A rule that is no longer kept' };
  return {
    Alert: {
      id: ({ id }) => globalId('Alert', id),
      key: ({ id }) => id,
      title: ({ rule }) => (text(rule) ?? ofSubsystems.get(rule))?.title ?? unknown,
      condition: ({ rule }) => {
        const known = text(rule);
        if (known !== undefined && known.scope !== 'unevaluated') return known.condition;
        return ofSubsystems.get(rule)?.basis ?? unknown;
      },
      case: async ({ about }) => ((await store.cases([about]))[0] === undefined ? null : { id: about }),
      department: ({ department }) => ({ code: department }),
      raisedAt: ({ raisedAt }) => instantOf(raisedAt),
      ruleBook: ({ book }) => book,
      lifted: ({ lifted }) => lifted ?? null,
      counts: (card) => counts(card),
      appeal: async ({ id, department }, _, { principal }) =>
        maySeeDepartment(principal, department) ? ((await appeals.appeal(id)) ?? null) : null,
    },
    AlertConnection: { totalCount: (page) => page.count() },
    AlertEvent: {
      raised: ({ event }) => event === 'RAISED',
      at: ({ at }) => instantOf(at),
      alert: ({ card }) => card,
    },
    Lifting: { at: ({ at }) => instantOf(at), by: ({ by }) => by ?? null },
    Appeal: {
      at: ({ at }) => instantOf(at),
      decidedAt: ({ decidedAt }) => (decidedAt === undefined ? null : instantOf(decidedAt)),
      reasons: ({ reasons }) => reasons ?? null,
    },
    RuleBook: {
      from: ({ effective }) => effective.from,
      to: ({ effective }) => effective.to ?? null,
      rules: ({ caseRules, periodRules, orderRules, unevaluated }) => [
        ...[...caseRules, ...periodRules, ...orderRules].map(({ rule, level, parameters }) => ({
          ...{ code: rule.code, title: rule.title, condition: rule.condition, level, parameters, evaluated: true },
        })),
        ...unevaluated.flatMap((code) => {
          const rule = text(code);
          return rule?.scope === 'unevaluated'
            ? [{ code, title: rule.title, condition: rule.reason, level: null, parameters: {}, evaluated: false }]
            : [];
        }),
      ],
    },
    SuspectedCase: {
      signs: ({ signs }) =>
        Object.entries(signs).map(([sign, evidence]) => ({
          ...{ sign, label: doubleTrackSigns[sign as DoubleTrackSign], evidence },
        })),
    },
  };
}

/** The departments whose cards a caller may list: one's own, or any. Throws SUPERVISION_DENIED. */
export function departmentsOf(principal: Principal, asked: string | null | undefined): readonly string[] | undefined {
  if (principal.role === 'department' && principal.department !== undefined) {
    if (asked != null) requireDepartment(principal, asked);
    return [principal.department];
  }
  requireSupervisor(principal);
  return asked == null ? undefined : [asked];
}

async function watched({ store }: GraphMeans, id: string): Promise<WatchedCase> {
  const [found] = await store.cases([id]);
  if (found === undefined) throw supervisionError.SUPERVISION_UNKNOWN({ thing: '受监督办件 case under watch', id });
  return found;
}
