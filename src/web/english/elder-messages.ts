import type { elderMessages as chinese } from '../elder/messages.ts';
import type { Worded } from './worded.ts';

export const elderMessages: Worded<typeof chinese> = {
  name: 'Large print',
  read: 'Read aloud',
  stop: 'Stop reading',
  speak: 'Speak',
  listening: 'Listening; press here when done',
};
