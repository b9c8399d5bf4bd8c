/** The same sequences over the transports of the world: git over HTTP with its refusals, and commits made by the API. */
import { layProgram, type Program } from './property.js';

let program: Program;
beforeAll(() => {
  program = layProgram();
});
afterAll(() => program.remove());

test.each([
  ['git over HTTP', { remote: 'http', commits: 'git' }],
  ['the API', { remote: 'file', commits: 'api' }]
] as const)(
  'a hundred sequences, by %s',
  async (_name, transport) => {
    const seed = Number(process.env['PUBLISH_SEED'] ?? 7);
    const { failure, played } = await program.play({ transport, sequences: 100, seed });
    if (failure !== null) throw new Error(failure);
    expect(played).toBe(100);
  },
  600_000
);
