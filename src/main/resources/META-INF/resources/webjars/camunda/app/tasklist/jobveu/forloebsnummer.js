// Cure: the card in the list showed a bare priority ("50") and not which forløb it is about, nor, where
// a task is about one participant, which: ten follow-ups looked alike. The product's own way, variables
// in the filter, needs rights that a case worker does not have.
const kendte = new Map();

function hent(api, opgaveId, procesinstansId) {
  if (!kendte.has(procesinstansId)) {
    const svar = fetch(`${api.engineApi}/task/${opgaveId}/variables?deserializeValues=false`, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    })
      .then(s => (s.ok ? s.json() : {}))
      .then(v => [v.forloebId, v.deltagerId].map(x => x && x.value).filter(Boolean))
      .catch(() => []);
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
    hent(api, taskId, opgave.processInstanceId).then(numre => {
      // Beside the name of the process; the plugin's own place is folded away on the card.
      const proces = element.closest('li.task')?.querySelector('h6.process-definition');
      if (!numre.length || !proces || proces.querySelector('.jobveu-forloebsnummer')) return;
      const linje = document.createElement('span');
      linje.className = 'jobveu-forloebsnummer';
      linje.textContent = numre.join(' · ');
      proces.prepend(linje);
    });
  }
};
