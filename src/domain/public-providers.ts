/** Domains at which anybody may have an address: sharing one with a contact proves nothing. */
export const PUBLIC_PROVIDERS: ReadonlySet<string> = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com hotmail.nl live.nl outlook.be hotmail.be hotmail.fr live.fr outlook.fr hotmail.de outlook.de hotmail.co.uk live.co.uk yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it ymail.com aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de mail.com mail.ru yandex.com yandex.ru zoho.com tutanota.com tuta.io fastmail.com hey.com ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl casema.nl hetnet.nl upcmail.nl quicknet.nl telenet.be skynet.be proximus.be scarlet.be orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr libero.it virgilio.it tiscali.it alice.it tin.it telefonica.net terra.es bluewin.ch btinternet.com sky.com virginmedia.com eircom.net comcast.net verizon.net att.net qq.com 163.com'.split(
    ' ',
  ),
)
