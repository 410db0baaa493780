// Tasklist for Job-VEU. Each file under jobveu/ cures one thing; it says which, and why. alle.js names them and
// is sent with them as one file.
// RequireJS gives up after seven seconds, and then the page waits for ever (docs/adr/0033).
self.require.config({ waitSeconds: 60 });

export default {
  app: {
    name: 'Opgaver',
    vendor: 'Job-VEU'
  },

  // Danish only: a case worker must not meet another language because the browser asks for it.
  locales: {
    availableLocales: ['da'],
    fallbackLocale: 'da'
  },

  disableWelcomeMessage: true,

  customScripts: ['jobveu/alle'],

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'Tag opgaven'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'Gå til den første opgaveliste'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'Gå til den første opgave i listen'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'Gå til formularens første felt'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'Start et forløb'
    }
  }
};
