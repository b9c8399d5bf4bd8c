/** The large changes of the tests, published once, with the memory and the time that it takes. */
import { world } from '../__tests__/e2e/action-world.js';
import { watchMemory, type TreePeak } from '../__tests__/publish/large-memory.js';
import { largeFiles, publishLarge, runLarge } from '../__tests__/publish/large-world.js';

interface Measured extends Pick<TreePeak, 'together' | 'holders'> {
  largest: TreePeak['processes'];
  seconds: number;
  requests: number;
  writes: number;
}

/** With the binary, by git. */
export function measureLarge(): Promise<Measured> {
  return measure(true, {});
}

/** Without it, through the API. */
export function measureSigned(): Promise<Measured> {
  return measure(false, { 'sign-commits': 'true' });
}

async function measure(binary: boolean, more: Record<string, string>): Promise<Measured> {
  const here = await world(largeFiles({ binary }));
  try {
    const inputs = await runLarge(here, 77);
    here.counted();
    const began = performance.now();
    const step = publishLarge(here, 77, { ...inputs, ...more });
    const watch = watchMemory(step.pid);
    const main = await step.done;
    const { together, holders, processes } = watch.stop();
    const seconds = (performance.now() - began) / 1000;
    if (main.code !== 0) throw new Error(`the step ended with ${main.code}:\n${main.maskedLog}`);
    const { requests, writes } = here.counted();
    return { together, holders, largest: processes.slice(0, 6), seconds, requests: requests.length, writes };
  } finally {
    await here.close();
  }
}
