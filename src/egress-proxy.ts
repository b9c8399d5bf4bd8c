/** Entry of the filtering proxy, bundled on its own and run as a process outside of the sandbox. */
import { runProxyProcess } from './egress/proxy-process.js';

runProxyProcess(process);
