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
