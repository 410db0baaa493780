// Shared by the cures of what has no name or no role, which a screen reader reads as nothing.
import { vedAendring } from './blanket.js';

function trykket(haendelse) {
  if (haendelse.target !== haendelse.currentTarget || (haendelse.key !== 'Enter' && haendelse.key !== ' ')) return;
  haendelse.preventDefault();
  haendelse.currentTarget.click();
}

/** What only the mouse could press is reached and pressed by keys as a button is. */
export function tast(e) {
  e.tabIndex = 0;
  e.addEventListener('keydown', trykket);
}

/**
 * @param navne pairs of a selector and the name of what it finds, unless that has one
 * @param roller pairs of a selector and what it is for, where the element alone does not say it
 */
export function navngiv(navne, roller) {
  vedAendring(() => {
    roller.forEach(([hvor, rolle]) => {
      document.querySelectorAll(hvor).forEach(e => {
        if (e.getAttribute('role') !== rolle) e.setAttribute('role', rolle);
        if (rolle === 'button' && !e.hasAttribute('tabindex')) tast(e);
      });
    });
    navne.forEach(([hvor, navn]) => {
      document.querySelectorAll(hvor).forEach(e => {
        if (!e.getAttribute('aria-label')) e.setAttribute('aria-label', navn);
      });
    });
  });
}
