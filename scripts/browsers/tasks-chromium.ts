/** The tasks of a page's main thread, from Chromium's own trace. */
import type { Json, Rpc } from './rpc';

export interface Task {
  /** Processor time, ms: other programs on the machine make it no longer. */
  ms: number;
  /** Of it, in scripts of the extension, ms. */
  ours: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string }; name?: string; worldId?: number };
}

const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.run', 'v8.callFunction']);
/** What goes on after an `await` bears neither address nor world: it counts as ours, in a page that has no scripts. */
const GOES_ON = 'BlinkScheduler_PerformMicrotaskCheckpoint';
/** There is a checkpoint at the end of every task of the browser: only one in which something ran is anybody's. */
const RAN = 'RunMicrotasks';
/** The page's own world; those of extensions have other numbers. */
const MAIN_WORLD = 0;

/** Runs `work` under a trace of a page's session. @returns every task of the thread on which the extension ran most. */
export async function traceTasks(
  rpc: Rpc,
  session: string,
  base: string,
  work: () => Promise<unknown>,
): Promise<Task[]> {
  const events: TraceEvent[] = [];
  let ended = () => {};
  const end = new Promise<void>(resolve => {
    ended = resolve;
  });
  const off = rpc.on(event => {
    if (event.method === 'Tracing.dataCollected') events.push(...((event.params as Json).value as TraceEvent[]));
    if (event.method === 'Tracing.tracingComplete') ended();
  });
  await rpc.send(
    'Tracing.start',
    {
      traceConfig: {
        includedCategories: [
          'devtools.timeline',
          'toplevel',
          'v8',
          'v8.execute',
          'disabled-by-default-devtools.timeline',
        ],
      },
    },
    session,
  );
  await work();
  await rpc.send('Tracing.end', {}, session);
  await end;
  off();
  return tasksOf(events, base);
}

/** Scripts of ours are known by their address, or by the world in which they run: a timer's may bear no address. */
export function tasksOf(events: readonly TraceEvent[], base: string): Task[] {
  const addressed = events.filter(e => SCRIPTS.has(e.name) && e.ph === 'X' && e.args.data?.url?.startsWith(base));
  const counts = new Map<string, number>();
  for (const e of addressed) counts.set(`${e.pid}:${e.tid}`, (counts.get(`${e.pid}:${e.tid}`) ?? 0) + 1);
  const [thread] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (thread === undefined) return [];
  const on = (e: TraceEvent) => `${e.pid}:${e.tid}` === thread;
  const end = (e: TraceEvent) => e.ts + (e.dur ?? 0);
  const ran = events.filter(e => e.name === RAN && on(e));
  const isOurs = (e: TraceEvent) =>
    e.name === GOES_ON
      ? ran.some(o => o.ts >= e.ts && end(o) <= end(e))
      : SCRIPTS.has(e.name) && (e.args.worldId ?? MAIN_WORLD) !== MAIN_WORLD;
  const ours = [...addressed, ...events.filter(e => e.ph === 'X' && on(e) && isOurs(e))];
  const time = (e: TraceEvent) => (e.tdur ?? e.dur ?? 0) / 1000;
  const all = events.filter(e => on(e) && e.ph === 'X' && /RunTask$/.test(e.name));
  // Chromium notes a task under two names, one within the other.
  const tasks = all.filter(
    (e, i) =>
      !all.some((o, j) => j !== i && o.ts <= e.ts && end(o) >= end(e) && ((o.dur ?? 0) > (e.dur ?? 0) || j < i)),
  );
  return tasks.map(task => {
    const to = task.ts + (task.dur ?? 0);
    const inside = ours.filter(e => on(e) && e.ts >= task.ts && e.ts + (e.dur ?? 0) <= to);
    // Calls within calls count once.
    const outer = inside.filter(
      e =>
        !inside.some(
          o => o !== e && o.ts <= e.ts && o.ts + (o.dur ?? 0) >= e.ts + (e.dur ?? 0) && (o.dur ?? 0) > (e.dur ?? 0),
        ),
    );
    return { ms: time(task), ours: outer.reduce((sum, e) => sum + time(e), 0) };
  });
}
