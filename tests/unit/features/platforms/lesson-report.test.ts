import { describe, expect, test } from 'vitest';
import { readBookmark, writeBookmark } from '../../../../src/features/platforms/bookmark.ts';
import { LessonReport } from '../../../../src/features/platforms/lesson-report.ts';
import { reportRules } from '../../../../src/features/platforms/report-rules.ts';
import type { ScormVersion } from '../../../../src/features/platforms/scorm-manifest.ts';
import { ScormPlatform, type ScormApi } from '../../../../src/features/platforms/scorm-platform.ts';

const everyday = { intensity: 'L0', band: 'c' } as const;
const parallels = { item: 'c2-q1', options: ['first', 'second'], right: 'second' };

/** A platform that keeps what it is told, and a lesson beginning in it. */
function beginIn(version: ScormVersion, rules: ReturnType<typeof reportRules>, kept = new Map<string, string>()) {
  const calls: string[] = [];
  const state = { fails: false };
  const answer = (value = 'true') => (state.fails ? 'false' : value);
  const start = (name: string) => () => (calls.push(name), answer());
  const functions = [
    (element: string) => kept.get(element) ?? '',
    (element: string, value: string) => {
      if (!state.fails) kept.set(element, value);
      return answer();
    },
  ] as const;
  const api: ScormApi =
    version === '1.2'
      ? {
          LMSInitialize: start('start'),
          LMSGetValue: functions[0] as never,
          LMSSetValue: functions[1] as never,
          LMSCommit: start('save'),
          LMSFinish: start('end'),
        }
      : {
          Initialize: start('start'),
          GetValue: functions[0] as never,
          SetValue: functions[1] as never,
          Commit: start('save'),
          Terminate: start('end'),
        };
  const report = new LessonReport(new ScormPlatform(version, api), rules);
  return { report, earlier: report.begin(), kept, calls, state };
}

const elements = {
  '1.2': { status: 'cmi.core.lesson_status', score: 'cmi.core.score.raw', mode: 'cmi.core.lesson_mode' },
  '2004': { status: 'cmi.completion_status', score: 'cmi.score.raw', mode: 'cmi.mode' },
} as const;

describe.each<ScormVersion>(['1.2', '2004'])('SCORM %s', (version) => {
  const { status, score, mode } = elements[version];

  test('a lesson begins as incomplete and ends as completed, never as passed or failed', () => {
    const { report, kept } = beginIn(version, reportRules(everyday, false));
    expect(kept.get(status)).toBe('incomplete');
    expect(report.finish()).toBe('sent');
    expect(kept.get(status)).toBe('completed');
    expect(JSON.stringify([...kept])).not.toMatch(/passed|failed/);
  });

  test('the score is a share of a hundred and only grows', () => {
    const { report, kept } = beginIn(version, reportRules(everyday, false));
    expect(report.score(3, 6)).toBe('sent');
    expect(report.score(5, 6)).toBe('sent');
    expect(report.score(2, 6)).toBe('nothing');
    expect(kept.get(score)).toBe('83');
    if (version === '2004') expect(kept.get('cmi.score.scaled')).toBe('0.83');
  });

  test('a later visit goes on with the parts of the first and does not lower the score', () => {
    const first = beginIn(version, reportRules(everyday, false));
    first.report.openPart('story');
    first.report.openPart('practice-one');
    first.report.score(6, 6);
    first.report.leave();
    const second = beginIn(version, reportRules(everyday, false), first.kept);
    expect(second.earlier).toEqual(['story', 'practice-one']);
    expect(second.report.score(1, 6)).toBe('nothing');
    expect(second.kept.get(score)).toBe('100');
  });

  test('a finished lesson stays finished when somebody looks at it again', () => {
    const first = beginIn(version, reportRules(everyday, false));
    first.report.finish();
    const second = beginIn(version, reportRules(everyday, false), first.kept);
    expect(second.report.isFinished).toBe(true);
    expect(second.kept.get(status)).toBe('completed');
  });

  test('a sensitive lesson tells that it was finished, and nothing else', () => {
    for (const intensity of ['L2', 'L3'] as const) {
      const { report, kept } = beginIn(version, reportRules({ intensity, band: 'd' }, true));
      report.openPart('story');
      report.score(6, 6);
      report.answer({ ...parallels, chosen: 'second' });
      report.finish();
      report.leave();
      const exit = version === '1.2' ? 'cmi.core.exit' : 'cmi.exit';
      expect([...kept.keys()].sort()).toEqual([status, exit].sort());
    }
  });

  test('children up to ten have no score, and no answers even when they were asked for', () => {
    const { report, kept } = beginIn(version, reportRules({ intensity: 'L0', band: 'b' }, true));
    report.score(6, 6);
    report.answer({ ...parallels, chosen: 'second' });
    expect([...kept.keys()].filter((key) => /score|interactions/.test(key))).toEqual([]);
  });

  test('single answers are told only when the export asked for them', () => {
    const quiet = beginIn(version, reportRules(everyday, false));
    quiet.report.answer({ ...parallels, chosen: 'first' });
    expect([...quiet.kept.keys()].filter((key) => key.includes('interactions'))).toEqual([]);
    const { report, kept } = beginIn(version, reportRules(everyday, true));
    report.answer({ ...parallels, chosen: 'first' });
    report.answer({ ...parallels, chosen: 'second' });
    expect(kept.get('cmi.interactions.0.id')).toBe('c2-q1');
    expect(kept.get('cmi.interactions.0.result')).toBe('correct');
    expect(
      kept.get(version === '1.2' ? 'cmi.interactions.0.student_response' : 'cmi.interactions.0.learner_response'),
    ).toBe(version === '1.2' ? 'b' : 'second');
  });

  test('a platform that does not take the result says so, and takes it at the second try', () => {
    const { report, state, kept } = beginIn(version, reportRules(everyday, false));
    state.fails = true;
    expect(report.finish()).toBe('unsent');
    expect(report.isFinished).toBe(false);
    expect(report.score(6, 6)).toBe('unsent');
    state.fails = false;
    expect(report.score(6, 6)).toBe('sent');
    expect(report.finish()).toBe('sent');
    expect(kept.get(status)).toBe('completed');
  });

  test('who only looks changes nothing', () => {
    const { report, kept } = beginIn(version, reportRules(everyday, true), new Map([[mode, 'review']]));
    report.openPart('story');
    expect(report.score(6, 6)).toBe('nothing');
    expect(report.finish()).toBe('nothing');
    expect([...kept.keys()]).toEqual([mode]);
  });

  test('leaving ends the talk once', () => {
    const { report, calls } = beginIn(version, reportRules(everyday, false));
    report.leave();
    report.leave();
    expect(calls.filter((call) => call === 'end')).toEqual(['end']);
  });

  test('a platform that breaks does not break the lesson', () => {
    const broken = new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('broken');
        },
      },
    );
    const report = new LessonReport(new ScormPlatform(version, broken), reportRules(everyday, false));
    expect(report.begin()).toBeUndefined();
    expect(report.finish()).toBe('unsent');
    report.leave();
  });
});

describe('the bookmark', () => {
  test('holds names of parts', () => {
    expect(readBookmark(writeBookmark(new Set(['story', 'practice-who-helps', 'quiz'])))).toEqual([
      'story',
      'practice-who-helps',
      'quiz',
    ]);
  });

  test('of another program, or damaged, is no bookmark', () => {
    expect(readBookmark('')).toEqual([]);
    expect(readBookmark('{"page":3}')).toEqual([]);
    expect(readBookmark('kindlight2 story')).toEqual([]);
    expect(readBookmark('kindlight1 story <b> quiz')).toEqual(['story', 'quiz']);
  });
});
