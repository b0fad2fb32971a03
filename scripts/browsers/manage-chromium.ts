/** What a reader does with an extension on chrome://extensions. Each function runs there. */

/** As much as is used here of APIs that only the browser's own pages have. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, how: { failQuietly: boolean }): Promise<unknown>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      incognitoAccess?: boolean;
      hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
    }): Promise<void>;
  };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
};

export async function reload(id: string): Promise<void> {
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.reload(id, { failQuietly: true });
}

export async function allowPrivate(id: string): Promise<void> {
  // This loads the extension anew, and from a folder that is done for developers alone.
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
}

export async function setEnabled(id: string, on: boolean): Promise<void> {
  await chrome.management.setEnabled(id, on);
}

export async function allowHosts(id: string, on: boolean): Promise<void> {
  await chrome.developerPrivate.updateExtensionConfiguration({
    extensionId: id,
    hostAccess: on ? 'ON_ALL_SITES' : 'ON_CLICK',
  });
}
