/** Entry of the action's post step, which finishes what a crash, a cancel or a kill cut off. */
import { post } from './action/post.js';

void post(process).then(code => {
  process.exitCode = code;
});
