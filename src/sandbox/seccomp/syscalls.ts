/**
 * Numbers of the system calls the filter names, for both architectures.
 * Sources: Linux arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h.
 */

export type FilterArch = 'x64' | 'arm64';

/** AUDIT_ARCH_* of <linux/audit.h>: what seccomp_data.arch holds for the native ABI. */
export const AUDIT_ARCH: Readonly<Record<FilterArch, number>> = { x64: 0xc000003e, arm64: 0xc00000b7 };

/** x86-64 only: the bit that marks a call of the x32 ABI, which shares AUDIT_ARCH with the native one. */
export const X32_SYSCALL_BIT = 0x40000000;

/** Refused with EPERM whatever their arguments: [name, x86-64, arm64]; null where the architecture has no such call. */
const DENIED: readonly (readonly [string, number | null, number | null])[] = [
  // Other processes' memory and files.
  ['ptrace', 101, 117],
  ['process_vm_readv', 310, 270],
  ['process_vm_writev', 311, 271],
  ['process_madvise', 440, 440],
  ['pidfd_getfd', 438, 438],
  ['kcmp', 312, 272],
  // Large kernel surfaces that no build needs.
  ['io_uring_setup', 425, 425],
  ['io_uring_enter', 426, 426],
  ['io_uring_register', 427, 427],
  ['bpf', 321, 280],
  ['perf_event_open', 298, 241],
  ['userfaultfd', 323, 282],
  ['fanotify_init', 300, 262],
  ['fanotify_mark', 301, 263],
  ['lookup_dcookie', 212, 18],
  ['move_pages', 279, 239],
  ['migrate_pages', 256, 238],
  // Key rings are not namespaced.
  ['add_key', 248, 217],
  ['request_key', 249, 218],
  ['keyctl', 250, 219],
  // Mounts and namespaces.
  ['mount', 165, 40],
  ['umount2', 166, 39],
  ['pivot_root', 155, 41],
  ['chroot', 161, 51],
  ['open_tree', 428, 428],
  ['open_tree_attr', 467, 467],
  ['move_mount', 429, 429],
  ['fsopen', 430, 430],
  ['fsconfig', 431, 431],
  ['fsmount', 432, 432],
  ['fspick', 433, 433],
  ['mount_setattr', 442, 442],
  ['setns', 308, 268],
  ['unshare', 272, 97],
  // File handles reach past the mount tree.
  ['name_to_handle_at', 303, 264],
  ['open_by_handle_at', 304, 265],
  // The machine.
  ['kexec_load', 246, 104],
  ['kexec_file_load', 320, 294],
  ['init_module', 175, 105],
  ['finit_module', 313, 273],
  ['delete_module', 176, 106],
  ['create_module', 174, null],
  ['get_kernel_syms', 177, null],
  ['query_module', 178, null],
  ['reboot', 169, 142],
  ['swapon', 167, 224],
  ['swapoff', 168, 225],
  ['acct', 163, 89],
  ['quotactl', 179, 60],
  ['quotactl_fd', 443, 443],
  ['syslog', 103, 116],
  ['settimeofday', 164, 170],
  ['clock_settime', 227, 112],
  ['vhangup', 153, 58],
  ['sethostname', 170, 161],
  ['setdomainname', 171, 162],
  ['nfsservctl', 180, 42],
  ['iopl', 172, null],
  ['ioperm', 173, null],
  ['modify_ldt', 154, null],
  ['uselib', 134, null],
  ['ustat', 136, null],
  ['sysfs', 139, null],
  ['_sysctl', 156, null],
  ['vserver', 236, null]
];

/** Calls the filter decides by an argument, or answers with something else than EPERM. */
export interface DecidedCalls {
  socket: number;
  socketpair: number;
  clone: number;
  clone3: number;
  ioctl: number;
}

const DECIDED: Readonly<Record<FilterArch, DecidedCalls>> = {
  x64: { socket: 41, socketpair: 53, clone: 56, clone3: 435, ioctl: 16 },
  arm64: { socket: 198, socketpair: 199, clone: 220, clone3: 435, ioctl: 29 }
};

/** The calls that are refused outright on an architecture, by name. */
export function deniedCalls(arch: FilterArch): ReadonlyMap<string, number> {
  const column = arch === 'x64' ? 1 : 2;
  const found = DENIED.flatMap(row => (row[column] === null ? [] : [[row[0], row[column]] as const]));
  return new Map(found);
}

export function decidedCalls(arch: FilterArch): DecidedCalls {
  return DECIDED[arch];
}
