import type { Graph } from './world.ts';

/** One feature of federation, as the public audit of gateways divides them, with a graph and operations of our own. */
export interface AuditSuite {
  /** What is shown, in a sentence. */
  readonly shows: string;
  readonly graph: Graph;
  readonly asks: readonly string[];
  /** Composed by @apollo/composition, since the house's composer does not know this construction. */
  readonly composedByApollo?: true;
}

const imports =
  '"@key", "@requires", "@provides", "@external", "@shareable", "@override", "@interfaceObject", "@inaccessible"';
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])\n`;

/** Subgraphs of Federation 2. */
export const linked = (subgraphs: Graph): Graph =>
  Object.fromEntries(Object.entries(subgraphs).map(([name, sdl]) => [name, link + sdl]));
