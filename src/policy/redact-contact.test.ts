import { describe, expect, it } from 'vitest';
import { redactContacts, withoutPersonal } from './redact-contact.ts';

describe('words of people as they are kept', () => {
  it.each([
    ['发到 li.si@example.com 吧', '发到 〔电子邮箱已隐去〕 吧'],
    ['我的车京A·12345能进吗', '我的车〔车牌号已隐去〕能进吗'],
    ['打我座机010-69546666', '打我座机〔电话已隐去〕'],
    ['我手机138 0013 8000', '我手机〔手机号已隐去〕'],
  ])('%s', (said, kept) => {
    expect(redactContacts(said)).toBe(kept);
    expect(withoutPersonal(kept)).not.toContain('隐去');
  });

  it.each(['通政发〔2024〕14号第三条', '罚了1234567元', '12345热线', '2024年7月1日起', '91110112MA0000000X'])(
    'leaves %s',
    (said) => expect(redactContacts(said)).toBe(said),
  );
});
