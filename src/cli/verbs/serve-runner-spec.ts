/** `serve-runner` as the table of verbs has it; its code is loaded only when it is called. */
import type { OptionSpec, VerbSpec } from '../options.js';

function amount(value: string, summary: string): OptionSpec {
  return { type: 'string', value, summary, check: 'integer' };
}

function file(summary: string): OptionSpec {
  return { type: 'string', value: 'FILE', summary };
}

export const serveRunner: VerbSpec = {
  name: 'serve-runner',
  summary: 'receive steps of runs on other machines, and run each in a sandbox of this one',
  usage: '',
  arity: [0, 0],
  options: {
    listen: { type: 'string', value: 'HOST:PORT', summary: 'where to listen (default 127.0.0.1:8443)' },
    cert: file('certificate of this receiver with its chain, PEM'),
    'cert-key': file('private key of the certificate, PEM, closed to others (mode 0600)'),
    keys: file('shared keys, lines of an id and base64, closed to others (mode 0600)'),
    'state-dir': {
      type: 'string',
      value: 'DIR',
      summary: 'where taken requests are remembered (default in the state directory of the user)'
    },
    jobs: amount('N', 'steps at a time (default 1)'),
    'max-mb': amount('N', 'most of one request and of one answer (default 256)'),
    'max-minutes': amount('N', 'most minutes of one step (default 60)'),
    'skew-seconds': amount('N', 'most difference between the clocks (default 60)'),
    'output-mb': amount('N', 'most that one step prints (default 64)'),
    'memory-mb': amount('N', 'most memory of one step (default 4096)'),
    'disk-mb': amount('N', 'most that one step writes (default 8192)'),
    processes: amount('N', 'most processes of one step (default 512)')
  },
  notes: [
    'Every request must be signed with a key of the file, within the difference of the clocks, and is taken once.',
    'It ends on SIGINT and SIGTERM, and the steps that run end with it. exit codes: 0 ended, 2 usage, 5 no sandbox'
  ],
  examples: [
    'serve-runner --cert server.pem --cert-key server.key --keys runner.keys',
    'serve-runner --listen 0.0.0.0:8443 --cert server.pem --cert-key server.key --keys runner.keys --jobs 2'
  ],
  load: () => import('./serve-runner.js')
};
