import { contract } from './contract.js';

await contract('bubblewrap-sudo');
