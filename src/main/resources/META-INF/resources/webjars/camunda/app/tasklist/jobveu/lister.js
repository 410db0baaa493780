// Cure: rows of a list.
// 1. form-js shows five rows and submits only what is shown: rows six and up were lost.
// 2. After an edit in a row form-js keeps an empty error entry, and Tasklist counts entries: Complete
//    stayed grey for good. The same happens to errors of rows and fields that are no longer shown.
import { alleFelter, feltForekomst, fladFejl, samlFejl, vedBlanket, vedSkema } from './blanket.js';

vedSkema(skema => {
  alleFelter(skema)
    .filter(felt => felt.isRepeating || felt.type === 'dynamiclist')
    .forEach(felt => (felt.disableCollapse = true));
});

/** The errors that still hold: their field is on screen and its value is still wrong. */
function gaeldende(form, fejl) {
  const validator = form.get('validator');
  const { data } = form._getState();
  return fladFejl(fejl).filter(f => {
    const forekomst = feltForekomst(form, f);
    if (!forekomst) return false;
    if (f.tekster.every(t => (form.serverfejl || []).includes(t))) return true;
    const vaerdi = forekomst.valuePath.reduce((d, noegle) => (d == null ? d : d[noegle]), data);
    return validator.validateFieldInstance(forekomst, vaerdi).length > 0;
  });
}

vedBlanket(form => {
  // Before Tasklist's own listener (priority 1000), which only counts the entries. What the server
  // said is shown but does not lock the button: the cause may lie outside this form.
  form.on('changed', 2000, tilstand => {
    tilstand.errors = samlFejl(
      fladFejl(tilstand.errors).filter(
        f => !f.tekster.every(t => (form.serverfejl || []).includes(t))
      )
    );
  });

  // Fields appear and disappear after the drawing; then what is left of their errors goes too.
  let ur;
  form.on('formFieldInstanceRegistry.changed', () => {
    clearTimeout(ur);
    ur = setTimeout(() => {
      const { errors, schema } = form._getState();
      if (!schema || !Object.keys(errors).length) return;
      const rest = samlFejl(gaeldende(form, errors));
      if (JSON.stringify(rest) !== JSON.stringify(samlFejl(fladFejl(errors)))) {
        form._setState({ errors: rest });
      }
    }, 50);
  });
});
