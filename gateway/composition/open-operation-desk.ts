import { fileURLToPath } from 'node:url';
import type { GraphConfiguration } from '../configuration/configuration.ts';
import { createOperationDesk, type OperationDesk, type OperationDeskOptions } from '../operations/operation-desk.ts';
import { readRegisteredOperations } from '../operations/registered-operations.ts';

/** Operations of the hub's own pages: registered always, so that they work for the public whatever is configured. */
const consoleOperations = fileURLToPath(new URL('../../schemas/operations/console.json', import.meta.url));

/** Opens the desk of operations as it is configured. Throws OPERATIONS_FILE_UNUSABLE. */
export function openOperationDesk(
  { limits, rate, operations, subscriptions }: GraphConfiguration,
  means: Pick<OperationDeskOptions, 'engine' | 'metrics' | 'clock' | 'log'>,
): OperationDesk {
  const registered = readRegisteredOperations([consoleOperations, ...operations.registered]);
  return createOperationDesk({
    ...means,
    ...{ limits, rate },
    trust: { ...operations, registered },
    subscriptionsPerClient: subscriptions.perClient,
  });
}
