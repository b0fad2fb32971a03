/** What a reader does with an extension on about:addons, as expressions for the browser's own window. */

const ADDON = (id: string) => `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  return AddonManager.getAddonByID(${JSON.stringify(id)});
})()`;

export const setEnabled = (id: string, on: boolean): string =>
  `${ADDON(id)}.then(addon => addon.${on ? 'enable' : 'disable'}()).then(() => true)`;

/** The hosts of the manifest, which Firefox grants when the add-on is installed, and which its reader may withdraw; or others. */
export const allowHosts = (id: string, on: boolean, hosts?: readonly string[]): string => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  const origins = ${JSON.stringify(hosts) ?? 'extension.manifest.host_permissions'};
  await ExtensionPermissions.${on ? 'add' : 'remove'}(extension.id, { permissions: [], origins }, extension);
  return true;
})()`;

/** Clicks a button of the question whether an add-on may read more sites; false while it is not asked. */
export const answer = (yes: boolean): string => `(() => {
  const question = document.getElementById('addon-webext-permissions-notification');
  if (question?.closest('panel')?.state !== 'open') return false;
  question.${yes ? 'button' : 'secondaryButton'}.click();
  return true;
})()`;

/** Chooses an add-on's entry of the page's open menu, by the entry's own name; false while there is none. */
export const choose = (id: string): string => `(() => {
  const menu = document.getElementById('contentAreaContextMenu');
  const entry = menu?.state === 'open' && menu.querySelector(${JSON.stringify(`[id$="-menuitem-_${id}"]`)});
  if (entry) menu.activateItem(entry);
  return Boolean(entry);
})()`;
