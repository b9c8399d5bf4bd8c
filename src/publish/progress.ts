/** A line now and then while something takes its time: a job log that says nothing looks like one that hangs. */

export type Note = (text: string) => void;

/** Milliseconds of silence. */
const PATIENCE = 5000;

/**
 * Says `still <what>, <seconds> s` whenever nothing was said for a while. The work is given a note of its own, which
 * counts as something said.
 */
export async function patiently<T>(
  note: Note,
  what: string,
  work: (note: Note) => Promise<T>,
  silence = PATIENCE
): Promise<T> {
  const from = performance.now();
  const timer = setInterval(
    () => note(`still ${what}, ${Math.round((performance.now() - from) / 1000)} s`),
    silence
  );
  try {
    return await work(text => {
      timer.refresh();
      note(text);
    });
  } finally {
    clearInterval(timer);
  }
}
