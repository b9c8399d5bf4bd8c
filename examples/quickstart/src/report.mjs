// Usage: node src/report.mjs FILE  where FILE holds {"service": [milliseconds, …], …}
import { readFileSync } from 'node:fs';
import { median, percentile } from './percentile.mjs';

const services = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const report = Object.entries(services).map(([service, times]) => ({
  service,
  requests: times.length,
  median_ms: median(times),
  p95_ms: percentile(times, 95)
}));
console.log(JSON.stringify(report, null, 2));
