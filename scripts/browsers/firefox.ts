/** Firefox, driven over WebDriver BiDi; the toolbar and the popup through the browser's own window, which BiDi may reach when asked. */
import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import { ASKED, AUDIT, ERRORS, memoryOf } from './audit-firefox';
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
import { FirefoxPopup } from './firefox-popup';
import { forWebdriver, pressed } from './keys';
import { allowHosts, answer, choose, setEnabled } from './manage-firefox';
import { ended, exit, makeProfile, removeProfile, start } from './process';
import { type Json, Rpc, socketLine } from './rpc';
import type { Asked, Code, Driver, LaunchOptions, Page, Point } from './types';

/** In code that runs in the extension. */
declare const browser: Browser;

/** Firefox gives an extension a random address; the tests want a fixed one. */
const UUID = '7f9e1a34-5c0b-4f0e-9a51-3d6c1b2a7e10';

function preferences(
  id: string,
  { web, secure = [], dark, forced, still }: LaunchOptions,
): Record<string, string | number | boolean> {
  return {
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'dom.security.https_first': false,
    'network.http.speculative-parallel-limit': 0,
    'network.prefetch-next': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'intl.accept_languages': 'en-US, en',
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0, // the popup follows the browser's own window, not its pages
    'ui.prefersReducedMotion': still ? 1 : 0,
    'browser.display.document_color_use': forced ? 2 : 0,
    'xpinstall.signatures.required': false,
    'security.notification_enable_delay': 0, // what it asks may be answered at once
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // A temporary add-on is gone with the browser; what it stored stays for `restart`.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...(secure.length > 0 && { 'dom.securecontext.allowlist': secure.join(',') }),
    ...(web && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': web.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': web.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
    }),
  };
}

class FirefoxPage implements Page {
  constructor(
    private readonly driver: Firefox,
    private readonly context: string,
    readonly tab: number,
  ) {}

  private send(method: string, params: object = {}): Promise<Json> {
    return this.driver.rpc.send(method, { context: this.context, ...params });
  }

  evaluate<T>(code: Code<T>, ...args: unknown[]): Promise<T> {
    return this.driver.run<T>(this.context, expression(code, args));
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
    // With 'complete' a navigation to a page of the extension never answers.
    const own = url.startsWith('moz-extension:');
    await this.send('browsingContext.navigate', { url, wait: own ? 'none' : 'complete' }).catch(async error => {
      // Firefox may take the failure of a frame for the page's own; then the page has its address, and no error page its place.
      if (!String(error).includes('Address rejected')) throw error;
      const at = await this.evaluate(() => document.documentURI);
      if (at !== new URL(url).href) throw error;
    });
    await this.waitFor(
      (own: boolean) => document.readyState === 'complete' && (location.protocol !== 'about:' || !own),
      own,
    );
  }

  async reload(): Promise<void> {
    await this.send('browsingContext.reload', { wait: 'complete' });
  }

  async back(): Promise<void> {
    await this.evaluate('void history.back()');
  }

  private async perform(id: string, type: 'pointer' | 'key', actions: object[]): Promise<void> {
    await this.send('input.performActions', { actions: [{ type, id, actions }] });
  }

  async move(x: number, y: number): Promise<void> {
    await this.perform('mouse', 'pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  async click(target: Point | string): Promise<void> {
    const { x, y } = typeof target === 'string' ? (await this.waitFor(middleOf, target))! : target;
    await this.perform('mouse', 'pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async openMenu(): Promise<void> {
    const { x, y } = await this.evaluate(placeOfMenu);
    await this.perform('mouse', 'pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ]);
  }

  async tap({ x, y }: Point): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
    await this.send('input.performActions', { actions: [finger] });
  }

  async press(key: string): Promise<void> {
    await this.perform('keyboard', 'key', forWebdriver(key));
  }

  async resize(width: number, height: number): Promise<void> {
    await this.send('browsingContext.setViewport', { viewport: { width, height } });
  }

  slow(): Promise<void> {
    return Promise.reject(new Error('Firefox cannot be slowed.'));
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.send('browsingContext.captureScreenshot');
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async print(): Promise<Buffer> {
    return Buffer.from((await this.send('browsingContext.print', { background: true })).data, 'base64');
  }

  async activate(): Promise<void> {
    await this.send('browsingContext.activate');
  }

  heap(): Promise<number> {
    return this.driver.chrome<number>(memoryOf(this.tab));
  }

  async close(): Promise<void> {
    await this.send('browsingContext.close');
  }
}

export class Firefox implements Driver {
  readonly name = 'firefox';
  readonly base = `moz-extension://${UUID}/`;
  readonly id: string;
  rpc!: Rpc;
  version = '';
  private child!: ChildProcess;
  private desk = '';
  /** The tabs that are open before any is asked for. */
  private first: string[] = [];
  private window = '';
  /** Its first page was closed, or there is none, or it is wanted. */
  private welcomed: boolean;
  private readonly extensionPath: string;
  readonly profile = makeProfile('firefox');

  constructor(private readonly options: LaunchOptions) {
    this.welcomed = options.welcome ?? (options.extension !== undefined || options.private === true);
    this.extensionPath = resolve(options.extension ?? 'dist/firefox');
    const manifest = JSON.parse(readFileSync(join(this.extensionPath, 'manifest.json'), 'utf8'));
    this.id = manifest.browser_specific_settings.gecko.id;
    const lines = Object.entries(preferences(this.id, options)).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(join(this.profile, 'user.js'), lines.join(''));
  }

  async start(): Promise<void> {
    const { firefox } = ensure(['firefox']);
    this.rpc = new Rpc(await socketLine(`${await this.listen(firefox)}/session`));
    const { capabilities } = await this.rpc.send('session.new', { capabilities: {} });
    this.version = `Firefox ${capabilities.browserVersion}`;
    const { contexts } = await this.rpc.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    this.window = contexts[0].context;
    if (this.options.audit) await this.run(this.window, AUDIT);
    await this.install();
    await this.openDesk();
  }

  private async install(): Promise<void> {
    await this.rpc.send('webExtension.install', {
      extensionData: { type: 'path', path: this.extensionPath },
      'moz:allowPrivateBrowsing': this.options.private ?? false,
    });
  }

  private async openDesk(): Promise<void> {
    const { context } = await this.rpc.send('browsingContext.create', { type: 'tab', background: true });
    this.desk = context;
    await this.rpc.send('browsingContext.navigate', { context, url: this.base + DESK, wait: 'none' });
    await poll(() => this.run(context, 'typeof browser === "object"'), 'a page of the extension opens');
    if (!this.welcomed) await this.extension(closeWelcome, this.base + WELCOME);
    this.welcomed = true;
    this.first = await this.tabs();
  }

  /** Starts the program; the address at which it listens. */
  private listen(program: string): Promise<string> {
    const { headed, width = 1000, height = 800 } = this.options;
    const args = [
      ...(headed ? [] : ['--headless']),
      ...['--no-remote', '--profile', this.profile],
      ...['--remote-debugging-port', '0', '--remote-allow-system-access'],
      ...[`--width=${width}`, `--height=${height + 100}`, 'about:blank'],
    ];
    const env = { ...process.env, HOME: this.profile, MOZ_CRASHREPORTER_DISABLE: '1' };
    const child = start(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.child = child;
    return new Promise((found, failed) => {
      let said = '';
      const timer = setTimeout(() => failed(new Error(`${program} did not start within 60 s.\n${said}`)), 60_000);
      child.once('exit', status => failed(new Error(`${program} ended with status ${status}.\n${said}`)));
      child.stderr?.on('data', data => {
        said = (said + data).slice(-4000);
        const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
        if (!address) return;
        clearTimeout(timer);
        found(address);
      });
    });
  }

  /** Evaluates an expression in a context; its value as JSON. */
  async run<T>(context: string, text: string): Promise<T> {
    const { type, result, exceptionDetails } = await this.rpc.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${text})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails.text);
    return result.type === 'string' ? JSON.parse(result.value) : (undefined as T);
  }

  /** Evaluates in the browser's own window, where `extension` is Whence as the browser knows it. */
  chrome<T>(text: string): Promise<T> {
    return this.run<T>(this.window, `((extension) => (${text}))(WebExtensionPolicy.getByID('${this.id}').extension)`);
  }

  async open(url: string): Promise<Page> {
    const before = await this.tabIds();
    const { context } = await this.rpc.send('browsingContext.create', { type: 'tab' });
    const { width = 1000, height = 800, headed } = this.options;
    // Not the active one: for a moment after another was closed that may be a third.
    const opened = async () => (await this.tabIds()).find(id => !before.includes(id));
    const page = new FirefoxPage(this, context, (await poll(opened, 'a tab opens'))!);
    if (!headed) await page.resize(width, height);
    await page.goto(url);
    return page;
  }

  private tabIds(): Promise<number[]> {
    return this.extension(async () => (await browser.tabs.query({})).map(tab => tab.id!));
  }

  extensionPage(path: string): Promise<Page> {
    return this.open(this.base + path);
  }

  async clickIcon(page: Page): Promise<void> {
    await page.activate();
    await this.chrome(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`);
  }

  async popup(page: Page): Promise<Page> {
    const isOpen = () => this.extension(() => browser.extension.getViews({ type: 'popup' }).length > 0);
    await this.clickIcon(page);
    // After an update the browser may open the panel of the old button, with nothing in it: closed, and clicked once more.
    if (!(await poll(isOpen, 'the popup opens', 2500).catch(() => false))) {
      await this.chrome(`document.getElementById('customizationui-widget-panel')?.hidePopup()`);
      await poll(
        () => this.chrome(`(document.getElementById('customizationui-widget-panel')?.state ?? 'closed') === 'closed'`),
        'the empty panel closes',
      );
      await this.clickIcon(page);
    }
    const popup = new FirefoxPopup(this, page.tab);
    await popup.waitFor((path: string) => document.readyState === 'complete' && location.href.includes(path), PANEL);
    return popup;
  }

  async command(page: Page, name: string): Promise<void> {
    await page.activate();
    const commands = await this.extension(() => browser.commands.getAll());
    const keys = commands.find(command => command.name === name)?.shortcut;
    if (!keys) throw new Error(`Firefox has given no keys to "${name}".`);
    await this.chrome(pressed(keys.replace('Ctrl', 'Control').replace('Command', 'Meta')));
  }

  async answer(yes: boolean): Promise<void> {
    await poll(() => this.run(this.window, answer(yes)), 'Firefox asks');
  }

  async menu(page: Page, id: string): Promise<void> {
    await page.activate();
    await (page as FirefoxPage).openMenu();
    await poll(() => this.run(this.window, choose(id)), `"${id}" stands in the menu`);
  }

  isBeside(): Promise<boolean> {
    return this.extension(() => browser.sidebarAction.isOpen({}));
  }

  badge(page: Page): Promise<string> {
    return this.extension((tabId: number) => browser.action.getBadgeText({ tabId }), page.tab);
  }

  extension<T>(code: Code<T>, ...args: unknown[]): Promise<T> {
    return this.run<T>(this.desk, withApis(code, args));
  }

  async inside<T>(tab: number, code: Code<T>, args: unknown[]): Promise<T> {
    const { value, error } = await this.run<{ value: T; error?: string }>(this.desk, inTab(tab, code, args));
    if (error) throw new Error(error);
    return value;
  }

  asked(): Promise<Asked[]> {
    return this.run<Asked[]>(this.window, ASKED);
  }

  errors(): Promise<string[]> {
    return this.run<string[]>(this.window, `(${ERRORS})(${JSON.stringify(this.base)})`);
  }

  async stopBackground(): Promise<void> {
    await this.chrome('extension.terminateBackground({ disableResetIdleForTest: true })');
  }

  async update(): Promise<void> {
    await this.install();
    await this.openDesk();
  }

  async setEnabled(on: boolean): Promise<void> {
    await this.run(this.window, setEnabled(this.id, on));
    if (on) await this.openDesk();
  }

  async allowHosts(on: boolean, origins?: readonly string[]): Promise<void> {
    await this.run(this.window, allowHosts(this.id, on, origins));
  }

  private async stop(): Promise<void> {
    await this.rpc?.send('browser.close').catch(() => {});
    if (this.child) await ended(this.child);
    this.rpc?.close();
  }

  async restart(meanwhile = () => {}): Promise<void> {
    await this.stop();
    meanwhile();
    await this.start();
  }

  async clear(): Promise<void> {
    for (const context of await this.tabs()) {
      // It may be closing already.
      if (!this.first.includes(context)) await this.rpc.send('browsingContext.close', { context }).catch(() => {});
    }
    await this.run(this.window, 'void SidebarController.hide()');
    await this.extension(forgetStored);
    await this.stopBackground();
  }

  private async tabs(): Promise<string[]> {
    const { contexts } = await this.rpc.send('browsingContext.getTree', { maxDepth: 0 });
    return contexts.map((context: Json) => context.context);
  }

  closed(): Promise<void> {
    return this.child ? exit(this.child) : Promise.resolve();
  }

  async close(): Promise<void> {
    await this.stop();
    removeProfile(this.profile);
  }
}

/** Starts Firefox with the extension in it. Throws an Error that says what is missing. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const driver = new Firefox(options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close().catch(() => {});
    throw error;
  }
  return driver;
}
