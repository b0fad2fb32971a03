/** Chromium, driven over a pipe by its DevTools protocol (CDP). */
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Browser } from 'webextension-polyfill';
import { noteErrors, readNetLog, takeErrors } from './audit-chromium';
import {
  closeWelcome,
  DESK,
  expression,
  forgetStored,
  inTab,
  middleOf,
  PANEL,
  placeOfMenu,
  poll,
  WELCOME,
  withApis,
} from './code';
import { ensure } from './find';
import { forCdp } from './keys';
import { allowHosts, allowPrivate, reload, setEnabled } from './manage-chromium';
import { ended, exit, makeProfile, removeProfile, start } from './process';
import { type Json, pipeLine, Rpc } from './rpc';
import { type Task, traceTasks } from './tasks-chromium';
import type { Asked, Code, Driver, LaunchOptions, Page, Point } from './types';
import { answerInWindow, chooseInMenu, pressInWindow, WINDOW_FLAGS } from './window-chromium';

/** In code that runs in the extension. */
declare const browser: Browser;

const netLog = (profile: string) => join(profile, 'requests.json');

function flags(profile: string, options: LaunchOptions): string[] {
  const { web, secure = [], headed, width = 1000, height = 800, audit } = options;
  return [
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging', // loads the extension, and clicks its icon
    ...WINDOW_FLAGS,
    `--user-data-dir=${profile}`,
    `--window-size=${width},${height + 100}`,
    '--lang=en-US',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-quic',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito,HttpsFirstModeIncognitoNewSettings,LoadingPredictorUseOptimizationGuide',
    '--dns-prefetch-disable',
    '--disable-search-engine-choice-screen',
    '--password-store=basic',
    ...(audit ? [`--log-net-log=${netLog(profile)}`] : []),
    ...(headed ? [] : ['--headless', '--hide-scrollbars']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // it refuses to start for root otherwise
    ...(web ? [`--proxy-server=http://127.0.0.1:${web.port}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(secure.length > 0
      ? [`--unsafely-treat-insecure-origin-as-secure=${secure.map(host => `http://${host}`).join(',')}`]
      : []),
    'about:blank',
  ];
}

class ChromiumPage implements Page {
  constructor(
    private readonly driver: Chromium,
    private readonly targets: { page: string; tab?: string },
    private readonly session: string,
    readonly tab: number,
  ) {}

  send(method: string, params: Json = {}): Promise<Json> {
    return this.driver.rpc.send(method, params, this.session);
  }

  async evaluate<T>(code: Code<T>, ...args: unknown[]): Promise<T> {
    return this.run<T>(expression(code, args));
  }

  async run<T>(text: string): Promise<T> {
    const { result, exceptionDetails: thrown } = await this.send('Runtime.evaluate', {
      expression: text,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value as T;
  }

  waitFor<T>(code: Code<T>, ...args: unknown[]): Promise<T> {
    return poll(() => this.evaluate(code, ...args), String(code));
  }

  inside<T>(code: Code<T>, ...args: unknown[]): Promise<T> {
    return this.driver.inside(this.tab, code, args);
  }

  waitInside<T>(code: Code<T>, ...args: unknown[]): Promise<T> {
    return poll(() => this.inside(code, ...args), String(code));
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async goto(url: string): Promise<void> {
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
    await this.loaded();
  }

  async reload(): Promise<void> {
    await this.evaluate('void (document.whenceStale = true)');
    await this.send('Page.reload');
    await this.waitFor('!document.whenceStale');
    await this.loaded();
  }

  async loaded(): Promise<void> {
    await this.waitFor('document.readyState === "complete"');
  }

  async back(): Promise<void> {
    await this.evaluate('void history.back()');
  }

  private async mouse(type: string, { x, y }: Point, extra: object = {}): Promise<void> {
    await this.send('Input.dispatchMouseEvent', { type, x, y, ...extra });
  }

  async move(x: number, y: number): Promise<void> {
    await this.mouse('mouseMoved', { x, y });
  }

  async click(target: Point | string): Promise<void> {
    const point = typeof target === 'string' ? (await this.waitFor(middleOf, target))! : target;
    await this.mouse('mouseMoved', point);
    await this.mouse('mousePressed', point, { button: 'left', buttons: 1, clickCount: 1 });
    await this.mouse('mouseReleased', point, { button: 'left', clickCount: 1 });
  }

  async openMenu(): Promise<void> {
    const point = await this.evaluate(placeOfMenu);
    await this.mouse('mousePressed', point, { button: 'right', buttons: 2, clickCount: 1 });
    await this.mouse('mouseReleased', point, { button: 'right', clickCount: 1 });
  }

  async tap({ x, y }: Point): Promise<void> {
    await this.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await this.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async press(key: string): Promise<void> {
    for (const event of forCdp(key)) await this.send('Input.dispatchKeyEvent', event);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  }

  async slow(times: number): Promise<void> {
    await this.send('Emulation.setCPUThrottlingRate', { rate: times });
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async print(): Promise<Buffer> {
    return Buffer.from((await this.send('Page.printToPDF', { printBackground: true })).data, 'base64');
  }

  async activate(): Promise<void> {
    await this.driver.rpc.send('Target.activateTarget', { targetId: this.targets.page });
    await this.driver.waitActive(this.tab);
  }

  async slowDown(rate: number): Promise<void> {
    await this.send('Emulation.setCPUThrottlingRate', { rate });
  }

  tasks(work: () => Promise<unknown>): Promise<Task[]> {
    return traceTasks(this.driver.rpc, this.session, this.driver.base, work);
  }

  async heap(): Promise<number> {
    await this.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await this.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  }

  async trigger(extension: string): Promise<void> {
    await this.activate();
    await this.driver.rpc.send('Extensions.triggerAction', { id: extension, targetId: this.targets.tab });
  }

  async close(): Promise<void> {
    await this.driver.rpc.send('Target.closeTarget', { targetId: this.targets.page });
  }
}

class Chromium implements Driver {
  readonly name = 'chromium';
  rpc!: Rpc;
  version = '';
  base = '';
  private child!: ChildProcess;
  private id = '';
  private desk!: ChromiumPage;
  /** The tabs that are open before any is asked for. */
  private first: string[] = [];
  /** Where the browser manages its extensions, kept open to be asked for errors. */
  private managing: ChromiumPage | undefined;
  /** Its first page was closed, or there is none, or it is wanted. */
  private welcomed: boolean;
  readonly profile = makeProfile('chromium');

  constructor(private readonly options: LaunchOptions) {
    this.welcomed = options.welcome ?? (options.extension !== undefined || options.private === true);
  }

  async start(): Promise<void> {
    const { chromium } = ensure(['chromium']);
    const child = start(chromium, flags(this.profile, this.options), {
      // What is saved goes into the profile, not into the folders of whoever tests.
      env: { ...process.env, HOME: this.profile },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    this.child = child;
    let said = '';
    child.stderr?.on('data', data => {
      said = (said + data).slice(-4000);
    });
    this.rpc = new Rpc(pipeLine(child.stdio[3] as Writable, child.stdio[4] as Readable));
    try {
      this.version = (await this.rpc.send('Browser.getVersion')).product
        .replace('HeadlessChrome/', 'Chromium ')
        .replace('/', ' ');
    } catch (error) {
      throw new Error(`${chromium} did not start: ${error}\n${said}`);
    }
    const path = resolve(this.options.extension ?? 'dist/chrome');
    this.id = (await this.rpc.send('Extensions.loadUnpacked', { path })).id;
    this.base = `chrome-extension://${this.id}/`;
    if (this.options.private) await this.onExtensionsPage(allowPrivate);
    await this.openDesk();
    if (!this.welcomed) await this.extension(closeWelcome, this.base + WELCOME);
    this.welcomed = true;
    if (!this.options.audit) return;
    this.managing = await this.openExtensionsPage();
    await this.managing.evaluate(noteErrors, this.id);
  }

  private async openDesk(): Promise<void> {
    const { targetId } = await this.rpc.send('Target.createTarget', { url: 'about:blank', background: true });
    const desk = await this.attach({ page: targetId }, -1);
    // While the extension is being loaded its address leads nowhere.
    await poll(
      async () => {
        await desk.send('Page.navigate', { url: this.base + DESK });
        return desk.waitFor('typeof chrome.tabs === "object"');
      },
      'a page of the extension opens',
      20_000,
    );
    this.desk = desk;
    this.first = await this.targets('page');
  }

  /** Ids of all targets of a type: "page" is what a tab shows, "tab" the tab around it. */
  private async targets(type: string, address = ''): Promise<string[]> {
    const { targetInfos } = await this.rpc.send('Target.getTargets', { filter: [{ type }] });
    return targetInfos.filter((info: Json) => info.url.startsWith(address)).map((info: Json) => info.targetId);
  }

  private async attach(targets: { page: string; tab?: string }, tab: number): Promise<ChromiumPage> {
    const { sessionId } = await this.rpc.send('Target.attachToTarget', { targetId: targets.page, flatten: true });
    const page = new ChromiumPage(this, targets, sessionId, tab);
    const features = [
      { name: 'prefers-color-scheme', value: this.options.dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: this.options.forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: this.options.still ? 'reduce' : 'no-preference' },
    ];
    await page.send('Emulation.setEmulatedMedia', { features });
    return page;
  }

  async open(url: string): Promise<Page> {
    const before = new Set(await this.targets('tab'));
    const { targetId } = await this.rpc.send('Target.createTarget', { url: 'about:blank' });
    await this.rpc.send('Target.activateTarget', { targetId });
    const tabTarget = (await this.targets('tab')).find(id => !before.has(id));
    const [tab] = await this.extension(() => browser.tabs.query({ active: true, lastFocusedWindow: true }));
    const page = await this.attach({ page: targetId, tab: tabTarget! }, tab!.id!);
    const { width = 1000, height = 800, headed } = this.options;
    if (!headed) await page.resize(width, height);
    await page.goto(url);
    return page;
  }

  extensionPage(path: string): Promise<Page> {
    return this.open(this.base + path);
  }

  clickIcon(page: Page): Promise<void> {
    return (page as ChromiumPage).trigger(this.id);
  }

  async popup(page: Page): Promise<Page> {
    const address = this.base + PANEL;
    const before = new Set(await this.targets('page', address));
    await this.clickIcon(page);
    const opened = async () => (await this.targets('page', address)).find(id => !before.has(id));
    const popup = await this.attach({ page: (await poll(opened, 'the popup opens'))! }, page.tab);
    await popup.loaded();
    return popup;
  }

  async command(page: Page, name: string): Promise<void> {
    await page.activate();
    const commands = await this.extension(() => browser.commands.getAll());
    const keys = commands.find(command => command.name === name)?.shortcut;
    if (!keys) throw new Error(`Chromium has given no keys to "${name}".`);
    await pressInWindow(this.profile, keys);
  }

  answer(yes: boolean): Promise<void> {
    return answerInWindow(this.profile, yes);
  }

  async menu(page: Page): Promise<void> {
    await page.activate();
    await (page as ChromiumPage).openMenu();
    await chooseInMenu(this.profile);
  }

  async isBeside(): Promise<boolean> {
    return this.extension(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { getContexts(filter: object): Promise<unknown[]> } };
      };
      return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
    });
  }

  badge(page: Page): Promise<string> {
    return this.extension((tabId: number) => browser.action.getBadgeText({ tabId }), page.tab);
  }

  extension<T>(code: Code<T>, ...args: unknown[]): Promise<T> {
    return this.desk.run<T>(withApis(code, args));
  }

  async inside<T>(tab: number, code: Code<T>, args: unknown[]): Promise<T> {
    const { value, error } = await this.desk.run<{ value: T; error?: string }>(inTab(tab, code, args));
    if (error) throw new Error(error);
    return value;
  }

  async waitActive(tab: number): Promise<void> {
    await poll(
      () => this.extension(async (id: number) => (await browser.tabs.get(id)).active, tab),
      'the tab comes to the front',
    );
  }

  async asked(): Promise<Asked[]> {
    return readNetLog(netLog(this.profile));
  }

  async errors(): Promise<string[]> {
    if (!this.managing) throw new Error('Errors are kept of an audited browser alone.');
    return this.managing.evaluate(takeErrors, this.id);
  }

  /** Runs where the browser manages its extensions, and nowhere else can what it knows of them be asked. */
  private async onExtensionsPage<T, A extends unknown[]>(
    code: (id: string, ...args: A) => Promise<T>,
    ...args: A
  ): Promise<T> {
    const page = await this.openExtensionsPage();
    const result = await page.evaluate(code, this.id, ...args);
    await page.close();
    return result as T;
  }

  private async openExtensionsPage(): Promise<ChromiumPage> {
    const url = 'chrome://extensions/';
    const { targetId } = await this.rpc.send('Target.createTarget', { url, background: true });
    const page = await this.attach({ page: targetId }, -1);
    await page.waitFor('typeof chrome.developerPrivate === "object"');
    return page;
  }

  async stopBackground(): Promise<void> {
    for (const targetId of await this.targets('service_worker', this.base)) {
      await this.rpc.send('Target.closeTarget', { targetId });
    }
  }

  async update(): Promise<void> {
    await this.onExtensionsPage(reload);
    await this.openDesk();
  }

  async setEnabled(on: boolean): Promise<void> {
    await this.onExtensionsPage(setEnabled, on);
    if (on) await this.openDesk();
  }

  allowHosts(on: boolean, origins?: readonly string[]): Promise<void> {
    if (origins) return Promise.reject(new Error('Chromium keeps a list of the hosts that were asked for.'));
    return this.onExtensionsPage(allowHosts, on);
  }

  private async stop(): Promise<void> {
    await this.rpc.send('Browser.close').catch(() => {});
    await ended(this.child);
    this.rpc.close();
  }

  async restart(meanwhile = () => {}): Promise<void> {
    await this.stop();
    meanwhile();
    await this.start();
  }

  async clear(): Promise<void> {
    for (const targetId of await this.targets('page')) {
      // It may be closing already.
      if (!this.first.includes(targetId)) await this.rpc.send('Target.closeTarget', { targetId }).catch(() => {});
    }
    await this.extension(forgetStored);
    await this.stopBackground();
  }

  closed(): Promise<void> {
    return this.child ? exit(this.child) : Promise.resolve();
  }

  async close(): Promise<void> {
    await this.stop();
    removeProfile(this.profile);
  }
}

/** Starts Chromium with the extension in it. Throws an Error that says what is missing. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const driver = new Chromium(options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close().catch(() => {});
    throw error;
  }
  return driver;
}
