/** Ends what bears a mark, and says how many there were. */
import { endSurvivors } from '../../../src/sandbox/survivors.js';

try {
  process.stdout.write(JSON.stringify({ ended: await endSurvivors(process.argv[2] ?? '') }));
} catch (error) {
  process.stdout.write(
    JSON.stringify({ code: (error as { code?: string }).code, why: (error as { why?: string }).why })
  );
}
process.exit(0);
