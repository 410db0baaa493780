// Cure: for a coordinator Cockpit only shows (docs/adr/0032), so what would be refused is not offered.
// The stylesheet hides it until we know that somebody is an operator; tabs have no name to hide by.
import { vedAendring } from '../../tasklist/jobveu/blanket.js';

const rod = document.querySelector('base').getAttribute('app-root') || '';

/** What is about the machinery and not about a forløb. */
const FANER = ['Job', 'Jobdefinitioner', 'Eksterne opgaver'];

let driftsfolk = false;
let kendt = false;

function skjulFaner() {
  if (driftsfolk || !kendt) return;
  document.querySelectorAll('.nav-tabs > li').forEach(fane => {
    const maskineri = FANER.includes(fane.textContent.trim());
    if (maskineri && !fane.hidden) fane.hidden = true;
  });
}

fetch(rod + '/api/admin/auth/user/default', {
  credentials: 'same-origin',
  headers: { Accept: 'application/json' }
})
  .then(svar => (svar.ok ? svar.json() : {}))
  .then(bruger => {
    driftsfolk = (bruger.authorizedApps || []).includes('admin');
    document.documentElement.classList.toggle('jobveu-driftsfolk', driftsfolk);
    kendt = true;
    skjulFaner();
  })
  .catch(() => {});

vedAendring(skjulFaner);
