/** The signature of a failure, by which a breaker sees that a second attempt failed in the same way. */

/**
 * Command, exit status and the last lines of output with what varies between attempts taken out: numbers, hex ids,
 * times, escape sequences, temporary names. Equal signatures mean the same error.
 */
export function failureSignature(command: string, status: string, tail: string): string {
  const text = tail
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .replace(/\b[0-9a-f]{7,64}\b/gi, '#')
    .replace(/\/tmp\/\S+/g, '/tmp/#')
    .replace(/\d+(\.\d+)?/g, '#')
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(-20)
    .join('\n');
  return `${command}\n${status}\n${text}`;
}
