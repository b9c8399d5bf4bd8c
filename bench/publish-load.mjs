// The rigs of the tests are TypeScript: imported here as they are, with their types taken out, which takes Node 24.
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** Imports a TypeScript module, and whatever it imports as `./x.js` that is an x.ts. */
export async function typescript(file) {
  if (module.registerHooks === undefined) throw new Error('this benchmark needs Node 24');
  const hooks = module.registerHooks({ resolve, load });
  const warn = process.emitWarning;
  // Taking types out is experimental, and told once for every process.
  process.emitWarning = (warning, ...rest) =>
    String(warning).includes('stripTypeScriptTypes') ? undefined : warn.call(process, warning, ...rest);
  try {
    return await import(file);
  } finally {
    hooks.deregister();
    process.emitWarning = warn;
  }
}

function resolve(specifier, context, next) {
  if (!/^\.{1,2}\/.*\.js$/.test(specifier) || !context.parentURL?.endsWith('.ts'))
    return next(specifier, context);
  const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
  return existsSync(url) ? { url: url.href, format: 'module', shortCircuit: true } : next(specifier, context);
}

function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const source = module.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'), { mode: 'transform' });
  return { format: 'module', source, shortCircuit: true };
}
