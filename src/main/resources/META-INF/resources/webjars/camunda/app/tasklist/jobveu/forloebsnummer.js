// Cure: the card in the list showed a bare priority ("50") and not which forløb it is about.
const kendte = new Map();

function hent(api, opgaveId, procesinstansId) {
  if (!kendte.has(procesinstansId)) {
    const svar = fetch(`${api.engineApi}/task/${opgaveId}/variables/forloebId?deserializeValue=false`, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    })
      .then(s => (s.ok ? s.json() : null))
      .then(v => (v ? v.value : null))
      .catch(() => null);
    kendte.set(procesinstansId, svar);
  }
  return kendte.get(procesinstansId);
}

export default {
  id: 'jobveu-forloebsnummer',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (element, { api, taskId }, scope) => {
    const opgave = scope.task;
    if (!opgave || !opgave.processInstanceId) return;
    hent(api, taskId, opgave.processInstanceId).then(nummer => {
      // Beside the name of the process; the plugin's own place is folded away on the card.
      const proces = element.closest('li.task')?.querySelector('h6.process-definition');
      if (!nummer || !proces || proces.querySelector('.jobveu-forloebsnummer')) return;
      const linje = document.createElement('span');
      linje.className = 'jobveu-forloebsnummer';
      linje.textContent = nummer;
      proces.prepend(linje);
    });
  }
};
