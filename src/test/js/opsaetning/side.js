// A page without a browser: jsdom's window, and its names where a script looks for them.
import fs from 'node:fs';
import { after } from 'node:test';
import { JSDOM, VirtualConsole } from 'jsdom';
import { SIDER } from './stier.js';

/** A stand-in for the channel between windows, which jsdom has not: what was said. */
export class Kanal {
  static sagt = [];

  postMessage(ord) {
    Kanal.sagt.push(ord);
  }
}

const aabne = [];

// their clocks would keep the test from ending
after(() => aabne.forEach(w => w.close()));

/** Opens a page; leaving it is written down in `gaaetTil`, since jsdom goes nowhere. */
export function side(html, { url = 'http://job-veu.test/projektrum', referrer, husket = {} } = {}) {
  const konsol = new VirtualConsole();
  const dom = new JSDOM(html, {
    url,
    referrer,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: konsol
  });
  const { window } = dom;
  aabne.push(window);
  const forladt = [];
  konsol.on('jsdomError', fejl => {
    if (fejl.type !== 'not-implemented' && !/navigation/i.test(fejl.message)) throw fejl;
    forladt.push(fejl.message);
  });
  Kanal.sagt = [];
  window.BroadcastChannel = Kanal;
  window.Element.prototype.scrollIntoView = () => {}; // there is nothing to scroll
  Object.entries(husket).forEach(([n, v]) => window.sessionStorage.setItem(n, JSON.stringify(v)));
  return { dom, window, document: window.document, forladt };
}

/** Runs one of the scripts that are no modules, as the page does. */
export function koer(window, navn) {
  window.eval(fs.readFileSync(new URL(navn, SIDER), 'utf8'));
}

// Those of the page itself; Node's own of the same name know nothing of it.
const AF_SIDEN = ['BroadcastChannel', 'CustomEvent', 'Event', 'MouseEvent', 'KeyboardEvent', 'Storage', 'sessionStorage',
  'localStorage'];

/** Makes the page the one that modules find around them. */
export function omgiv(window) {
  for (const navn of Object.getOwnPropertyNames(window)) {
    if (AF_SIDEN.includes(navn) || !(navn in globalThis)) {
      Object.defineProperty(globalThis, navn, {
        configurable: true,
        writable: true,
        value: window[navn]
      });
    }
  }
  globalThis.self = window;
  for (const navn of ['addEventListener', 'requestAnimationFrame', 'dispatchEvent']) {
    globalThis[navn] = window[navn].bind(window);
  }
}

export const haendelse = (element, slags, valg = {}) =>
  element.dispatchEvent(
    new element.ownerDocument.defaultView.Event(slags, { bubbles: true, cancelable: true, ...valg })
  );

/** After what waits for the next frame. */
export const naesteBillede = window =>
  new Promise(f => window.requestAnimationFrame(() => window.requestAnimationFrame(f)));
