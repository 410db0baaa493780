// Tokens through a drawing, by hand (docs/adr/0073): nothing is asked of the server and nothing happens but in the picture.
import { Simulering, Viewer } from './bibliotek/simulering.js';

export const HVORDAN = 'Tryk på starten for at begynde. Ved et vejvalg vælger du vejen med pilen, og ved en hændelse, en frist'
  + ' for eksempel, lader du den ske. »Stop her« på en opgave holder gennemgangen, til du går videre. Er der ingen knapper, så tryk Forstør. Intet sker i systemet.';

const STIL = new URL('bibliotek/simulering.css', import.meta.url).href;

/** Its colours, which a page that runs nothing but its own files does not take from a text. */
function farv(under) {
  for (const del of under.querySelectorAll('[data-stil]')) {
    del.style.cssText = del.dataset.stil;
    delete del.dataset.stil;
  }
}

export function spiller(sted) {
  if (![...document.querySelectorAll('link')].some(l => l.href === STIL)) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: STIL }));
  }
  new MutationObserver(() => farv(sted)).observe(sted, { childList: true, subtree: true });
  return new Viewer({ container: sted, width: '100%', height: '100%', additionalModules: [Simulering] });
}

/** Its buttons are not shown in a drawing that is smaller than this. */
const MINDST = 0.6;

/** From the first moment, where the drawing begins: whoever pressed wants to play. */
export function begynd(billede) {
  const laerred = billede.get('canvas');
  if (laerred.zoom() < MINDST) {
    laerred.zoom(MINDST);
    const start = billede.get('elementRegistry')
      .find(e => e.type === 'bpmn:StartEvent' && e.parent.type !== 'bpmn:SubProcess');
    if (start) laerred.scrollToElement(start);
  }
  billede.get('toggleMode').toggleMode(true);
}
