import type { CalendarDate } from '../policy/calendar-date.ts';
import { mayBePresentedAsCurrent, type Validity } from '../policy/validity.ts';
import { makeDailyMemory } from './daily-memory.ts';
import type { Measure } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';
import { validityOfMeasure, validityOfVersion } from './measure-validity.ts';
import { suspendedWords } from './messages.ts';
import { type CurrentParameter, parametersAt } from './reckoning/situation.ts';

/** How a measure stands on a day, whoever asks: whether it holds, and with which figures. */
export type Standing =
  | {
      readonly kind: 'current';
      readonly validity: Validity;
      readonly parameters: ReadonlyMap<string, CurrentParameter>;
    }
  | { readonly kind: 'not_in_force' | 'suspended'; readonly validity: Validity };

const standingToday = makeDailyMemory<Measure, Standing>();

/** The same for every applicant, so it is worked out once a day. */
export function standingOf(library: MeasureLibrary, measure: Measure, asOf: CalendarDate): Standing {
  return standingToday(library, asOf, measure, () => findStanding(library, measure, asOf));
}

function findStanding(library: MeasureLibrary, measure: Measure, asOf: CalendarDate): Standing {
  const validity = validityOfMeasure(library, measure, asOf);
  const changed = library.suspended.get(measure.id);
  if (changed !== undefined) return { kind: 'suspended', validity: { ...validity, reason: suspendedWords(changed) } };
  if (!mayBePresentedAsCurrent(validity.status)) return { kind: 'not_in_force', validity };
  const parameters = parametersAt(measure, asOf, library);
  if ('ended' in parameters) return { kind: 'not_in_force', validity: validityOfVersion(parameters.ended) };
  return { kind: 'current', validity, parameters };
}
