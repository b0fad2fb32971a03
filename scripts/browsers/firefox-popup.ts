/** The popup of Firefox. BiDi does not list it as a page; the extension's other pages and the browser's window reach it. */
import { writeFileSync } from 'node:fs';
import { expression, middleOf, poll } from './code';
import type { Firefox } from './firefox';
import { pressed } from './keys';
import type { Code, Page, Point } from './types';

export class FirefoxPopup implements Page {
  constructor(
    private readonly driver: Firefox,
    readonly tab: number,
  ) {}

  /** The code sees the popup's globals: `with` puts its window in front of that of the page that evaluates. */
  async evaluate<T>(code: Code<T>, ...args: unknown[]): Promise<T> {
    return this.driver.extension<T>(`(async () => {
      const [view] = browser.extension.getViews({ type: 'popup' });
      if (!view) throw new Error('The popup is not open.');
      with (view) { return await (${expression(code, args)}); }
    })()`);
  }

  waitFor<T>(code: Code<T>, ...args: unknown[]): Promise<T> {
    return poll(() => this.evaluate(code, ...args), String(code));
  }

  inside<T>(): Promise<T> {
    return Promise.reject(new Error('No content script runs in a popup.'));
  }

  waitInside<T>(): Promise<T> {
    return this.inside();
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  goto(): Promise<void> {
    return Promise.reject(new Error('A popup stays where it is.'));
  }

  reload(): Promise<void> {
    return this.goto();
  }

  back(): Promise<void> {
    return this.goto();
  }

  /** The browser's own frame around the popup, as an expression for the browser's window. */
  private readonly frame = `[...extension.views].find(view => view.viewType === 'popup').xulBrowser`;

  private mouse(types: string[], { x, y }: Point): Promise<void> {
    return this.driver.chrome(`(() => {
      const box = ${this.frame}.getBoundingClientRect();
      for (const type of ${JSON.stringify(types)}) {
        window.synthesizeMouseEvent(type, box.x + ${x}, box.y + ${y}, { button: 0, clickCount: 1 }, {});
      }
    })()`);
  }

  async move(x: number, y: number): Promise<void> {
    await this.mouse(['mousemove'], { x, y });
  }

  async click(target: Point | string): Promise<void> {
    const point = typeof target === 'string' ? (await this.waitFor(middleOf, target))! : target;
    await this.mouse(['mousemove', 'mousedown', 'mouseup'], point);
  }

  tap(): Promise<void> {
    return Promise.reject(new Error('A popup takes no finger.'));
  }

  async press(key: string): Promise<void> {
    await this.driver.chrome(`${this.frame}.focus(), ${pressed(key)}`);
  }

  resize(): Promise<void> {
    return Promise.reject(new Error('A popup is as large as what is in it.'));
  }

  slow(): Promise<void> {
    return Promise.reject(new Error('Firefox cannot be slowed.'));
  }

  async screenshot(file: string): Promise<void> {
    const data = await this.driver.chrome<string>(`(async () => {
      const image = await ${this.frame}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      Object.assign(canvas, { width: image.width, height: image.height });
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL().split(',')[1];
    })()`);
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  print(): Promise<Buffer> {
    return Promise.reject(new Error('A popup is not printed.'));
  }

  activate(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    await this.evaluate('void window.close()');
  }
}
