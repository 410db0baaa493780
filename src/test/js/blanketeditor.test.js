// A form that the Modeler's own editor opens and saves is the same (docs/adr/0061).
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { JSDOM } from 'jsdom';

const ROD = path.resolve(import.meta.dirname, '../../..');
const FORMS = path.join(ROD, 'forms');

/** The editor as a module that Node.js can read, in a page that is none. */
async function editor() {
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true, url: 'http://localhost/' });
  globalThis.window = window;
  for (const navn of Object.getOwnPropertyNames(window)) {
    if (!(navn in globalThis)) globalThis[navn] = window[navn];
  }
  for (const navn of ['Event', 'CustomEvent', 'EventTarget']) globalThis[navn] = window[navn];
  globalThis.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };
  const mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'blanketeditor-'));
  try {
    const fil = path.join(mappe, 'editor.mjs');
    await esbuild.build({
      stdin: { contents: "export { FormEditor } from '@bpmn-io/form-js-editor';", resolveDir: ROD },
      bundle: true, format: 'esm', outfile: fil, logLevel: 'error'
    });
    const { FormEditor } = await import(pathToFileURL(fil).href);
    return { FormEditor, window };
  } finally {
    fs.rmSync(mappe, { recursive: true });
  }
}

test('hver blanket er den samme, når editoren har åbnet og gemt den', async () => {
  const { FormEditor, window } = await editor();
  const navne = fs.readdirSync(FORMS).filter(f => f.endsWith('.form'));
  assert.ok(navne.length >= 80);
  for (const navn of navne) {
    const skema = JSON.parse(fs.readFileSync(path.join(FORMS, navn), 'utf8'));
    const form = new FormEditor({ container: window.document.createElement('div') });
    await form.importSchema(structuredClone(skema));
    const gemt = form.saveSchema();
    // the editor writes its own edition of the format, whatever it opened
    assert.ok(gemt.schemaVersion >= skema.schemaVersion, navn);
    assert.deepEqual({ ...gemt, schemaVersion: 0 }, { ...skema, schemaVersion: 0 }, navn);
    form.destroy();
  }
});
