import type { stepNames as chinese } from '../answer/step-names.ts';
import type { Worded } from './worded.ts';

export const stepNames: Worded<typeof chinese> = {
  department: 'Whom to ask',
  materials: 'Documents',
  channel: 'How to apply',
  deadline: 'When',
  phone: 'Telephone',
};
