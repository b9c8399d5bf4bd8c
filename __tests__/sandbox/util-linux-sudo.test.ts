import { contract } from './contract.js';

await contract('util-linux-sudo');
