// Our own rules in bpmnlint: extends "plugin:jobveu/recommended" (docs/adr/0061).
module.exports = {
  configs: { recommended: { rules: { regler: 'error' } } },
  rules: { regler: './rules/regler' }
};
