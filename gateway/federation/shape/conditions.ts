import { Kind, visit, type DirectiveNode, type DocumentNode } from 'graphql';

/** Variables that decide by `@skip` and `@include` which parts of a document count. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const value = wanted(node) === undefined ? undefined : conditionOf(node);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/**
 * The document with its conditions decided: what does not count is gone, and with it the directives. So a plan never
 * asks for what is not wanted, and never waits for a requirement that was skipped.
 */
export function decideConditions(document: DocumentNode, values: Readonly<Record<string, unknown>>): DocumentNode {
  const holds = (directive: DirectiveNode): boolean => {
    const value = conditionOf(directive);
    const actual =
      value?.kind === Kind.VARIABLE ? values[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
    return actual === wanted(directive);
  };
  const decide = (node: { readonly directives?: readonly DirectiveNode[] }) => {
    const conditions = node.directives?.filter((directive) => wanted(directive) !== undefined) ?? [];
    if (conditions.length === 0) return undefined;
    if (!conditions.every(holds)) return null;
    return { ...node, directives: node.directives?.filter((directive) => !conditions.includes(directive)) ?? [] };
  };
  return visit(document, {
    Field: { leave: decide },
    InlineFragment: { leave: decide },
    FragmentSpread: { leave: decide },
  });
}

const wanted = ({ name }: DirectiveNode): boolean | undefined =>
  name.value === 'include' ? true : name.value === 'skip' ? false : undefined;

const conditionOf = (directive: DirectiveNode) => directive.arguments?.find(({ name }) => name.value === 'if')?.value;
