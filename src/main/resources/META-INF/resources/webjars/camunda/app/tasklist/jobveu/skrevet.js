// Shared by the cures of numbers and dates: a field that is a line of text to the one who writes,
// and what the text means to the form.
//
// form-js reads while one types, by rules of its own, and drops or moves what it does not know. Here
// the field is form-js's own text field. What is typed stays as it is until the field is left; then
// it is read, and what was understood is shown. What cannot be read stays where it is, in the field
// and in the form's data, with the reason beside it, and locks Complete.
import { vedBlanket } from './blanket.js';

const noeglen = ({ id, indexes }) => [id, ...Object.values(indexes || {})].join('_');
const tom = vaerdi => vaerdi == null || (typeof vaerdi === 'string' && !vaerdi.trim());

/**
 * Takes over all fields of a type.
 *
 * @param gaelder which of them, by their definition
 * @param laes (text, definition) → { vaerdi } or { fejl }
 * @param vis (value, definition) → text
 * @param definition (definition, value) → the definition that the text field is drawn from
 * @param indtastning attributes of the input
 */
export function skrevetFelt({ type, gaelder = () => true, laes, vis, definition, indtastning }) {
  vedBlanket(form => {
    const felter = form.get('formFields');
    const oprindeligt = felter.get(type);
    const tekstfelt = felter.get('textfield');
    let skriver = null; // the field somebody is writing in: { noegle, tekst }

    const forstaa = (tekst, felt) => {
      if (tom(tekst)) return null;
      const laest = laes(String(tekst), felt);
      return laest.fejl ? tekst : laest.vaerdi;
    };

    function Felt(egenskaber) {
      const { field, value, fieldInstance } = egenskaber;
      if (!gaelder(field)) return oprindeligt(egenskaber);
      const noegle = noeglen(fieldInstance);
      const tekst = () => (skriver?.noegle === noegle ? skriver.tekst : null);
      const tegning = tekstfelt({
        ...egenskaber,
        field: definition(field, value),
        value: tekst() ?? (tom(value) ? '' : vis(value, field)),
        onChange: aendring => {
          skriver = { noegle, tekst: aendring.value };
          egenskaber.onChange({ value: forstaa(aendring.value, field) });
        },
        onBlur: () => {
          const skrevet = tekst();
          if (skrevet !== null) {
            skriver = null;
            egenskaber.onChange({ value: forstaa(skrevet, field) });
          }
          egenskaber.onBlur();
        }
      });
      tegning.props.class = tegning.props.class.replace('fjs-form-field-textfield', `fjs-form-field-${type}`);
      Object.assign(find(tegning, 'input').props, indtastning);
      return tegning;
    }

    Felt.config = {
      ...oprindeligt.config,
      sanitizeValue: s =>
        !gaelder(s.formField)
          ? oprindeligt.config.sanitizeValue(s)
          : ['string', 'number'].includes(typeof s.value) ? forstaa(s.value, s.formField) : null
    };
    felter.register(type, Felt);

    const validator = form.get('validator');
    const kontroller = validator.validateFieldInstance.bind(validator);
    validator.validateFieldInstance = (forekomst, vaerdi) => {
      const felt = form.get('formFieldRegistry').get(forekomst.id);
      if (felt?.type !== type || !gaelder(felt)) return kontroller(forekomst, vaerdi);
      if (skriver?.noegle === noeglen(forekomst)) return [];
      const laest = typeof vaerdi === 'string' && !tom(vaerdi) ? laes(vaerdi, felt) : {};
      return laest.fejl ? [laest.fejl] : kontroller(forekomst, vaerdi);
    };

    // Whoever sends the form has written what there is to write.
    const kontrollerAlt = form.validate.bind(form);
    form.validate = () => {
      skriver = null;
      return kontrollerAlt();
    };
    form.on('import.done', () => (skriver = null));
  });
}

function find(tegning, slags) {
  if (!tegning?.props) return null;
  if (tegning.type === slags) return tegning;
  for (const barn of [tegning.props.children].flat()) {
    const fundet = find(barn, slags);
    if (fundet) return fundet;
  }
  return null;
}
