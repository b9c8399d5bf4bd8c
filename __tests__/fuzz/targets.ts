/** Every target, in the order in which they are fuzzed. */
import { hello } from './hello.js';
import { hosts } from './hosts.js';
import { names } from './names.js';
import { proxy } from './proxy.js';
import { shell } from './shell.js';
import type { Target } from './target.js';

export const targets: readonly Target[] = [proxy, hello, hosts, names, shell];
