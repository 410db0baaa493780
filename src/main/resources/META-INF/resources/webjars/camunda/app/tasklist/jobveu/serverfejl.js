// Cure: what the server says about a form was shown wrapped in the engine's own text, or not at all.
// The server answers application/problem+json with detail and fejl: [{felt, label, besked}]; each
// sentence goes to its field, the rest to the line above the buttons. And success said nothing at all.
import { alleFelter, beskeder, feltForekomst, navnPaa, samlFejl, vedBlanket } from './blanket.js';

const VED_FEJL =
  'Der skete en fejl i systemet, og intet blev gemt. Prøv igen om lidt. ' +
  'Sig det til den, der passer systemet, hvis det bliver ved.';

// Texts that Tasklist itself looks for in order to say that the task is gone or on hold.
const KENDT = /task is null|No matching task|is suspended/;
const MOTORTEKST = /ENGINE-\d+|Exception|Cannot (submit|complete|find|instantiate)|org\.camunda/;

/** The sentence a person may see, taken from the server's answer. */
export function forklaring(svar, tekst) {
  if (KENDT.test(tekst || '')) return tekst;
  const saetning = (svar && (svar.detail || svar.message || svar.title)) || tekst || '';
  return !saetning || MOTORTEKST.test(saetning) ? VED_FEJL : saetning;
}

const aktuelle = new Set();

vedBlanket((form, element) => {
  aktuelle.add({ form, element });
  // As soon as something is changed the server's old answer no longer holds.
  form.on('field.updated', () => {
    if (!form.serverfejl && !form.oevrigeFejl) return;
    form.serverfejl = form.oevrigeFejl = undefined;
    setTimeout(() => form._setState({ errors: form.validate() }), 0);
  });
  form.on('presubmit', () => {
    form.serverfejl = form.oevrigeFejl = undefined;
  });
});

/** The place of an error: its field, or in a list the field of the row that the sentence names. */
function findFelt(skema, { felt, besked }) {
  const iRaekke = /^Række (\d+) i »?(.*?)«?: /.exec(besked);
  const lister = alleFelter(skema).filter(f => f.isRepeating);
  if (iRaekke) {
    const liste = lister.find(f => navnPaa(f) === iRaekke[2] || f.path === iRaekke[2]);
    const fundet = liste && alleFelter(liste).find(f => f.key === felt);
    return fundet ? { id: fundet.id, raekker: [Number(iRaekke[1]) - 1] } : null;
  }
  const iLister = new Set(lister.flatMap(alleFelter));
  const fundet = alleFelter(skema).find(f => f.key && f.key === felt && !iLister.has(f));
  return fundet ? { id: fundet.id, raekker: [] } : null;
}

function vis(svar) {
  aktuelle.forEach(b => {
    if (!b.element.isConnected) {
      aktuelle.delete(b);
      return;
    }
    const { schema } = b.form._getState();
    if (!schema) return;
    const ved = [];
    const oevrige = [];
    svar.fejl.forEach(fejl => {
      const sted = findFelt(schema, fejl);
      if (sted && feltForekomst(b.form, sted)) ved.push({ ...sted, tekster: [fejl.besked] });
      else oevrige.push(fejl.besked);
    });
    b.form.serverfejl = ved.flatMap(f => f.tekster);
    b.form.oevrigeFejl = oevrige;
    b.form._setState({ errors: samlFejl(ved) });
    b.form._emit('jobveu.serverfejl');
  });
}

const HttpClient = self['camunda-bpm-sdk-js']?.Client?.HttpClient;
if (HttpClient) {
  const original = HttpClient.prototype.post;
  HttpClient.prototype.post = function (sti, valg = {}) {
    return original.call(this, sti, {
      ...valg,
      done: (fejl, ...resten) => {
        if (fejl) {
          const svar = fejl.response?.body;
          fejl.message = forklaring(svar, fejl.message);
          if (Array.isArray(svar?.fejl)) setTimeout(() => vis(svar), 0);
        } else if (/^\/?task\/[^/]+\/(submit-form|complete)$/.test(sti)) {
          beskeder()?.addMessage({ status: 'Opgaven er fuldført.', duration: 6000 });
        }
        return valg.done?.(fejl, ...resten);
      }
    });
  };
}
