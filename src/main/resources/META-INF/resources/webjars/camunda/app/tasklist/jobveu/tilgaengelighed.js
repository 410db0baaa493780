// Cure: links and fields without a name, which a screen reader reads as nothing.
import { vedAendring } from './blanket.js';

const NAVNE = [
  ['.shutter.actions a', 'Vis mere om opgaven'],
  ['.app-switch > a.dropdown-toggle', 'Gå til et andet program'],
  ['a.reset-follow-up-date', 'Fjern opfølgningsdatoen'],
  ['a.reset-due-date', 'Fjern fristen'],
  ['button.unclaim', 'Giv opgaven tilbage'],
  ['a.reset-assignee', 'Frigiv opgaven'],
  ['a.instance-link', 'Se forløbet i Cockpit'],
  ['[cam-sorting-choices] .sort-direction, .sorting-choice .sort-direction', 'Vend rækkefølgen'],
  ['.pagination a', null]
];

vedAendring(() => {
  NAVNE.forEach(([hvor, navn]) => {
    if (!navn) return;
    document.querySelectorAll(hvor).forEach(e => {
      if (!e.getAttribute('aria-label')) e.setAttribute('aria-label', navn);
    });
  });
});
