/** What each browser is asked for, word for word: a permission more is a decision, and this test is where it is made. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { OUTLETS } from '../../src/analysis/lexicon/outlets';
import { BROWSERS, dist, manifest } from './built';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "font-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

const PERMISSIONS = {
  chrome: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
};

describe.each(BROWSERS)('the manifest for %s', browser => {
  const built = manifest(browser);

  it('asks for these permissions and no other', () => {
    expect([...built.permissions].sort()).toEqual(PERMISSIONS[browser]);
    expect(built.optional_permissions).toBeUndefined();
    expect(built.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('has the hosts of the table of outlets, and those alone', () => {
    const listed = new Set(OUTLETS.flatMap(outlet => outlet.hosts).map(host => `*://*.${host}/*`));
    expect(listed.size).toBeGreaterThanOrEqual(150);
    expect(new Set(built.host_permissions)).toEqual(listed);
    expect(built.host_permissions).toHaveLength(listed.size);
  });

  it('puts one script into pages of those hosts, when they stand', () => {
    expect(built.content_scripts).toHaveLength(1);
    const [script] = built.content_scripts;
    expect(script?.matches).toEqual(built.host_permissions);
    expect(script).toMatchObject({ js: ['src/page/detect.iife.js'], run_at: 'document_idle' });
    expect(Object.keys(script ?? {}).sort()).toEqual(['js', 'matches', 'run_at']);
  });

  it('lets its pages load their own files and connect nowhere', () => {
    expect(built.content_security_policy).toEqual({ extension_pages: POLICY.join('; ') });
  });

  it('opens no door to pages', () => {
    expect(built).not.toHaveProperty('web_accessible_resources');
    expect(built).not.toHaveProperty('externally_connectable');
  });

  it('has the version of the package, and every file that it names', () => {
    expect(built.version).toBe(packageJson.version);
    const named = JSON.stringify({ ...built, host_permissions: [], content_scripts: built.content_scripts[0]?.js });
    const files = named.match(/"(?:src|icons|assets)\/[^"]+|"[\w-]+\.js"/g) ?? [];
    expect(files.length).toBeGreaterThan(6);
    for (const file of files) {
      expect(existsSync(`${dist(browser)}/${file.replaceAll('"', '')}`), file).toBe(true);
    }
  });
});

it('names the oldest browsers that can do what Whence needs', () => {
  expect(manifest('chrome')).toMatchObject({ minimum_chrome_version: '128' });
  expect(manifest('firefox')).toMatchObject({
    browser_specific_settings: {
      gecko: { strict_min_version: '146.0', data_collection_permissions: { required: ['none'] } },
    },
  });
});
