import { expect, it } from 'vitest';
import { tasksOf } from '../../scripts/browsers/tasks-chromium';

const BASE = 'chrome-extension://abc/';
const event = (name: string, ts: number, dur: number, url?: string, tid = 1) => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts,
  dur,
  tdur: dur,
  args: url === undefined ? {} : { data: { url } },
});

it('counts what a timer or a promise of ours takes up again, which bears no address', () => {
  const timer = event('v8.callFunction', 6100, 800);
  const events = [
    event('RunTask', 0, 1000),
    event('EvaluateScript', 100, 300, `${BASE}page.js`),
    event('RunTask', 6000, 1000),
    { ...timer, args: { worldId: 5 } },
    event('RunTask', 8000, 1000),
    event('BlinkScheduler_PerformMicrotaskCheckpoint', 8100, 700),
    event('RunMicrotasks', 8150, 600),
    event('RunTask', 9500, 1000),
    { ...timer, ts: 9600, args: { worldId: 0 } },
  ];
  expect(tasksOf(events, BASE).map(task => task.ours)).toEqual([0.3, 0.8, 0.7, 0]);
});

it('counts no checkpoint in which nothing ran', () => {
  const events = [
    event('RunTask', 0, 1000),
    event('EvaluateScript', 100, 300, `${BASE}page.js`),
    event('BlinkScheduler_PerformMicrotaskCheckpoint', 500, 100),
    event('RunTask', 2000, 1000),
    event('BlinkScheduler_PerformMicrotaskCheckpoint', 2100, 100),
    event('RunMicrotasks', 2500, 100),
  ];
  expect(tasksOf(events, BASE).map(task => task.ours)).toEqual([0.3, 0]);
});

it('counts a task once, under whatever names, and a script in it once', () => {
  const events = [
    event('ThreadControllerImpl::RunTask', 0, 5000),
    event('RunTask', 10, 4900),
    event('EvaluateScript', 20, 3000, `${BASE}detect.js`),
    event('v8.run', 30, 2900, `${BASE}detect.js`),
    event('RunTask', 6000, 1000),
    event('RunTask', 6000, 1000),
    event('FunctionCall', 6100, 500, `${BASE}page.js`),
    event('FunctionCall', 6700, 200, 'https://news.example/a.js'),
    event('RunTask', 0, 9000, undefined, 2),
  ];
  expect(tasksOf(events, BASE)).toEqual([
    { ms: 5, ours: 3 },
    { ms: 1, ours: 0.5 },
  ]);
});
