import { readSpokenFor } from './read-spoken-for.ts';

const NUMBER = '[\\d一二三四五六七八九十百]+(?:\\.\\d+)?';
/** 力争…20日内, 平均时间压减至6个工作日, 新增…等19项: what is striven for, an average that is to change, a count of what is to be done. */
const AIMS: readonly RegExp[] = [
  new RegExp(`(?:力争|争取).*${NUMBER}`, 'u'),
  new RegExp(`平均.{0,8}(?:压减|压缩|缩短|降低|减少|提高|提升).*${NUMBER}`, 'u'),
  new RegExp(`(?:新增|新建|再推出|推出|完成|分批实现).*${NUMBER}(?:余)?[项个家]`, 'u'),
];

/** The parts of a sentence that set an aim in figures and name no time for it, verbatim. */
export function readAims(sentence: string): readonly string[] {
  if (readSpokenFor(sentence.replace(/\s/gu, '')).length > 0) return [];
  return sentence
    .split(/[，,；;：:。]/u)
    .map((part) => part.trim())
    .filter((part) => AIMS.some((aim) => aim.test(part.replace(/\s/gu, ''))));
}
