import { expect, it } from '@jest/globals';
import { anonymous } from '../../kernel/principal.ts';
import { perRequest } from '../../subgraphs/per-request.ts';

it('makes one thing for each request, and never shares it between two', () => {
  const of = perRequest(({ requestId }) => ({ requestId }));
  const one = { principal: anonymous, requestId: 'one' };
  const sameId = { principal: anonymous, requestId: 'one' };
  expect(of(one)).toBe(of(one));
  expect(of(one)).not.toBe(of(sameId));
});
