/** `report`: the record of a run as Markdown, made from the sealed record. */
import { renderReport } from '../../evidence/index.js';
import { runDirOf } from '../evidence-place.js';
import type { VerbCall } from '../options.js';

export async function run(call: VerbCall): Promise<number> {
  const markdown = renderReport(runDirOf(call));
  if (call.flags['json'] === true) call.out.json({ markdown });
  else call.out.line(markdown.trimEnd());
  return 0;
}
