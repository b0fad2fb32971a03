/** The small script on every page of a listed host. */
interface Api {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
void (browser ?? chrome).runtime.sendMessage({ kind: 'page.detected', asked: false });
