/** What Firefox notes by itself, asked for in its own window: requests as they leave, and the messages of its console. */

/** From now on every request is kept, with the origin of the page or extension that began it. */
export const AUDIT = `(() => {
  const asked = [];
  const originOf = principal => {
    if (!principal || principal.isSystemPrincipal) return '';
    const policy = principal.addonPolicy ?? principal.contentScriptAddonPolicy;
    return policy ? 'moz-extension://' + policy.mozExtensionHostname : principal.originNoSuffix;
  };
  Services.obs.addObserver(subject => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, externalContentPolicyType: type } = channel.loadInfo;
    // What the driver opens is begun by a page without an address, in the name of whoever types it into the bar.
    const typed = type === Ci.nsIContentPolicy.TYPE_DOCUMENT && triggeringPrincipal?.isNullPrincipal;
    asked.push({ url: channel.URI.spec, by: typed ? '' : originOf(triggeringPrincipal) });
  }, 'http-on-opening-request');
  window.whenceAsked = asked;
  Services.console.reset();
})()`;

export const ASKED = 'window.whenceAsked';

/** A page of ours that was closed while it waited for an answer: no fault of anybody. */
const CLOSED = 'context unloaded';

/** Errors whose script or page is at the extension's address, from every process; warnings aside. */
export const ERRORS = `base => Services.console.getMessageArray()
  .filter(m => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
  .filter(m => [m.sourceName, m.stack?.source].some(source => source?.startsWith(base)))
  .filter(m => !m.errorMessage.includes('${CLOSED}'))
  .map(m => m.errorMessage + ' (' + m.sourceName + ':' + m.lineNumber + ')')`;

/** Bytes of scripts and documents in the process of a tab, after a collection; for the window, where `extension` is Whence. */
export const memoryOf = (tab: number): string => `new Promise(resolve => {
  const { linkedBrowser } = extension.tabManager.get(${tab}).nativeTab;
  const process = 'pid ' + linkedBrowser.browsingContext.currentWindowGlobal.osPid;
  let sum = 0;
  const add = (of, path, kind, units, amount) => {
    if (of.includes(process) && /^explicit\\/(window-objects|js-non-window|dom)\\//.test(path)) sum += amount;
  };
  Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
    .getReportsExtended(add, null, () => resolve(sum), null, false, true, '');
})`;
