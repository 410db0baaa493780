// As much of Tasklist as the cures take hold of: its page, its Angular, its bundle with form-js.
import { naesteBillede, omgiv, side } from './side.js';
import { TASKLIST } from './stier.js';

const PAGE = `<base href="http://job-veu.test/camunda/app/tasklist/default/" app-root="/camunda" app-name="tasklist">
  <main></main>`;

/** form-js: what is asked of it and nothing of its own. */
export class Form {
  tjenester = {};
  lyttere = [];
  tilstand = { data: {}, errors: {}, schema: null, properties: {} };

  constructor(container) {
    this._container = container;
  }

  async importSchema(schema, data) {
    Object.assign(this.tilstand, { schema, data });
    this.sig('import.done', {});
  }

  get(navn) {
    return this.tjenester[navn];
  }

  on(haendelser, prioritet, f = prioritet) {
    [haendelser].flat().forEach(h => this.lyttere.push({ h, f, p: f === prioritet ? 1000 : prioritet }));
  }

  /** What form-js would tell its listeners, the most important first. */
  sig(h, om) {
    this.lyttere.filter(l => l.h === h).sort((a, b) => b.p - a.p).forEach(l => l.f(om));
  }

  validate() {
    return this.tilstand.errors;
  }

  setProperty(navn, vaerdi) {
    this.tilstand.properties[navn] = vaerdi;
  }

  _getState() {
    return this.tilstand;
  }

  _setState(ny) {
    Object.assign(this.tilstand, ny);
  }

  _emit(h) {
    this.sig(h, {});
  }
}

/** The page with one form's place; the scripts are loaded into it, once in each file of tests. */
export function tasklist({ husket } = {}) {
  const s = side(PAGE, { url: 'http://job-veu.test/camunda/app/tasklist/default/', husket });
  const { window } = s;
  const dannet = { filtre: {}, dekoreret: {}, koert: [] };
  const modul = {
    config: ([...led]) => {
      led.pop()(
        ...led.map(navn =>
          navn === '$filterProvider'
            ? { register: (n, lav) => (dannet.filtre[n] = lav()) }
            : { decorator: (n, [, f]) => (dannet.dekoreret[n] = f) }));
      return modul;
    },
    run: f => {
      dannet.koert.push(f);
      return modul;
    }
  };
  window.angular = {
    module: () => modul,
    element: e => ({ injector: () => null, scope: () => e.scope })
  };
  window.webpackChunkcamunda_bpm_webapp = { push: ([, , f]) => f(() => ({ Form })) };
  omgiv(window);
  globalThis.document = window.document;
  globalThis.location = window.location;
  return { ...s, dannet, cure: navn => import(new URL(`${navn}.js`, TASKLIST)) };
}

/** A form on the page, with the parts of form-js that the cures change. */
export async function blanket(window, skema, { data = {}, fejl = () => [], ramme = 'section' } = {}) {
  const container = window.document.createElement('div');
  const omkring = window.document.createElement(ramme);
  omkring.append(container);
  window.document.querySelector('main').append(omkring);
  const form = new Form(container);
  const typer = new Map();
  const alle = k => (k.components || []).flatMap(f => [f, ...alle(f)]);
  Object.assign(form.tjenester, {
    config: {},
    formFields: { get: t => typer.get(t), register: (t, f) => typer.set(t, f) },
    formFieldRegistry: { get: id => alle(skema).find(f => f.id === id) },
    formFieldInstanceRegistry: {
      getAll: () => alle(skema).map(f => ({ id: f.id, instanceId: f.id, valuePath: [f.key] }))
    },
    validator: { validateFieldInstance: fejl },
    templating: {
      evaluate: (skabelon, vaerdier, { sanitizer = v => v } = {}) =>
        skabelon.replace(/{{(.*?)}}/g, (_, noegle) => sanitizer(vaerdier[noegle]))
    }
  });
  for (const type of ['number', 'datetime']) {
    typer.set(type, Object.assign(() => 'the original', { config: { sanitizeValue: () => 'the original' } }));
  }
  typer.set('textfield', egenskaber => ({
    type: 'div',
    props: {
      class: 'fjs-form-field fjs-form-field-textfield',
      egenskaber,
      children: [{ type: 'label', props: {} }, { type: 'input', props: { value: egenskaber.value } }]
    }
  }));
  await form.importSchema(skema, data);
  await naesteBillede(window);
  return form;
}
