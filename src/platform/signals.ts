/** Ground: SIGINT, SIGTERM and SIGHUP cancel a run: its commands end, its evidence is sealed as cancelled. */

/** Runs `work` with a signal that aborts when the process is told to stop. Repeated signals change nothing more. */
export async function cancellable<T>(
  process: NodeJS.Process,
  work: (signal: AbortSignal) => Promise<T>
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) process.on(name, abort);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of names) process.off(name, abort);
  }
}
