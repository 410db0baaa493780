// The same head as on our own pages, written by the same template (templates/hoved.html), so that the
// way from Projektrum to Tasklist and back stays in one house.
// Also used by Cockpit, Welcome and Admin.
import { vedAendring } from './blanket.js';
import { logUd } from './logud.js';
import { vores } from './session.js';

const rodelement = document.documentElement;

/** The name of an organisation is shown and never read as an expression of Angular's. */
function somDenStaar(element) {
  element.setAttribute('ng-non-bindable', '');
  return element;
}

/** Where the work is and what leads around in it, for those who do not see it. */
function udpeg() {
  document.querySelectorAll('[ng-view]:not([role])').forEach(e => e.setAttribute('role', 'main'));
  document.querySelectorAll('[cam-widget-header]:not([role])').forEach(e => {
    e.setAttribute('role', 'navigation');
    e.setAttribute('aria-label', 'I programmet');
  });
}

/** A fragment in the address would be a route here, so the focus is moved by hand. */
function springOver() {
  const link = document.createElement('a');
  Object.assign(link, { className: 'spring-over', href: '#', textContent: 'Spring til indholdet' });
  link.addEventListener('click', haendelse => {
    haendelse.preventDefault();
    const indhold = document.querySelector('[ng-view]');
    if (!indhold) return;
    indhold.tabIndex = -1;
    indhold.focus();
  });
  return link;
}

function vis(hoved) {
  hoved.querySelectorAll('a').forEach(link => {
    if (link.pathname === location.pathname && !link.hash) link.setAttribute('aria-current', 'true');
    if (link.pathname === `${vores}/logout`) {
      link.addEventListener('click', haendelse => {
        haendelse.preventDefault();
        logUd();
      });
    }
  });
  hoved.prepend(springOver());
  document.body.prepend(somDenStaar(hoved));
  new ResizeObserver(() => {
    rodelement.style.setProperty('--produktets-top', `${hoved.offsetHeight}px`);
  }).observe(hoved);
}

fetch(`${vores}/hoved`, { credentials: 'same-origin', headers: { Accept: 'text/html' } })
  .then(svar => (svar.ok ? svar.text() : ''))
  .then(html => {
    const hoved = new DOMParser().parseFromString(html, 'text/html').querySelector('header.hoved');
    // without a session it is the page to log in that comes, and its head leads nowhere
    if (hoved?.querySelector('nav')) vis(document.importNode(hoved, true));
  })
  .catch(() => {});

vedAendring(udpeg);
