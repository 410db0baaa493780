// Cockpit for Job-VEU: Danish, one log-out for everything (scripts shared with Tasklist).
export default {
  app: {
    name: 'Cockpit',
    vendor: 'Job-VEU'
  },
  locales: {
    availableLocales: ['da'],
    fallbackLocale: 'da'
  },
  disableWelcomeMessage: true,
  customScripts: [
    '../tasklist/jobveu/sprog',
    '../tasklist/jobveu/logud',
    'jobveu/koordinator',
    'jobveu/overblik'
  ]
};
