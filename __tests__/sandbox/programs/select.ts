/** Says which backend would be chosen here, and why the others are not. */
import { chooseRunAs } from '../../../src/sandbox/run-as.js';
import { selectBackend } from '../../../src/sandbox/select.js';

const { backend, reports } = await selectBackend({ runAs: chooseRunAs(), scratch: process.argv[2] ?? '' });
process.stdout.write(
  JSON.stringify({ backend: backend?.name ?? null, reasons: reports.map(report => report.reason) })
);
process.exit(0);
