import type { Fact } from '../../policy/fact.ts';
import type { UnderstoodFact } from '../facts/understood-fact.ts';
import type { Interpreted } from '../interpreted.ts';
import { readDistrict } from '../read-seat.ts';

export interface PlaceRead {
  readonly understood: UnderstoodFact | null;
  readonly isMover: boolean;
}

/** 搬到, 准备落户, 迁入: what stands behind is the new seat. */
const MOVES =
  /(?:搬|迁|落户?|注册|开|设立?|投资|入驻|扎根)(?:到|至|入|来|进|在|去)[^，,。；;？?！!]{0,4}$|(?:到|来|在|往)[^，,。；;？?！!]{0,1}$/u;
const GOES =
  /搬|迁|落户|落在|落到|入驻|(?:到|来|在)[^，,。；;？?！!]{2,8}(?:落户|设立?|开设|投资|建厂|发展)|打算在|准备在|想在/u;
const DENIED = /不在[^，,。；;？?！!]{0,2}$/u;

/** Where the asker is, or goes to: who moves here is judged by the new seat. */
export function readPlace(interpreted: Interpreted, fact: Fact | undefined): PlaceRead {
  const {
    text: { spoken: text },
    places,
  } = interpreted;
  if (!fact) return { understood: null, isMover: false };
  const make = (value: string, words: string, source: UnderstoodFact['source']) => ({
    ...{ fact: fact.name, label: fact.label, value, display: value, words },
    ...(source && { source }),
  });
  const home = places.filter(({ where, words }) => where === 'home' && !DENIED.test(before(text, words)));
  const goal = home.find(({ words }) => GOES.test(text) && MOVES.test(before(text, words)));
  if (goal) return { understood: make(goal.seat ?? goal.name, goal.words, 'said'), isMover: true };
  const seat = readDistrict(interpreted).district;
  const named = places.find(({ where }) => where !== 'above');
  if (typeof seat === 'string') return { understood: make(seat, named?.words ?? seat, 'said'), isMover: false };
  const here = home[0] ?? seatElsewhere(text, places);
  return { understood: here ? make(here.seat ?? here.name, here.words, 'assumed') : null, isMover: false };
}

/** 和海淀的大学, 卖到天津: another party's place, or a market. */
const OF_OTHERS = /(?:和|跟|与|给|从|去|到|往|向|找|请|同|替|帮)[^，,。；;？?！!]{0,4}$/u;

/** 石景山的, 在顺义那边: where no place of ours is named, the other one that is named is where the asker is. */
function seatElsewhere(text: string, places: Interpreted['places']): Interpreted['places'][number] | undefined {
  return places.find(({ seat, words }) => seat && !OF_OTHERS.test(before(text, words)));
}

function before(text: string, words: string): string {
  return text.slice(0, text.indexOf(words));
}
