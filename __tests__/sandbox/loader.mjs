// Lets a plain Node, which strips types by itself, run the project's TypeScript: `.js` in an import means the `.ts` beside it.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('.') && /\.m?ts$/.test(context.parentURL ?? '');
    return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  }
});
