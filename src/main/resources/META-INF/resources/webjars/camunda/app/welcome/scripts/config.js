// The welcome page of Job-VEU: profile and password of the person logged in.
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
  customScripts: ['../tasklist/jobveu/sprog', '../tasklist/jobveu/logud'],
  links: []
};
