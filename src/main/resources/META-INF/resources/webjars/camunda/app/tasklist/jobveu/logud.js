// Cure: one log-in for everything means one log-out: the web application's own only forgot itself.
// Also used by Cockpit, Welcome and Admin.
import { vores } from './session.js';

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

/** The log-in page forgets what is left in the window; the browser asks first when it would be lost. */
export async function logUd() {
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
