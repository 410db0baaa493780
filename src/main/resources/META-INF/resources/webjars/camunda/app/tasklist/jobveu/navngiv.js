// Shared by the cures of what has no name or no role, which a screen reader reads as nothing.
import { vedAendring } from './blanket.js';

/** A link that leads nowhere is pressed by keys as a button is. */
function trykket(haendelse) {
  if (haendelse.key !== 'Enter' && haendelse.key !== ' ') return;
  haendelse.preventDefault();
  haendelse.currentTarget.click();
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
        if (rolle === 'button' && !e.hasAttribute('tabindex')) {
          e.tabIndex = 0;
          e.addEventListener('keydown', trykket);
        }
      });
    });
    navne.forEach(([hvor, navn]) => {
      document.querySelectorAll(hvor).forEach(e => {
        if (!e.getAttribute('aria-label')) e.setAttribute('aria-label', navn);
      });
    });
  });
}
