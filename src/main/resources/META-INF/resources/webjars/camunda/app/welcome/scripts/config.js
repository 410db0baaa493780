// The welcome page of Job-VEU: profile and password of the person logged in.
// RequireJS gives up after seven seconds, and then the page waits for ever (docs/adr/0033).
self.require.config({ waitSeconds: 60 });

export default {
  app: {
    name: 'Velkommen',
    vendor: 'Job-VEU'
  },
  locales: {
    availableLocales: ['da'],
    fallbackLocale: 'da'
  },
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/jobveu/faelles'],
  links: []
};
