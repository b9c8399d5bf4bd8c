/**
 * The sequences find what they are for: each of these faults, planted in a copy of the program, is found within few of
 * them. Where a line of the program changed, its fault says so and is to be written anew.
 */
import { layProgram, type Fault } from './property.js';

const LOOK = 'src/publish/look.ts';
const CONVERGE = 'src/publish/converge.ts';
const MOST = 400;

const FAULTS: readonly (readonly [string, Fault])[] = [
  [
    'commits of people count as merged',
    { file: LOOK, text: "? 'merged' : 'foreign';", instead: "? 'merged' : 'merged';" }
  ],
  [
    'the push has no lease',
    {
      file: 'src/workspace/transfer.ts',
      text: '`--force-with-lease=${ref}:${lease}`',
      instead: "lease === 'never' ? '' : '--force'"
    }
  ],
  [
    'a pull request is opened without a look',
    { file: LOOK, text: "kind: 'open', pull: ours", instead: "kind: 'none', pull: null" }
  ],
  [
    'a copied island is taken for ours',
    { file: LOOK, text: 'return pull.authorIsBot ||', instead: 'return true ||' }
  ],
  [
    'the branch goes by way of the base',
    {
      file: 'src/publish/bring.ts',
      text: '    pushCommit(git, target.remote, { branch: target.branch, commit, observed })',
      instead:
        '    pushCommit(git, target.remote, { branch: target.branch, commit: target.parent, observed }).then(() =>\n' +
        '      pushCommit(git, target.remote, { branch: target.branch, commit, observed: target.parent })\n' +
        '    )'
    }
  ],
  [
    'the body is written anew',
    {
      file: CONVERGE,
      text: 'body: updatedBody(pull.body, seen.body)',
      instead: 'body: newBody(seen.body)'
    }
  ],
  [
    'what is said already is said again',
    {
      file: LOOK,
      text: "contentDigest(body) ? 'same' : 'other'",
      instead: "contentDigest(body) ? 'other' : 'other'"
    }
  ],
  [
    'closed by a person counts as done with',
    {
      file: LOOK,
      text: "? 'retired' : 'closed', pull: ended",
      instead: "? 'retired' : 'retired', pull: ended"
    }
  ],
  [
    'what the program closes is not marked',
    {
      file: CONVERGE,
      text: 'body: emptiedBody(pull.body, target.packPath),',
      instead: 'body: pull.body,'
    }
  ],
  [
    'an amended commit passes for ours',
    { file: 'src/workspace/seal.ts', text: '&& seal === match[3]', instead: '&& seal !== null' }
  ],
  [
    'a lost race is not looked at again',
    { file: CONVERGE, text: 'const ROUNDS = 3;', instead: 'const ROUNDS = 1;' }
  ]
];

test.each(FAULTS)(
  'found: %s',
  async (_name, fault) => {
    const program = layProgram([fault]);
    try {
      const transport = { remote: 'file', commits: 'git' } as const;
      const { failure, played } = await program.play({ transport, sequences: MOST, seed: 5, shorten: false });
      if (process.env['PUBLISH_TALLY'] !== undefined)
        process.stderr.write(`${_name}: after ${played}\n${failure?.slice(0, 900)}\n\n`);
      expect(failure).not.toBeNull();
    } finally {
      program.remove();
    }
  },
  300_000
);
