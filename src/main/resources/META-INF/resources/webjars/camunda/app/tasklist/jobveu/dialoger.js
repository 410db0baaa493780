// Cure: dialogues without a name, which a screen reader announces as "dialog" and nothing more.
// Also used by Cockpit, Welcome and Admin.
import { vedAendring } from './blanket.js';

vedAendring(() => {
  document.querySelectorAll('[role="dialog"]:not([aria-label])').forEach(dialog => {
    const peger = dialog.getAttribute('aria-labelledby');
    if (peger && document.getElementById(peger)) return;
    const navn = dialog.querySelector('.modal-title, .modal-header :is(h1, h2, h3, h4)')?.textContent.trim();
    if (navn) dialog.setAttribute('aria-label', navn);
  });
});
