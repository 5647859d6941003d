import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readWritten, readYaml } from './read-written.ts';

const told = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
};

describe('YAML that an officer wrote', () => {
  it('is read as it is', () => {
    expect(readYaml('x.yaml', 'name: 通州\nparts: [1, 2]\n')).toEqual({ name: '通州', parts: [1, 2] });
  });

  it.each([
    ['two names in a line', 'quote: 给予: 100\n', /第1行.*两个“名称: 值”.*引号/u],
    ['a tab', 'a:\n\tb: 1\n', /第2行.*制表符.*空格/u],
    ['a name twice', 'a: 1\na: 2\n', /第2行.*写了两次/u],
    ['a quotation mark without its pair', 'a: "x\nb: 2\n', /第\d行.*(?:引号|符号)/u],
    ['a bracket without its pair', 'a: [1, 2\nb: 2\n', /第\d行/u],
    ['a wrong first character', 'a: @x\n', /第1行.*第一个字符.*引号/u],
    ['a wrong escape', 'a: "\\q"\n', /第1行.*反斜杠/u],
    ['lines out of line', 'a:\n  - 1\n - 2\n', /第\d行/u],
    ['two documents', 'a: 1\n---\nb: 2\n', /只能写一份/u],
    ['an alias without its anchor', 'a: *x\n', /星号.*引号/u],
  ])('with %s is told by file, line and what to do, in Chinese only', (_, yaml, says) => {
    const message = told(() => readYaml('catalog/x.yaml', yaml));
    expect(message).toMatch(/^catalog\/x\.yaml：/u);
    expect(message).toMatch(says);
    expect(message.replace(/[a-z]+\/x\.yaml|YAML|（[A-Z_]+）|---/gu, '')).not.toMatch(/[a-z]{3}/iu);
  });
});

describe('a value of the form that is asked for', () => {
  const Form = z.strictObject({ id: z.string(), days: z.array(z.number()).min(1) });
  const read = (value: unknown) => readWritten('catalog/x.yaml', value, Form, 'corpus/README.md');

  it('is given as it is', () => {
    expect(read({ id: 'x', days: [1] })).toEqual({ id: 'x', days: [1] });
  });

  it('says every mistake with its place, and where the form is told', () => {
    const message = told(() => read({ days: ['一'], extra: 1 }));
    expect(message).toMatch(
      /^catalog\/x\.yaml：\n {2}- id：[\s\S]*days\.0（写的是 "一"）：[\s\S]*extra[\s\S]*写法见 corpus\/README\.md$/u,
    );
  });

  it('tells an empty file as such', () => {
    expect(told(() => read(null))).toMatch(/（整个文件）（写的是 null）/u);
  });
});
