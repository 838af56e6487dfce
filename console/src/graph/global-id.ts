/** Opaque id of the graph for what the HTTP interface knows by number. */
export const globalId = (type: 'Submission', number: string): string =>
  btoa(`${type}:${number}`).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
