import { sourceError } from '../adapters/errors.ts';
import { formatError } from '../adapters/formats/errors.ts';
import { mappingError } from '../adapters/mapping/errors.ts';
import { cliError } from '../cli/errors.ts';
import { conformityError } from '../conformity/errors.ts';
import { packErrors } from '../conformity/pack/errors.ts';
import { gatewayError } from '../gateway/errors.ts';
import { pullError } from '../gateway/pull/errors.ts';
import { federationError } from '../gateway/federation/errors.ts';
import { operationError } from '../gateway/operations/errors.ts';
import type { ErrorEntry } from '../kernel/coded-error.ts';
import { kernelError } from '../kernel/errors.ts';
import { casesError } from '../subgraphs/cases/errors.ts';
import { catalogueError } from '../subgraphs/catalogue/errors.ts';
import { subgraphError } from '../subgraphs/errors.ts';
import { supervisionError } from '../subgraphs/supervision/errors.ts';

/** Any room's catalogue, as `defineErrors` returns it. */
export type ErrorCatalogue = Readonly<Record<string, { readonly entry: ErrorEntry }>>;

/** Every catalogue of the house, by room, in the order of docs/generated/errors.md. */
export const errorCatalogues: Readonly<Record<string, ErrorCatalogue>> = {
  kernel: kernelError,
  'conformity/pack': packErrors,
  conformity: conformityError,
  adapters: sourceError,
  'adapters/formats': formatError,
  'adapters/mapping': mappingError,
  subgraphs: subgraphError,
  'subgraphs/catalogue': catalogueError,
  'subgraphs/cases': casesError,
  'subgraphs/supervision': supervisionError,
  gateway: gatewayError,
  'gateway/pull': pullError,
  'gateway/federation': federationError,
  'gateway/operations': operationError,
  cli: cliError,
};
