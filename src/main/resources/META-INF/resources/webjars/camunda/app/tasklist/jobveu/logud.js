// Cure: one log-in for everything means one log-out: the web application's own only forgot itself.
// A session that ran out leads to the same log-in as everywhere.
import { glemKladder } from './kladder.js';

// Also used by Cockpit, Welcome and Admin.
const base = document.querySelector('base');
const modul = `cam.${base.getAttribute('app-name')}.custom`;
const rod = base.getAttribute('app-root') || '';
const vores = rod.replace(/\/camunda$/, '');
const LOGUD = vores + '/logout';

/** Our own pages carry the CSRF token that a log-out needs in their forms. */
async function csrfFelt() {
  for (const side of [LOGUD, vores + '/login']) {
    const svar = await fetch(side, { credentials: 'same-origin', headers: { Accept: 'text/html' } });
    const html = new DOMParser().parseFromString(await svar.text(), 'text/html');
    const felt = html.querySelector('form input[type=hidden][name=_csrf]');
    if (svar.ok && felt) return felt;
  }
  return null;
}

export async function logUd() {
  glemKladder();
  const felt = await csrfFelt().catch(() => null);
  if (!felt) {
    location.assign(LOGUD);
    return;
  }
  const formular = document.createElement('form');
  formular.method = 'post';
  formular.action = LOGUD;
  formular.append(document.importNode(felt));
  document.body.append(formular);
  formular.submit();
}

self.angular.module('cam.commons').config([
  '$provide',
  $provide => {
    $provide.decorator('AuthenticationService', [
      '$delegate',
      tjeneste => {
        tjeneste.logout = logUd;
        return tjeneste;
      }
    ]);
  }
]);

// The address in the page (which task) is gone as soon as the application shows its own log-in.
const STED = 'jobveu-sted';
const sted = sessionStorage.getItem(STED);
sessionStorage.removeItem(STED);
if (sted && location.hash.length < 3) location.hash = sted;

// A fresh load lets the server decide: it sends a person without a session to our log-in page, and
// back here afterwards.
self.angular.module(modul).run([
  '$rootScope',
  $rootScope => {
    $rootScope.$on('authentication.login.required', () => {
      const her = location.hash;
      fetch(location.pathname, {
        redirect: 'manual',
        credentials: 'same-origin',
        headers: { Accept: 'text/html' }
      }).then(svar => {
        if (svar.type !== 'opaqueredirect') return;
        sessionStorage.setItem(STED, her);
        location.assign(location.pathname);
      });
    });
  }
]);
