import type { Resolvers } from '../__generated__/resolvers.ts';
import { indicatorByName, indicators } from '../catalogue-data.ts';
import { flowPicture } from '../flow/flow-picture.ts';
import { drawFlow } from '../flow/draw-flow.ts';
import type { ContentOfPower, FlowOfPower } from '../graph-parents.ts';
import { citationsIn } from '../law/citation.ts';
import type { FlowStep, PowerContent } from '../library.ts';
import { visibleContent, withheldFrom } from '../publication/public-view.ts';
import type { SubgraphContext } from '../../subgraph.ts';

type Types =
  'PowerContent' | 'Citation' | 'Material' | 'Flow' | 'FlowStep' | 'FlowArrow' | 'DiscretionStep' | 'IndicatorEntry';

/** Resolvers of what is said of a power. Every field is read from what the caller may see. */
export function contentResolvers(): Pick<Resolvers, Types> {
  const seen = ({ content, department }: ContentOfPower, { principal }: SubgraphContext): PowerContent =>
    visibleContent(content, department, principal);
  return {
    PowerContent: {
      name: ({ content }) => content.name,
      nameEn: ({ content }) => content.nameEn ?? null,
      statutoryLimit: ({ content }) => content.statutoryLimit ?? null,
      promisedLimit: ({ content }) => content.promisedLimit ?? null,
      legalBasis: ({ content }) => content.legalBasis,
      citations: ({ content }) => content.legalBasis.flatMap(citationsIn),
      holderNature: ({ content }) => content.holderNature ?? null,
      indicators: (parent, { names }, context) => listed(seen(parent, context), names),
      indicator: (parent, { name }, context) => seen(parent, context).indicators?.[name] ?? null,
      materials: (parent, _, context) => seen(parent, context).materials ?? [],
      riskPoints: (parent, _, context) => seen(parent, context).riskPoints ?? [],
      publicFlow: (parent, _, context) => flow(parent.content.name, '公示流程', seen(parent, context).publicFlow),
      internalFlow: (parent, _, context) => flow(parent.content.name, '内部流程', seen(parent, context).internalFlow),
      discretion: (parent, _, context) => seen(parent, context).discretion ?? [],
      withheld: ({ content, department }, _, { principal }) => withheldFrom(content, department, principal),
    },
    Citation: {
      article: ({ article }) => article ?? null,
      articleSuffix: ({ articleSuffix }) => articleSuffix ?? null,
      paragraph: ({ paragraph }) => paragraph ?? null,
      item: ({ item }) => item ?? null,
    },
    Material: { copies: ({ copies }) => copies ?? null, note: ({ note }) => note ?? null },
    Flow: {
      steps: ({ steps }) => steps,
      svg: ({ title, steps }) => drawFlow(title, steps),
      png: ({ title, steps }) => Buffer.from(flowPicture(drawFlow(title, steps))).toString('base64'),
    },
    FlowStep: {
      post: ({ post }) => post ?? null,
      duty: ({ duty }) => duty ?? null,
      limit: ({ limit }) => limit ?? null,
      supervision: ({ supervision }) => supervision ?? null,
      rights: ({ rights }) => rights ?? null,
      complaint: ({ complaint }) => complaint ?? null,
    },
    FlowArrow: { when: ({ when }) => when ?? null },
    DiscretionStep: {
      rangeKind: ({ range }) => range.kind,
      base: ({ range }) => (range.kind === 'BASE' ? range.base : null),
      low: ({ range }) => (range.kind === 'OTHER' ? null : (range.low ?? null)),
      top: ({ range }) => (range.kind === 'OTHER' ? null : (range.top ?? null)),
      words: ({ range }) => (range.kind === 'OTHER' ? range.words : null),
    },
    IndicatorEntry: {
      structured: ({ kind }) => kind === 'STRUCTURE',
      provincial: ({ provincial }) => provincial ?? null,
      national: ({ national }) => national ?? null,
      withheld: ({ withheld }) => withheld ?? null,
    },
  };
}

function listed(
  { indicators: told = {} }: PowerContent,
  names: readonly string[] | null | undefined,
): { readonly name: string; readonly label: { readonly zh: string; readonly en: string }; readonly value: string }[] {
  const wanted = names == null ? indicators : names.flatMap((name) => indicatorByName.get(name) ?? []);
  return wanted.flatMap(({ name, label }) => {
    const value = told[name];
    return value === undefined ? [] : [{ name, label, value }];
  });
}

const flow = (name: string, kind: string, steps: readonly FlowStep[] | undefined): FlowOfPower | null =>
  steps === undefined || steps.length === 0 ? null : { title: `${name} ${kind}`, steps };
