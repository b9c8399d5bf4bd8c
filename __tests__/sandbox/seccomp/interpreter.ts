/** A classic-BPF interpreter for seccomp programs, written from the kernel's documentation and not from the assembler. */

export interface Call {
  nr: number;
  arch: number;
  args?: readonly bigint[];
}

/** struct seccomp_data of <linux/seccomp.h>, little-endian. */
function dataOf(call: Call): DataView {
  const view = new DataView(new ArrayBuffer(64));
  view.setInt32(0, call.nr, true);
  view.setUint32(4, call.arch, true);
  (call.args ?? []).forEach((value, index) =>
    view.setBigUint64(16 + 8 * index, BigInt.asUintN(64, value), true)
  );
  return view;
}

/** The value the program returns for a call. Throws on an opcode outside the subset and on running off the end. */
export function interpret(program: Uint8Array, call: Call): number {
  const code = new DataView(program.buffer, program.byteOffset, program.byteLength);
  const data = dataOf(call);
  let accumulator = 0;
  for (let at = 0; at * 8 < program.byteLength; at += 1) {
    const [opcode, yes, no] = [
      code.getUint16(at * 8, true),
      code.getUint8(at * 8 + 2),
      code.getUint8(at * 8 + 3)
    ];
    const k = code.getUint32(at * 8 + 4, true);
    if (opcode === 0x20) accumulator = data.getUint32(k, true);
    else if (opcode === 0x06) return k;
    else if (opcode === 0x15) at += accumulator === k ? yes : no;
    else if (opcode === 0x35) at += accumulator >= k ? yes : no;
    else if (opcode === 0x45) at += (accumulator & k) !== 0 ? yes : no;
    else throw new Error(`opcode ${opcode.toString(16)} at ${at}`);
  }
  throw new Error('ran off the end');
}
