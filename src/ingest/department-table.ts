import { z } from 'zod';
import { readWritten, readYaml } from '../policy/read-written.ts';
import { catalogMessages as messages } from './messages.ts';

/** Names of bodies: any way of writing one -> the name that is shown. */
export interface DepartmentTable {
  readonly nameOf: (printed: string) => string | null;
}

const Departments = z.array(z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)) }));

/** The table written in corpus/vocabulary/departments.yaml. Throws when one way of writing stands for two bodies. */
export function parseDepartmentTable(file: string, yaml: string): DepartmentTable {
  const names = new Map<string, string>();
  for (const { name, aliases } of readWritten(file, readYaml(file, yaml), Departments, messages.form))
    for (const printed of [name, ...aliases]) {
      const known = names.get(fold(printed));
      if (known !== undefined && known !== name) throw new Error(messages.sameDepartment(file, printed, known, name));
      names.set(fold(printed), name);
    }
  return { nameOf: (printed) => names.get(fold(printed)) ?? null };
}

/** Full and half width brackets, and blanks, make no difference. */
function fold(name: string): string {
  return name.replace(/\s/gu, '').replace(/\(/gu, '（').replace(/\)/gu, '）');
}
