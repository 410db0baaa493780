// Cure: comments, history, dates and groups of a task are closed to all but operators (docs/adr/0012),
// and what is closed must not be offered: it led to a page that loaded for ever and to refusals.
const rod = document.querySelector('base').getAttribute('app-root') || '';

/** What opens an editor in the card of a task; the button that gives it back is beside it. */
const REDIGERES =
  '.task-card .followup-date, .task-card .due-date, .task-card .groups, .task-card .assignee .set-value';

/** Until we know better nobody is an operator; the style sheet hides the rest. */
let driftsfolk = false;

fetch(rod + '/api/admin/auth/user/default', {
  credentials: 'same-origin',
  headers: { Accept: 'application/json' }
})
  .then(svar => (svar.ok ? svar.json() : {}))
  .then(bruger => {
    driftsfolk = (bruger.authorizedApps || []).includes('cockpit');
    document.documentElement.classList.toggle('jobveu-driftsfolk', driftsfolk);
  })
  .catch(() => {});

function stop(haendelse) {
  const vaerktoej = haendelse.type === 'keydown' && haendelse.key === 'Tab';
  if (!driftsfolk && !vaerktoej && haendelse.target.closest(REDIGERES)) {
    haendelse.stopPropagation();
    haendelse.preventDefault();
  }
}

['click', 'keydown', 'paste'].forEach(type => document.addEventListener(type, stop, true));
