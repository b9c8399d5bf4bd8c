/** A change of 3,000 files, with or without a binary of 100 MB beside it: made by a real run, published as a job does. */
import type { World } from '../e2e/action-world.js';
import type { Job, StepOptions } from '../rig/driver.js';

/** Files of the change, half of them new. */
export const FILES = 3000;
/** GitHub refuses files of more than 100 MB. */
export const BINARY_BYTES = 100_000_000;

const MAKE = [
  'number=0',
  `while [ $number -lt ${FILES} ]; do`,
  '  place=files/$((number / 100))',
  '  [ -d $place ] || mkdir -p $place',
  '  printf "file %s\\nhas been changed\\nin these %s lines\\n" $number three > $place/$number.txt',
  '  number=$((number + 1))',
  'done',
  ''
].join('\n');

/** Bytes that nothing packs. */
const BINARY = `head -c ${BINARY_BYTES} /dev/urandom > large.bin`;

export interface LargeOptions {
  binary: boolean;
}

/** The repository before: half of the files are there. */
export function largeFiles({ binary }: LargeOptions): Record<string, string> {
  const files: Record<string, string> = {
    'packs/large.yml': pack(binary),
    'make.sh': MAKE
  };
  for (let number = 0; number < FILES; number += 2)
    files[`files/${Math.floor(number / 100)}/${number}.txt`] = `file ${number}\n`;
  return files;
}

function pack(binary: boolean): string {
  return [
    'id: LARGE-1',
    'title: Change very much',
    'execution: {cwd: root}',
    'scope: {allowed_paths: [files, large.bin]}',
    `phases: {implement: {run: ["sh make.sh"${binary ? `, "${BINARY}"` : ''}]}}`,
    `acceptance: {commands: ["test $(find files -type f | wc -l) -eq ${FILES}"${binary ? ', "test -s large.bin"' : ''}]}`,
    `limits: {changed_files: ${FILES}, changed_lines: 20000, exclude: [large.bin]}`,
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

/** A publishing step in a fresh checkout; its lines come with the moment at which they came. */
export function publishing(
  world: World,
  runId: number,
  step: StepOptions
): { job: Job; start: () => ReturnType<Job['step']> } {
  const job = world.job({ runId });
  return { job, start: () => job.step(step) };
}
