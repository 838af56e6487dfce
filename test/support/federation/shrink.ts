import { parse, print, visit, type ASTNode, type DocumentNode } from 'graphql';
import type { RandomOperation } from './random-operation.ts';

/** Takes parts off an operation as long as it still fails; what is left shows the fault. */
export async function shrink(
  operation: RandomOperation,
  fails: (candidate: RandomOperation) => Promise<boolean>,
): Promise<RandomOperation> {
  let smallest = operation;
  for (let again = true; again;) {
    again = false;
    for (const candidate of smaller(smallest)) {
      if (!(await fails(candidate).catch(() => false))) continue;
      smallest = candidate;
      again = true;
      break;
    }
  }
  return smallest;
}

function* smaller({ query, variables }: RandomOperation): Generator<RandomOperation> {
  const document = parse(query);
  for (let at = 0; ; at++) {
    const less = without(document, at);
    if (less === undefined) return;
    yield { query: print(less), variables };
  }
}

const REMOVABLE = new Set<string>([
  'Field',
  'InlineFragment',
  'FragmentSpread',
  'Directive',
  'Argument',
  'VariableDefinition',
  'FragmentDefinition',
]);

/** The document without its n-th part; undefined when it has fewer. */
function without(document: DocumentNode, n: number): DocumentNode | undefined {
  let count = 0;
  let found = false;
  const less = visit(document, {
    enter(node: ASTNode) {
      if (!REMOVABLE.has(node.kind) || count++ !== n) return undefined;
      found = true;
      return null;
    },
  }) as DocumentNode;
  return found ? less : undefined;
}
