import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** The wording of a PlansError is for people and may change; its code and its details, which programs read, stay under test. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'messages', {
    shouldIgnore(path) {
      const { parentPath: call } = path;
      if (call?.isNewExpression() && call.node.callee.name === 'PlansError' && path.key === 1) return 'the wording of an error';
    },
  }),
];
