import { defineCaseRule } from '../alert-rule.ts';

/** A010: one post returned the case more than once; replaces A007. */
export const a010 = defineCaseRule({
  code: 'A010',
  class: 'PROCEDURE',
  title: { zh: '同一节点多次退回', en: 'Returned more than once at one post' },
  condition: { zh: '同一岗位退回两次以上', en: 'The same post returned the case twice or more' },
  replaces: ['A007'],
  test: ({ stages }) => {
    const byPost = new Map<string, number[]>();
    for (const { state, node, ordinal } of stages) {
      const post = node ?? String(ordinal);
      if (state === 'RETURNED') byPost.set(post, [...(byPost.get(post) ?? []), ordinal]);
    }
    return [...byPost]
      .filter(([, returned]) => returned.length > 1)
      .map(([post, returned]) => ({ subject: post, evidence: { post, returned } }));
  },
});
