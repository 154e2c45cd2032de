import { CallFailure } from '../call.ts';

/** WeChat's words and numbers (FileSystemManager, 错误码). */
const codes = {
  'operation not permitted': 1300001,
  'no such file or directory': 1300002,
  'Input/output error': 1300005,
  'bad file descriptor': 1300009,
  'permission denied': 1300013,
  'not a directory': 1300020,
  'illegal operation on a directory': 1300021,
  'Invalid argument': 1300022,
  'directory not empty': 1300066,
  'the maximum size of the file storage limit is exceeded': 1300202,
  'file already exists': 1301005,
};

export type FileFault = keyof typeof codes;

/** A failure as WeChat words it: `no such file or directory, open "wxfile://usr/x"`. */
export function fileError(fault: FileFault, action?: string, ...paths: string[]): CallFailure {
  const tail = action ? `, ${action} ${paths.map((path) => `"${path}"`).join(' -> ')}` : '';
  return new CallFailure(`${fault}${tail}`, { errCode: codes[fault], errno: codes[fault] });
}
