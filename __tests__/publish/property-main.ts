/** The program that plays: its options as one argument, its answer as one line. Started by `property.ts`. */
import { playSequences, type Answer, type PropertyOptions } from './model-world.js';

const options = JSON.parse(process.argv[2] ?? '') as PropertyOptions;
const answer: Answer = await playSequences(options);
process.stdout.write(`${JSON.stringify(answer)}\n`);
