/** `learn` in the table of verbs. */
import type { OptionSpec, VerbSpec } from '../options.js';

type Options = Readonly<Record<string, OptionSpec>>;

/** `runOptions` are those of `run` that decide the plan; the change is always made by implement here. */
export function learn({ change: _change, ...runOptions }: Options): VerbSpec {
  return {
    name: 'learn',
    summary: 'run a pack in a throw-away repository, ask for each refused host, suggest an allow list',
    usage: '<pack>',
    arity: [0, 1],
    options: {
      allow: {
        type: 'string',
        value: 'HOSTS',
        summary:
          'answer yes for these where they are asked for: host:port, *.host:port, presets; commas between'
      },
      quiet: {
        type: 'string',
        value: 'HOSTS',
        summary: 'answer quiet for these: refused and logged, kept out of pull requests'
      },
      write: { type: 'string', value: 'FILE', summary: 'write the suggestion to a new file too' },
      ...runOptions,
      backend: {
        type: 'string',
        value: 'NAME',
        summary: 'bubblewrap or util-linux (default: the best that passes its probe)',
        check: ['bubblewrap', 'util-linux']
      },
      'evidence-dir': {
        type: 'string',
        value: 'DIR',
        summary: 'where its runs are recorded (default .orchestrator_learn)'
      }
    },
    notes: [
      'Nothing is let out that was not answered. Without a terminal, or with --json, nobody is asked: what the flags do not answer is listed and stays refused.',
      'What no pack may ask for (private addresses, cloud and metadata hosts, hosts above the policy) is told and not offered.',
      'Evidence of learn is marked in its plan and is never published.'
    ],
    examples: [
      'learn pack.yml',
      'learn pack.yml --allow npm,fixtures.example.org:443 --write suggestion.yml',
      'learn pack.yml --json'
    ],
    load: () => import('./learn.js')
  };
}
