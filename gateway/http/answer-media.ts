/** How an operation can be answered over HTTP. */
export type AnswerMedia = 'application/graphql-response+json' | 'application/json' | 'text/event-stream';

/** All of them, as a refusal names them. */
export const answerMedia: readonly AnswerMedia[] = [
  'application/graphql-response+json',
  'application/json',
  'text/event-stream',
];

/**
 * What a client's `Accept` wants most of what is offered; undefined: nothing. Whoever accepts anything gets
 * `application/json`, as GraphQL over HTTP lays down for clients from before it had a media type of its own.
 */
export function readAnswerMedia(accept = '*/*'): AnswerMedia | undefined {
  const wanted = accept
    .toLowerCase()
    .split(',')
    .map((part, place) => {
      const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const quality = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
      return { type, quality, place };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality || one.place - other.place);
  for (const { type } of wanted) {
    if (type === '*/*' || type === 'application/*') return 'application/json';
    const offered = answerMedia.find((media) => media === type);
    if (offered) return offered;
  }
  return undefined;
}
