import { said } from '../examples.ts'

export const SECOND_SPANISH = [
  said(
    'Estimados señores:\n\nEn respuesta a su aviso, les confirmo que se ha instalado el parche en el equipo M70412 y que se ha cambiado la configuración de usuario en ambos modos.\n\nAtentamente,\nLic. Mariana Ortega',
    ['done patch M70412', 'done config both M70412'],
    { review: 'may' },
  ),
  said('Ya quedó en los dos, M70412 y M70413, parche y configuración.', ['done patch+config M70412 M70413'], {
    review: 'may',
  }),
  said('El equipo se encuentra en otra sede del hospital.', [], { review: 'must' }),
  said('Paso 1 listo, paso 2 pendiente.', ['done patch', 'not-done config']),
  said('No podemos parar la rutina, así que por ahora no instalaremos el parche.', ['declined patch']),
  said('¿El correo es legítimo? Nuestro antivirus lo marcó como sospechoso.', [], { review: 'must' }),
  said('Nunca hemos tenido un MiSeqDx.', ['absent patch+config miseqdx'], { says: 'miseqdx' }),
]

export const SECOND_ITALIAN = [
  said(
    "Buongiorno,\nla patch è stata installata ieri su entrambi gli strumenti (NDX550421 e M70412) dal nostro servizio informatico. La configurazione dell'utente non è stata ancora modificata.\nCordiali saluti\nElena Ricci",
    ['done patch NDX550421 M70412', 'not-done config'],
  ),
  said('Fatto tutto, M70412 e M70413.', ['done patch+config M70412 M70413']),
  said("Lo strumento M70413 è stato venduto l'anno scorso.", ['absent patch+config M70413']),
  said('Ricevuto, grazie. Ho avvisato i colleghi.', [], { says: 'receipt informed' }),
  said('La patch dovrebbe essere già stata installata dal tecnico.', [], { review: 'must' }),
  said('Su M70412 solo la patch, su M70413 patch e configurazione.', [], { review: 'may' }),
  said('Installeremo la patch su M70412 il 26 aprile.', ['planned patch M70412']),
]
