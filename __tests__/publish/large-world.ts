/** A change of 3,000 files, with or without a binary of 100 MB beside it: made by a real run, published as a job does. */
import type { World } from '../e2e/action-world.js';
import type { Step } from '../rig/driver.js';

/** Files of the change, nearly all of them new: the rig of the forge takes its time with every blob before. */
export const FILES = 3000;
/** GitHub refuses files of more than 100 MB. */
export const BINARY_BYTES = 100_000_000;

function script(files: number): string {
  return [
    'number=0',
    `while [ $number -lt ${files} ]; do`,
    '  place=files/$((number / 100))',
    '  [ -d $place ] || mkdir -p $place',
    '  printf "file %s\\nhas been changed\\nin these %s lines\\n" $number three > $place/$number.txt',
    '  number=$((number + 1))',
    'done',
    ''
  ].join('\n');
}

/** Bytes that nothing packs. */
const BINARY = `head -c ${BINARY_BYTES} /dev/urandom > large.bin`;

export interface LargeOptions {
  binary: boolean;
  /** Default FILES. */
  files?: number;
}

/** The repository before: one in a hundred of the files is there. */
export function largeFiles({ binary, files = FILES }: LargeOptions): Record<string, string> {
  const before: Record<string, string> = {
    'packs/large.yml': pack(binary, files),
    'make.sh': script(files)
  };
  for (let number = 0; number < files; number += 100)
    before[`files/${number / 100}/${number}.txt`] = `file ${number}\n`;
  return before;
}

function pack(binary: boolean, files: number): string {
  return [
    'id: LARGE-1',
    'title: Change very much',
    'execution: {cwd: root}',
    'scope: {allowed_paths: [files, large.bin]}',
    `phases: {implement: {run: ["sh make.sh"${binary ? `, "${BINARY}"` : ''}]}}`,
    `acceptance: {commands: ["test $(find files -type f | wc -l) -eq ${files}"${binary ? ', "test -s large.bin"' : ''}]}`,
    `limits: {changed_files: ${files}, changed_lines: 20000, exclude: [large.bin]}`,
    ''
  ].join('\n');
}

/** The run job: its evidence is an artifact, and nothing is published. Gives the inputs of the publishing step. */
export async function runLarge(world: World, runId: number): Promise<Record<string, string>> {
  const inputs = { 'task-pack': 'packs/large.yml', publish: 'false' };
  const { main } = await world.run({ inputs }, { runId });
  if (main.code !== 0) throw new Error(`the run ended with ${main.code}:\n${main.maskedLog}`);
  const { outputs } = main;
  return {
    'task-pack': 'packs/large.yml',
    operation: 'publish',
    'artifact-id': outputs['artifact-id']!,
    'artifact-digest': outputs['artifact-digest']!,
    'expect-manifest': outputs['manifest-digest']!,
    'run-attempt': outputs['run-attempt']!
  };
}

/** The publishing step, in a job and a checkout of its own. */
export function publishLarge(world: World, runId: number, inputs: Record<string, string>): Step {
  return world.job({ runId }).step({ inputs });
}
