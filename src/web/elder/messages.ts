/** Words of the mode for elders. */
export const elderMessages = {
  name: '长者模式',
  read: '朗读',
  stop: '停止朗读',
  speak: '说话',
  listening: '正在听，说完点这里',
} as const;
