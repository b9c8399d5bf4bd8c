/** The verb `serve-runner` with the words of this program's own command line. */
import { consoleFor } from '../../../src/cli/console.js';
import { parseVerb } from '../../../src/cli/options.js';
import { presentError } from '../../../src/cli/present-error.js';
import { serveRunner } from '../../../src/cli/verbs/serve-runner-spec.js';

const out = consoleFor(process, true);
try {
  const call = { ...parseVerb(serveRunner, process.argv.slice(2)), process, out };
  const { run } = await serveRunner.load();
  process.exitCode = await run(call);
} catch (error) {
  presentError(error, out);
  process.exitCode = 2;
}
