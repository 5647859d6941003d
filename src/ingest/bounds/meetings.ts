import { type CalendarDate, calendarDate } from '../../policy/calendar-date.ts';

/**
 * Closing days of the party meetings that texts name in their opening sentence: a text that carries out a meeting was
 * not written before it. Source: the published communiqués.
 */
const CONGRESSES: Readonly<Record<string, CalendarDate>> = {
  十八: calendarDate('2012-11-14'),
  十九: calendarDate('2017-10-24'),
  二十: calendarDate('2022-10-22'),
};

/** Closing days of the plenary sessions between two congresses. */
const PLENARIES: Readonly<Record<string, Readonly<Record<string, CalendarDate>>>> = {
  十八: {
    三: calendarDate('2013-11-12'),
    四: calendarDate('2014-10-23'),
    五: calendarDate('2015-10-29'),
    六: calendarDate('2016-10-27'),
  },
  十九: {
    二: calendarDate('2018-01-19'),
    三: calendarDate('2018-02-28'),
    四: calendarDate('2019-10-31'),
    五: calendarDate('2020-10-29'),
    六: calendarDate('2021-11-11'),
  },
  二十: {
    二: calendarDate('2023-02-28'),
    三: calendarDate('2024-07-18'),
    四: calendarDate('2025-10-23'),
  },
};

const CONGRESS = /党的(十八|十九|二十)大/gu;
/** 十九届二中、三中、四中、五中全会 */
const SESSIONS = /(十八|十九|二十)届((?:[一二三四五六]中[、和，]?)+)全会/gu;

export interface MeetingNamed {
  readonly day: CalendarDate;
  readonly quote: string;
}

/** The meetings that a sentence names, each with the day on which it closed. */
export function readMeetings(sentence: string): readonly MeetingNamed[] {
  const congresses = [...sentence.matchAll(CONGRESS)].map(([quote, number = '']) => ({
    quote,
    day: CONGRESSES[number],
  }));
  const sessions = [...sentence.matchAll(SESSIONS)].flatMap(([quote, number = '', list = '']) =>
    [...list.matchAll(/([一二三四五六])中/gu)].map(([, session = '']) => ({
      quote,
      day: PLENARIES[number]?.[session],
    })),
  );
  return [...congresses, ...sessions].flatMap(({ day, quote }) => (day ? [{ day, quote }] : []));
}
