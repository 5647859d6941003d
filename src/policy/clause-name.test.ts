import { describe, expect, it } from 'vitest';
import { withoutLabel } from './clause-name.ts';

describe('words of a clause in a sentence that names it', () => {
  it.each([
    ['第十三条　资格有效期为三年。', '第十三条', '资格有效期为三年。'],
    ['（二）支持企业发展。', '第四条（二）', '支持企业发展。'],
    ['10.加强监管。', '三、（一）10.', '加强监管。'],
  ])('%s under %s: the label is not said again', (words, label, expected) => {
    expect(withoutLabel(words, { label })).toBe(expected);
  });

  it('keep a label that is another one', () => {
    expect(withoutLabel('（三）人员齐备。', { label: '第四条（二）' })).toBe('（三）人员齐备。');
    expect(withoutLabel('三是完善清单。', { label: '二、（一）三是' })).toBe('三是完善清单。');
  });
});
