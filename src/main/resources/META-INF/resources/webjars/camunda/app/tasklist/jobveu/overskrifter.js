// Cure: headings chosen by their size, so that a page goes from the first level to the fourth. A screen reader
// reads the level that follows from what stands above; what is seen stays as it is.
// Also used by Cockpit, Welcome and Admin.
import { vedAendring } from './blanket.js';

const OVERSKRIFTER = 'h1, h2, h3, h4, h5, h6';

vedAendring(() => {
  const over = [];
  document.querySelectorAll(OVERSKRIFTER).forEach(h => {
    if (h.getAttribute('role') === 'presentation' || !h.getClientRects().length) return;
    const egen = Number(h.tagName[1]);
    while (over.length && over.at(-1) >= egen) over.pop();
    over.push(egen);
    const niveau = String(over.length);
    if (h.getAttribute('aria-level') !== niveau) h.setAttribute('aria-level', niveau);
  });
});
