// Admin for Job-VEU: Danish, one log-out for everything (scripts shared with Tasklist).
// RequireJS gives up after seven seconds, and then the page waits for ever (docs/adr/0033).
self.require.config({ waitSeconds: 60 });

export default {
  app: {
    name: 'Administration',
    vendor: 'Job-VEU'
  },
  locales: {
    availableLocales: ['da'],
    fallbackLocale: 'da'
  },
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/jobveu/faelles']
};
