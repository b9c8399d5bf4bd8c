/** Where the command line writes: text on standard output, errors on standard error, colours only on a terminal. */

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
}

export interface Console {
  readonly style: Style;
  /** True where progress may be drawn. */
  readonly interactive: boolean;
  line(text?: string): void;
  error(text: string): void;
  json(value: unknown): void;
  /** A line that the next output replaces; only on a terminal. */
  progress(text: string): void;
}

/** The console of a process. Honours NO_COLOR (https://no-color.org) and `--no-color`. */
export function consoleFor(process: NodeJS.Process, noColor: boolean): Console {
  const interactive = process.stdout.isTTY === true;
  const color =
    interactive && !noColor && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
  let drawn = false;
  const clear = () => {
    if (drawn) process.stdout.write('\r\u001b[2K');
    drawn = false;
  };
  process.stdout.on('error', ignoreBrokenPipe);
  return {
    style: styleOf(color),
    interactive,
    line: (text = '') => {
      clear();
      process.stdout.write(`${text}\n`);
    },
    error: text => {
      clear();
      process.stderr.write(`${text}\n`);
    },
    json: value => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    progress: text => {
      if (!interactive) return;
      process.stdout.write(`\r\u001b[2K${text.slice(0, (process.stdout.columns ?? 80) - 1)}`);
      drawn = true;
    }
  };
}

/** A reader that went away (`| head`) is not a failure of the run. */
function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function styleOf(color: boolean): Style {
  const paint = (open: number, close: number) => (text: string) =>
    color ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39)
  };
}
