/** A division of the country, and the words of questions that mean it; none where its name means other things too. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly said: readonly string[];
}

/** The lines of `corpus/vocabulary/divisions.txt`: `110105 朝阳区 = 朝阳区 朝阳`; `#` opens a remark. */
export function parseDivisions(text: string): readonly Division[] {
  return text.split('\n').flatMap((line) => {
    const [, code, name, said = ''] = /^(\d{6}) (\S+)(?: = (.+))?$/u.exec(line) ?? [];
    return code && name ? [{ code, name, said: said.split(' ').filter((word) => word !== '') }] : [];
  });
}
