// Cure: the parts that all the product's applications are made of, without a name or a role: signs that say
// what they do only to who can point at them.
// Also used by Cockpit, Welcome and Admin.
import { vedAendring } from './blanket.js';
import { navngiv, tast } from './navngiv.js';

navngiv(
  [
    ['.navbar-toggle', 'Vis eller skjul menuen'],
    ['.app-switch > a.dropdown-toggle', 'Gå til et andet program'],
    ['[cam-widget-search] .dropdown-toggle', 'Gemte søgninger'],
    ['[cam-widget-search] input', 'Søg'],
    ['[cam-widget-clipboard] a', 'Kopiér et link til denne side'],
    ['a.hide-collapsable', 'Skjul denne del af siden'],
    ['a.show-collapsable', 'Vis den skjulte del af siden'],
    ['a.maximize-collapsable', 'Vis tegningen i hele bredden'],
    ['a.restore-collapsable', 'Vis tegningen som før'],
    ['a[ng-click^="changeOrder(column"]', 'Vend rækkefølgen'],
    ['a[ng-click^="dropCriteriaSet"]', 'Fjern den gemte søgning'],
    ['button.in[ng-click="zoomIn()"]', 'Gør tegningen større'],
    ['button.out[ng-click="zoomOut()"]', 'Gør tegningen mindre'],
    ['button[ng-click="resetZoom()"]', 'Vis hele tegningen'],
    ['button.btn-control.remove', 'Fjern valget'],
    ['button[ng-click="clearSelection()"]', 'Fjern valget'],
    ['button.btn-toggle[ng-click="toggleOpen()"]', 'Fold ud eller ind'],
    ['a.app-label-wrapper[href*="/app/admin/"]', 'Åbn administrationen'],
    ['a.app-label-wrapper[href*="/app/cockpit/"]', 'Åbn Cockpit'],
    ['a.app-label-wrapper[href*="/app/tasklist/"]', 'Åbn opgaverne'],
    ['[uib-dropdown] > span > a.dropdown-toggle', 'Vælg blandt versionerne'],
    ['input[name="defVersion"]', 'Versionens nummer'],
    ['button[ng-click="changeLocation()"]', 'Vis den version'],
    ['button[ng-click="close(changeVersionForm)"]', 'Annullér'],
    ['.breadcrumbs-panel .divider[ng-click]', 'Vis eller skjul dette led'],
    ['.row-select input', 'Vælg rækken'],
    ['#inputResourceId', 'Ressourcens id'],
    ['select.select-auth-type', 'Slags rettighed'],
    ['td .input-group-btn > button.dropdown-toggle', 'Vælg tilladelser'],
    ['[ng-click^="confirmUpdateAuthorization"]', 'Gem rettigheden'],
    ['[ng-click^="cancelUpdateAuthorization"]', 'Annullér'],
    ['.quick-filter.name-filter input', 'Vis kun trin, der hedder'],
    ['.section-toggle', 'Vis eller skjul afsnittet'],
    ['.tjs-table-container', 'Beslutningstabellen'],
    ['.bjs-drilldown', 'Gå ind i underprocessen'],
    ['.breadcrumbs-panel', 'Her er du'],
    ['[ng-view] aside', 'Dele af administrationen']
  ],
  [
    ['[cam-widget-clipboard] a:not([href])', 'button'],
    // links that lead nowhere are buttons
    ['a[ng-click]:not([href])', 'button'],
    ['a[class*="-collapsable"]:not([href])', 'button'],
    ['.breadcrumbs-panel .divider[ng-click]', 'button'],
    ['.breadcrumbs-panel', 'navigation'],
    ['[ng-view] aside', 'region'],
    ['.tjs-table-container', 'region'],
    // its items are links, which a menu may not have
    ['ul.dropdown-menu[role="menu"]', 'list'],
    // nothing stands in them
    ['.tjs-table-container th.index-column, .modal-body th.select', 'cell'],
    ['[state-circle]:not([href])', 'img'],
    ['[cam-widget-search] input[aria-expanded]', 'combobox']
  ]
);

/** What the product says when one points at it, once that is in Danish. */
vedAendring(() => {
  document.querySelectorAll(':is(a, button):not([aria-label])').forEach(e => {
    const tegn = e.matches('[uib-tooltip]') ? e : e.querySelector('.glyphicon[uib-tooltip]');
    const tekst = tegn?.getAttribute('uib-tooltip') || '';
    if (tekst && !tekst.includes('{{') && !e.textContent.trim()) e.setAttribute('aria-label', tekst);
  });
  // said by the name of what one points at, and below no part of the page
  document.querySelectorAll('.tooltip:not([aria-hidden])').forEach(e => e.setAttribute('aria-hidden', 'true'));
  // what only the mouse could open and choose
  document
    .querySelectorAll('a.dropdown-toggle[tabindex="-1"], .dropdown-menu a[tabindex="-1"]')
    .forEach(e => (e.tabIndex = 0));
  document.querySelectorAll('li.deployment:not([tabindex])').forEach(tast);
  // wider than its place, and pushed by keys
  document.querySelectorAll('.tjs-table-container:not([tabindex])').forEach(e => (e.tabIndex = 0));
  // a colour, which changes when the answer has come
  document.querySelectorAll('[state-circle]').forEach(e => {
    const tilstand = e.matches('.circle-red') ? 'Har driftsfejl' : 'Ingen driftsfejl';
    if (e.getAttribute('aria-label') !== tilstand) e.setAttribute('aria-label', tilstand);
  });
});
