// Cure: one log-in for everything means one log-out: the web application's own only forgot itself.
// The page /logout holds a form with the CSRF token; it is sent for the user, and if it cannot be
// read the page itself is shown. A session that ran out leads to the same log-in as everywhere.
import { glemKladder } from './kladder.js';

// Also used by Cockpit, Welcome and Admin.
const base = document.querySelector('base');
const modul = `cam.${base.getAttribute('app-name')}.custom`;
const rod = base.getAttribute('app-root') || '';
const LOGUD = rod.replace(/\/camunda$/, '') + '/logout';

export async function logUd() {
  glemKladder();
  try {
    const side = await fetch(LOGUD, { credentials: 'same-origin', headers: { Accept: 'text/html' } });
    const dokument = new DOMParser().parseFromString(await side.text(), 'text/html');
    const fundet = [...dokument.forms].find(f => (f.getAttribute('action') || '').endsWith('/logout'));
    if (side.ok && fundet) {
      const formular = document.createElement('form');
      formular.method = 'post';
      formular.action = LOGUD;
      fundet.querySelectorAll('input[type=hidden]').forEach(felt => {
        const kopi = document.createElement('input');
        Object.assign(kopi, { type: 'hidden', name: felt.name, value: felt.value });
        formular.append(kopi);
      });
      document.body.append(formular);
      formular.submit();
      return;
    }
  } catch (e) {
    console.warn('Job-VEU: log-ud-siden kunne ikke hentes', e);
  }
  location.assign(LOGUD);
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

// A fresh load lets the server decide: it sends a person without a session to its log-in page.
self.angular.module(modul).run([
  '$rootScope',
  $rootScope => {
    $rootScope.$on('authentication.login.required', () => {
      fetch(location.pathname, { redirect: 'manual', credentials: 'same-origin' }).then(svar => {
        if (svar.type === 'opaqueredirect') location.reload();
      });
    });
  }
]);
