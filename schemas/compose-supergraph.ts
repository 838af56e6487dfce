import { composeServices } from '@theguild/federation-composition';
import { GraphQLError, parse, visit, type DocumentNode } from 'graphql';
import { compositionRules } from './composition-rules.ts';

/** One subgraph to compose: the text of its SDL and where it is reached. */
export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
  /** Written into the supergraph for routers that reach it over HTTP; default `http://localhost:4001` and on, in order. */
  readonly url?: string;
}

/** One reason why subgraphs do not compose. */
export interface CompositionFault {
  /** Subgraphs that are part of it; never empty unless the composer names none. */
  readonly subgraphs: readonly string[];
  /** Field, argument or type, as `Type.field`; undefined when it is about a subgraph as a whole. */
  readonly place: string | undefined;
  /** The composer's code of the rule. */
  readonly rule: string;
  readonly detail: string;
}

/** Why subgraphs do not compose: every fault, each on a line that names subgraph, field and rule. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
  readonly faults: readonly CompositionFault[];

  constructor(faults: readonly CompositionFault[]) {
    super(faults.map(sentence).join('\n'));
    this.faults = faults;
  }
}

/** Composes subgraphs to the text of a Federation-2 supergraph. Pure; throws CompositionError. */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): string {
  const services = subgraphs.map(({ name, sdl, url }, index) => ({
    name,
    url: url ?? `http://localhost:${String(4001 + index)}`,
    typeDefs: parseSdl(name, sdl),
  }));
  const result = composeServices(services);
  if (result.errors === undefined) return `${result.supergraphSdl.trimEnd()}\n`;
  throw new CompositionError(result.errors.map((error) => faultOf(error, services)));
}

function parseSdl(name: string, sdl: string): DocumentNode {
  try {
    return parse(sdl);
  } catch (fault) {
    if (!(fault instanceof GraphQLError)) throw fault;
    const line = fault.locations?.[0]?.line ?? 1;
    const detail = `line ${String(line)}: ${fault.message}`;
    throw new CompositionError([{ subgraphs: [name], place: placeAtLine(sdl, line), rule: 'INVALID_GRAPHQL', detail }]);
  }
}

interface Service {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

function faultOf(error: GraphQLError, services: readonly Service[]): CompositionFault {
  const { code, subgraphName } = error.extensions;
  const named = services.filter(({ name }) => name === subgraphName || error.message.includes(`"${name}"`));
  const rule = typeof code === 'string' ? code : 'INVALID_GRAPHQL';
  return {
    subgraphs: named.map(({ name }) => name),
    place: placeIn(error.message) ?? placeOfUnknownType(error.message, named),
    rule,
    detail: error.message,
  };
}

/** The composer quotes coordinates: `"Type.field"`, `"Type.field(argument:)"`, or says `type "Type"`. */
function placeIn(message: string): string | undefined {
  const key = /On type "(\w+)", for @key\(fields: "([^"]+)"\)/.exec(message);
  if (key !== null) return `${key[1] ?? ''}.${key[2] ?? ''}`;
  const field = /"([A-Za-z_]\w*\.\w+(?:\(\w+:\))?)"/.exec(message)?.[1];
  return field ?? (/^(?:\[\w+\] )?Unknown type/.test(message) ? undefined : /\btype "(\w+)"/i.exec(message)?.[1]);
}

/** "Unknown type X" says nothing of where; the first field that asks for X does. */
function placeOfUnknownType(message: string, services: readonly Service[]): string | undefined {
  const unknown = /Unknown type "?(\w+)"?/.exec(message)?.[1];
  const places: string[] = [];
  for (const { typeDefs } of services)
    for (const definition of typeDefs.definitions)
      if ('fields' in definition)
        for (const field of definition.fields ?? [])
          visit(field, {
            NamedType: (type) => {
              if (type.name.value === unknown) places.push(`${definition.name.value}.${field.name.value}`);
            },
          });
  return places[0];
}

/** Type and field that a line of a broken SDL belongs to, as far as its text shows. */
function placeAtLine(sdl: string, line: number): string | undefined {
  const before = sdl.split('\n').slice(0, line).reverse();
  const type = before.map((text) => /^(?:extend )?(?:type|interface|input|enum) (\w+)/.exec(text)?.[1]).find(Boolean);
  const field = before.map((text) => /^ {2}(\w+)\s*[(:]/.exec(text)?.[1]).find(Boolean);
  return type === undefined || field === undefined ? type : `${type}.${field}`;
}

function sentence({ subgraphs, place, rule, detail }: CompositionFault): string {
  const plain = compositionRules[rule];
  const names = subgraphs.join(', ') || '?';
  const english = `subgraph ${names}, ${place ?? 'as a whole'}: rule ${rule}${plain === undefined ? '' : `: ${plain.en}`}`;
  const chinese = `子图 ${names}，${place ?? '整体'}：规则 ${rule}${plain === undefined ? '' : `：${plain.zh}`}`;
  return `${chinese}\n${english}\n  ${detail}`;
}
