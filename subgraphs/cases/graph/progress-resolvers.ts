import { maySeeDepartment } from '../../../kernel/principal.ts';
import { liveEvents } from '../../live.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { SubmissionProgressResolvers, SubscriptionResolvers } from '../__generated__/resolvers.ts';
import { casesError } from '../errors.ts';
import type { ProgressOfSubmission } from './parents.ts';
import type { ResolverMeans } from './resolver-means.ts';
import { submissionById } from './submission-resolvers.ts';

/** Resolvers of the progress of submissions 报送进度. */
export function progressResolvers(means: ResolverMeans): {
  readonly Subscription: SubscriptionResolvers;
  readonly SubmissionProgress: SubmissionProgressResolvers;
} {
  return {
    Subscription: {
      submissionProgress: {
        subscribe: async (_, { id }, context) => {
          const submission = await submissionById(means, id, context);
          if (submission === null) throw casesError.SUBMISSION_NOT_FOUND({});
          return liveEvents((signal) => progressOf(means, submission.id, context, signal));
        },
        resolve: (progress: ProgressOfSubmission) => progress,
      },
    },
    SubmissionProgress: {
      state: ({ submission }) => submission.state,
      ledger: ({ submission }) => submission.ledger,
      done: ({ submission }) => isDone(submission),
    },
  };
}

/** How it stands now, then after every step, as far as the reader keeps up; ends when the submission is settled. */
async function* progressOf(
  { store, progress }: ResolverMeans,
  id: string,
  { principal }: SubgraphContext,
  signal: AbortSignal,
): AsyncGenerator<ProgressOfSubmission, void, undefined> {
  while (!signal.aborted) {
    // Listening begins before the look, so that no step falls between the two.
    const news = progress.heard(signal, id);
    const submission = await store.submission(id);
    if (submission === undefined || !maySeeDepartment(principal, submission.department)) return;
    yield { submission, share: isDone(submission) ? 1 : (progress.share(id) ?? 0) };
    if (isDone(submission)) return;
    await news;
  }
}

const isDone = ({ state }: ProgressOfSubmission['submission']): boolean => state !== 'RECEIVED' && state !== 'CHECKING';
