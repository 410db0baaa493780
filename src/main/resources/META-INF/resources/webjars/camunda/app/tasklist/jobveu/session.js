// Cure: a session that ran out led to the application's own log-in, which refuses the right password.
// It leads to the same log-in as everywhere, and from there back to the place one was at.
const base = document.querySelector('base');
const modul = `cam.${base.getAttribute('app-name')}.custom`;

/** The root of our own pages. */
export const vores = (base.getAttribute('app-root') || '').replace(/\/camunda$/, '');

// Where to go on: {bruger, sted}, kept by our pages in the same way (js/session.js).
const STED = 'jobveu-sted';
const EGET_LOGIN = /^#\/login\b/;
const IGEN_TIDLIGST = 10_000; // milliseconds: a log-in that does not help must not go round for ever

let sidsteSted = EGET_LOGIN.test(location.hash) ? '' : location.hash;
let bruger = null;
let vaek = false;

/** Whether we leave the page on purpose, with what was typed kept. */
export const paaVejVaek = () => vaek;

/**
 * A fresh load lets the server decide: it sends a person without a session to our log-in page, and
 * back here afterwards. Asked for by each call that met a 401; the first one counts.
 */
export function gaaTilLogin() {
  if (vaek) return;
  vaek = true;
  const foer = Number(sessionStorage.getItem('jobveu-login-spurgt') || 0);
  sessionStorage.setItem('jobveu-login-spurgt', Date.now());
  if (Date.now() - foer < IGEN_TIDLIGST) {
    location.replace(vores + '/');
    return;
  }
  const sted = location.pathname + (EGET_LOGIN.test(location.hash) ? sidsteSted : location.hash);
  sessionStorage.setItem(STED, JSON.stringify({ bruger, sted }));
  // without a fragment, or nothing is loaded
  location.replace(location.pathname);
}

const husket = JSON.parse(sessionStorage.getItem(STED) || 'null');
sessionStorage.removeItem(STED);
if (husket?.sted.startsWith(`${location.pathname}#`) && location.hash.length < 3) {
  location.hash = sidsteSted = husket.sted.slice(location.pathname.length);
} else if (EGET_LOGIN.test(location.hash)) {
  location.hash = '#/';
}

self.addEventListener('hashchange', () => {
  if (!EGET_LOGIN.test(location.hash)) sidsteSted = location.hash;
  else gaaTilLogin();
});
// Taken out of the browser's memory by its back button.
self.addEventListener('pageshow', e => {
  if (e.persisted && (vaek || EGET_LOGIN.test(location.hash))) location.reload();
});

// Our own pages in other windows learn that the session lives.
const kanal = new BroadcastChannel('jobveu-session');
let sidstSagt = 0;

self.angular.module(modul).run([
  '$rootScope',
  $rootScope => {
    $rootScope.$on('authentication.changed', (haendelse, nu) => {
      if (!nu) return;
      bruger = nu.name;
      // somebody else than the one who was on the way
      if (husket?.bruger && husket.bruger !== bruger) location.hash = '#/';
    });
    $rootScope.$on('authentication.login.required', haendelse => {
      haendelse.preventDefault();
      gaaTilLogin();
    });
    $rootScope.$on('requestFinished', () => {
      if (vaek || Date.now() - sidstSagt < 10_000) return;
      sidstSagt = Date.now();
      kanal.postMessage('liv');
    });
  }
]);
