/** What the scenarios of git have in common: packs with other commands, and checkouts of a publishing job. */
import { TOKEN, type CaseWorld, type Wish } from './world.js';

/** The pack with other commands, and a scope of everything that tests touch. */
export function packOf(commands: readonly string[], scope = 'list.txt, dir, tool.sh, new, link'): string {
  return [
    'id: SORT-1',
    'title: Sort the list',
    'execution: {cwd: root}',
    `scope: {allowed_paths: [${scope}]}`,
    `phases: {implement: {run: ${JSON.stringify(commands)}}}`,
    'acceptance: {commands: ["true"]}',
    ''
  ].join('\n');
}

/** A clone as a publishing job has it, made as told. */
export async function cloned({ client, url }: CaseWorld, ...options: string[]): Promise<string> {
  const path = client.directory();
  await client.must(path, ['clone', '-q', ...options, url, '.'], TOKEN);
  return path;
}

/** Published from that checkout. */
export function from(here: CaseWorld, cwd: string): Wish {
  return {
    trust: { request: here.request({ cwd }), commit: 'origin/main', workflow: null, expectAttempt: null }
  };
}
