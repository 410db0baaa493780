// Cure: links and buttons without a name or a role, which a screen reader reads as nothing.
import { vedAendring } from './blanket.js';
import { navngiv } from './navngiv.js';

const NAVNE = [
  ['.shutter.actions a', 'Vis mere om opgaven'],
  ['a.reset-follow-up-date', 'Fjern opfølgningsdatoen'],
  ['a.reset-due-date', 'Fjern fristen'],
  ['button.unclaim', 'Giv opgaven tilbage'],
  ['a.reset-assignee', 'Frigiv opgaven'],
  ['a.instance-link', 'Se forløbet i Cockpit'],
  ['.region-toggle[data-region="filters"]', 'Vis eller skjul opgavelisterne'],
  ['.region-toggle[data-region="list"]', 'Vis eller skjul listen med opgaver'],
  ['.region-toggle[data-region="task"]', 'Vis eller skjul opgaven'],
  ['.maximize[data-region="task"]', 'Vis opgaven i hele bredden'],
  ['.reset-regions', 'Vis lister og opgave ved siden af hinanden'],
  ['a[ng-click^="openModal($event, filter)"]', 'Om opgavelisten'],
  ['[cam-sorting-choices] .new-sort a.dropdown-toggle', 'Tilføj sortering'],
  ['[cam-sorting-choices] a[ng-click^="changeOrder"]', 'Vend rækkefølgen'],
  ['[cam-sorting-choices] a[ng-click^="removeSorting"]', 'Fjern sorteringen']
];

// What these are for, where the element alone does not say it.
const ROLLER = [
  // the name of the process is below the task's, and no heading of anything
  ['li.task h6', 'presentation'],
  // parts of a dialogue that open and close, and no tabs
  ['.panel-group[role="tablist"]', 'group'],
  ['.panel-collapse[role="tabpanel"]', 'group'],
  ['.panel-heading[role="tab"]', 'presentation']
];

navngiv(NAVNE, ROLLER);

vedAendring(() => {
  document.querySelectorAll('.panel-heading[aria-selected]').forEach(e => e.removeAttribute('aria-selected'));
  document.querySelectorAll('.panel .accordion-toggle').forEach(e => {
    const aaben = String(!!e.closest('.panel-open'));
    if (e.getAttribute('aria-expanded') !== aaben) e.setAttribute('aria-expanded', aaben);
  });
});
