/** Entry of the command line. `--version` answers before anything else is loaded. */
import { VERSION } from './platform/version.js';

const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`${VERSION}\n`);
else void start();

async function start(): Promise<void> {
  const { main } = await import('./cli/index.js');
  process.exitCode = await main(argv, process);
}
