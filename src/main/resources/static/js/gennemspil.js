// Tokens through a drawing, by hand (docs/adr/0073): nothing is asked of the server and nothing happens but in the picture.
import { Simulering, Viewer } from './bibliotek/simulering.js';

export const HVORDAN = 'Tryk på starten for at begynde. Gennemgangen venter ved hver opgave, til du går videre. Ved et vejvalg vælger'
  + ' du vejen med gaflen, og ved en hændelse, en frist for eksempel, lader du den ske. Intet sker i systemet.';

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

/** What an element is called where it has no name. */
const SLAGS = {
  'bpmn:StartEvent': 'Starten', 'bpmn:EndEvent': 'Slut', 'bpmn:ExclusiveGateway': 'Vejvalg', 'bpmn:InclusiveGateway': 'Vejvalg'
};
const HELE = ['bpmn:Process', 'bpmn:Participant'];
const SPOR = 'tokenSimulation.simulator.';

function navn(element) {
  const skrevet = element.businessObject.name?.replace(/\s+/g, ' ').trim();
  if (skrevet) return skrevet;
  return element.type === 'bpmn:SequenceFlow' ? `mod ${navn(element.target)}` : SLAGS[element.type] ?? 'Trin';
}

/** A button in the drawing says what it is about, for whoever does not see where it is. */
function naevn(sted, kendte) {
  for (const knap of sted.querySelectorAll('.bts-context-pad:not([aria-label])')) {
    const element = kendte.get(knap.closest('[data-container-id]').dataset.containerId);
    knap.setAttribute('aria-label', `${knap.title}: ${navn(element)}`);
  }
}

/** What happens, in words; names are a designer's and are never markup. */
function fortael(billede, sig) {
  const hver = (slags, handling) => billede.get('eventBus').on(SPOR + slags, handling);
  hver('createScope', ({ scope }) => HELE.includes(scope.element.type) && sig('Begyndt.'));
  hver('destroyScope', ({ scope }) => scope.completed && HELE.includes(scope.element.type) && sig('Slut.'));
  hver('trace', ({ action, element }) => {
    if (action === 'enter' && element.type === 'bpmn:UserTask') sig(`Venter ved ${navn(element)}`);
    if (action === 'enter' && element.type === 'bpmn:SequenceFlow' && element.businessObject.name) sig(`Vej: ${navn(element)}`);
    if (action === 'exit' && !/Flow$|Gateway$/.test(element.type) && !HELE.includes(element.type)) sig(`Forbi ${navn(element)}`);
  });
}

/** Smaller than this, its buttons are hard to hit. */
const MINDST = 0.6;
/** So fast that there is nothing to see, for whoever has asked for less movement. */
const UDEN_BEVAEGELSE = 50;

/**
 * From the first moment, where the drawing begins: whoever pressed wants to play.
 * @param {(saetning: string) => void} sig is told what happens
 */
export function begynd(sted, billede, sig) {
  const laerred = billede.get('canvas');
  const kendte = billede.get('elementRegistry');
  if (laerred.zoom() < MINDST) {
    laerred.zoom(MINDST);
    const start = kendte.find(e => e.type === 'bpmn:StartEvent' && e.parent.type !== 'bpmn:SubProcess');
    if (start) laerred.scrollToElement(start);
  }
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) billede.get('animation').setAnimationSpeed(UDEN_BEVAEGELSE);
  new MutationObserver(() => naevn(sted, kendte)).observe(sted, { childList: true, subtree: true });
  billede.get('toggleMode').toggleMode(true);
  // as the engine does, until somebody has done what it asks for
  for (const opgave of kendte.filter(e => e.type === 'bpmn:UserTask')) billede.get('simulator').waitAtElement(opgave, true);
  fortael(billede, sig);
}
