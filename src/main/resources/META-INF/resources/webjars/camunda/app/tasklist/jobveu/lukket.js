// Cure: comments, history, dates and groups of a task are closed to all but operators (docs/adr/0012),
// and what is closed must not be offered: it led to a page that loaded for ever and to refusals.
import { vedAendring } from './blanket.js';

const rod = document.querySelector('base').getAttribute('app-root') || '';

/** What opens an editor in the card of a task; the button that gives it back is beside it. */
const REDIGERES = [
  '.task-card .followup-date',
  '.task-card .due-date',
  '.task-card .groups > span',
  '.task-card .assignee .set-value'
].join();

/** The product opens them by these, and the field of the assignee by pasting. */
const TASTER = ['Enter', ' '];

const HISTORIK = 'detailsTab=task-detail-history';

/** Until we know better nobody is an operator. */
let driftsfolk = false;
let kendt = false;

/** An old link may name the tab that is hidden; the application must not read it. */
function udenHistorik() {
  if (!driftsfolk && location.hash.includes(HISTORIK)) {
    location.replace(location.hash.replace(HISTORIK, 'detailsTab=task-detail-form'));
  }
}

const oensket = location.hash;
udenHistorik();
// the application reads the address at both, and before us unless we are first
['popstate', 'hashchange'].forEach(type => addEventListener(type, udenHistorik, true));

fetch(rod + '/api/admin/auth/user/default', {
  credentials: 'same-origin',
  headers: { Accept: 'application/json' }
})
  .then(svar => (svar.ok ? svar.json() : {}))
  .then(bruger => {
    driftsfolk = (bruger.authorizedApps || []).includes('admin');
    document.documentElement.classList.toggle('jobveu-driftsfolk', driftsfolk);
    if (driftsfolk && oensket.includes(HISTORIK)) location.replace(oensket);
    kendt = true;
    lukTastaturet();
  })
  .catch(() => {});

function stop(haendelse) {
  const aabner = haendelse.type !== 'keydown' || TASTER.includes(haendelse.key);
  if (!driftsfolk && aabner && haendelse.target.closest(REDIGERES)) {
    haendelse.stopPropagation();
    haendelse.preventDefault();
  }
}

['click', 'keydown', 'paste'].forEach(type => document.addEventListener(type, stop, true));

/** Nor may the keyboard stop at what does nothing. */
function lukTastaturet() {
  if (driftsfolk || !kendt) return;
  document.querySelectorAll(REDIGERES).forEach(sted => {
    [sted, ...sted.querySelectorAll('a[href], [tabindex]')].forEach(e => {
      if (e.tabIndex >= 0) e.tabIndex = -1;
      if (e.matches('a[href]')) e.removeAttribute('href');
    });
    // "set a date", "add groups": nothing is there to be shown
    const punkt = sted.closest('li');
    const tomt = !!sted.querySelector('a[translate]');
    if (punkt && punkt.hidden !== tomt) punkt.hidden = tomt;
  });
}

vedAendring(lukTastaturet);
