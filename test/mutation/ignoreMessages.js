/**
 * The wording of a PlansError is for people and may change; its code and its details, which
 * programs read, stay under test.
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'messages',
    value: {
      shouldIgnore({ parentPath: call, key }) {
        if (call?.isNewExpression() && call.node.callee.name === 'PlansError' && key === 1)
          return 'the wording of an error';
      },
    },
  },
];
