/** Entry of the action's step. */
import { main } from './action/index.js';

void main(process).then(code => {
  process.exitCode = code;
});
