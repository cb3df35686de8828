// Lets node run our sources as they are: `node --import test/support/typescript.mjs file.ts`. Node itself leaves out the types, and
// every line and column stays where it was; a source names another by what tsc makes of it.

import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const [, query] = /\.ts(\?.*)?$/.exec(context.parentURL ?? '') ?? [];
    if (!specifier.startsWith('.')) return next(specifier, context);
    try {
      return next(`${specifier.replace(/\.js$/, '.ts')}${query ?? ''}`, context);
    } catch (error) {
      if (!specifier.endsWith('.js')) throw error;
      return next(specifier, context);
    }
  },
});
