import { readAll, said } from './examples.ts'

const NOT_YET = ['not-done patch M70412']
const NOTHING_YET = ['not-done patch+config M70412']
const DECLINED = ['declined patch+config M70412']

describe('why something is not done', () => {
  describe('in front is that of all that was not done', () =>
    readAll(
      [
        'Omdat wij de routine niet willen onderbreken, wordt de patch op M70412 niet geïnstalleerd en de gebruikersconfiguratie evenmin gewijzigd.',
        'Because we do not want to interrupt the routine, the patch was not installed on M70412 and the configuration was not changed.',
        'Weil wir die Routine nicht unterbrechen wollen, ist der Patch auf M70412 nicht installiert und die Konfiguration nicht geändert.',
        "Comme nous ne voulons pas interrompre la routine, le correctif n'est pas installé sur M70412 et la configuration utilisateur n'est pas modifiée.",
        'Como no queremos interrumpir la rutina, el parche no está instalado en M70412 y la configuración no está cambiada.',
        'Poiché non vogliamo interrompere la routine, la patch non è installata su M70412 e la configurazione non è modificata.',
      ].map((text) => said(text, ['declined patch+config M70412'])),
    ))

  describe('is passed over, in whatever words', () =>
    readAll([
      ...[
        'Auf M70412 wurde der Patch noch nicht eingespielt, da uns die Freigabe der Krankenhaus-IT fehlt.',
        "Nous n'avons pas encore pu installer le correctif sur M70412, faute d'autorisation de la DSI.",
        'Todavía no hemos instalado el parche en M70412 porque Informática del hospital no nos ha dado permiso de administrador.',
        'La patch non è ancora stata installata su M70412: siamo in attesa del nulla osta dei Sistemi Informativi.',
        'De patch is nog niet geïnstalleerd op M70412 want wij wachten op toestemming van onze afdeling ICT.',
        'De patch is nog niet op M70412 geïnstalleerd omdat het lab verhuist.',
        'La patch su M70412 non è ancora stata installata perché il laboratorio è chiuso fino a fine mese.',
        "Le correctif n'est pas encore installé sur M70412 car le laboratoire est fermé jusqu'à la fin du mois.",
        'Der Patch ist auf M70412 noch nicht installiert, weil das Labor bis Ende des Monats geschlossen ist.',
      ].map((text) => said(text, NOT_YET)),
      said('Der Patch ist auf M70412 noch nicht installiert, weil wir ihn nächste Woche installieren.', [
        'planned patch M70412',
      ]),
      ...[
        "Neither step has been carried out on M70412 as hospital IT hasn't approved the download.",
        'Purtroppo su M70412 non sono ancora state eseguite né la fase 1 né la fase 2, il tecnico di riferimento è in malattia.',
      ].map((text) => said(text, NOTHING_YET)),
      ...[
        'No deseamos parar el M70412 de momento, ni para el paso 1 ni para el paso 2, porque tenemos mucha carga de trabajo asistencial.',
        "Nous ne souhaitons pas interrompre l'activité du M70412 pour l'instant, ni pour l'étape 1 ni pour l'étape 2 : les examens de routine passent avant.",
      ].map((text) => said(text, DECLINED)),
      ...[
        'We do not wish to interrupt operations on M70412 to install the patch; that sequencer carries the screening for the whole region.',
        'Non desideriamo interrompere le attività per installare la patch su M70412: lo strumento è impegnato giorno e notte con i pannelli oncologici.',
        'No queremos interrumpir la actividad para instalar el parche en M70412: el equipo trabaja día y noche.',
      ].map((text) => said(text, ['declined patch M70412'])),
    ]))
  describe('goes to a person where it tells of more than that', () =>
    readAll(
      [
        'The patch is not on M70412 yet because the flow cell is broken.',
        'The patch is not installed on M70412, because it crashed halfway.',
        'The patch has not been installed on M70412, because it already was.',
        'The patch is not on M70412, said the engineer, but he then installed it.',
        'Not patched M70412, just kidding.',
        'Nicht installiert auf M70412, weil der Patch Fehler verursacht.',
        'M70412 has not been patched because we found the patch unnecessary.',
        'Der Patch wurde auf M70412 nicht installiert, da nicht betroffen.',
        'M70412: patch no, user yes',
        'We do not wish to interrupt operations on M70412 to install the patch; the other sequencer is patched.',
        'We do not wish to interrupt operations on M70412 to install the patch, the instrument will be free in June.',
        'Non desideriamo interrompere le attività per installare la patch su M70412: lo strumento è da voi in riparazione.',
        'De patch is nog niet geïnstalleerd op M70412, aldus een collega die dat dacht.',
      ].map((text) => said(text, [], { review: 'must' })),
    ))
})
