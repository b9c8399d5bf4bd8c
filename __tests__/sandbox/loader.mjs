// Lets a plain Node run the project's TypeScript: `.js` in an import means the `.ts` beside it; swc strips the types.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

registerHooks({
  resolve(specifier, context, next) {
    const relative = specifier.startsWith('.') && specifier.endsWith('.js');
    try {
      return relative ? next(specifier.replace(/\.js$/, '.ts'), context) : next(specifier, context);
    } catch (error) {
      if (!relative) throw error;
      return next(specifier, context);
    }
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' }
    });
    return { format: 'module', source: code, shortCircuit: true };
  }
});
