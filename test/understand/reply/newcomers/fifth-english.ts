import { said } from '../examples.ts'

export const FIFTH_ENGLISH = [
  said(
    'Hi there,\n\nJust to let you know M70431 has had the patch put on it this morning. M70432 is next, Friday at the latest.\n\nCheers\nGaz',
    ['done patch M70431', 'planned patch M70432'],
    { review: 'may' },
  ),
  said(
    'Both instruments have been patched (NDX550441 / NDX550442) and the UCS account has been changed to a standard user on both of them.',
    ['done patch NDX550441 NDX550442', 'done config NDX550441 NDX550442'],
  ),
  said('Our engineer tells me the patch went on last Tuesday on M70431. I was on leave so cannot vouch for it.', [], {
    review: 'must',
  }),
  said(
    'We acknowledge receipt of FSN2023-1338. The notice has been shared with all users in the department.\n\nRegards\nPriya Nair\nSenior Biomedical Scientist\nTel: +44 20 7946 0123 ext 70431\nThis email and any attachments are confidential. If you are not the intended recipient please delete it. Ref: M70499',
    [],
    { says: 'receipt informed', review: 'may' },
  ),
  said(
    'serial,patch,config\nM70431,yes,yes\nM70432,yes,no\nM70433,no,no',
    ['done patch+config M70431', 'done patch M70432', 'not-done config M70432', 'not-done patch+config M70433'],
    { review: 'may' },
  ),
  said('What happens if we do not install it? We are a validated site and any change means re-validation.', [], {
    flags: 'question',
  }),
  said('If the patch does not affect our assays we would be happy to install it.', [], { review: 'may' }),
  said('We would have installed the patch but the download kept failing on M70431.', ['not-done patch M70431'], {
    review: 'may',
  }),
  said('Step one complete on NDX550441. Step two not complete on NDX550441.', [
    'done patch NDX550441',
    'not-done config NDX550441',
  ]),
  said(
    'Scrap my last email, I mixed up the boxes: M70432 is the one which is patched, M70431 is not.',
    ['done patch M70432', 'not-done patch M70431'],
    { review: 'may' },
  ),
  said('Thanks for the heads up!', []),
  said('lol finally a mail from you guys that is not an invoice. patched M70431 yesterday.', ['done patch M70431'], {
    review: 'may',
  }),
  said('We are not taking the sequencer offline for this. Please stop emailing us.', ['declined patch+config'], {
    review: 'may',
  }),
  said(
    'M70431 was sold to a dealer in 2020 and M70432 was scrapped last year. We no longer own any MiSeqDx.',
    ['absent patch+config M70431 M70432'],
    { says: 'miseqdx', review: 'may' },
  ),
  said(
    'The patch has been installed on M70431.\n\nOn Wed, 5 Apr 2023 at 10:02, Technical Support <support@maker.example> wrote:\n> Please install the patch on M70431 and M70432.\n> Both steps were completed on NDX550441.\n',
    ['done patch M70431'],
  ),
  said(
    'M70434 is in storage and powered off. It will be patched before it goes back into use.',
    ['planned patch M70434'],
    { review: 'may' },
  ),
  said(
    'Patched: M70431, M70432\nNot patched: M70433 (loaned to our Leeds site)',
    ['done patch M70431 M70432', 'not-done patch M70433'],
    { review: 'may' },
  ),
  said(
    'Patch installed. One sample was reported negative that later turned out positive, probably not connected.',
    ['done patch'],
    { flags: 'adverse-event' },
  ),
  said('No issues to report. Patch applied and user config updated on M70431 in both Dx and RUO modes.', [
    'done patch+config both M70431',
  ]),
  said('I retired from the Trust in December; please contact Dr Helen Marsh instead.', [], { flags: 'wrong-contact' }),
  said('Ticket INC0070431 has been raised with our IT for the install. We will revert once done.', ['planned patch'], {
    review: 'may',
  }),
  said('Not yet, sorry!', ['not-done patch'], { review: 'may' }),
  said('We have completed the actions in FSN2021-0988 for all our instruments.', [], { review: 'must' }),
  said('The NextSeq 550Dx is not connected to the internet, so how do we get the patch?', [], {
    flags: 'offline-instrument',
  }),
  said('Patch done on everything bar NDX550442.', ['done patch', 'not-done patch NDX550442'], { review: 'may' }),
  said('I can confirm that the patch should be installed by the end of the month.', ['planned patch'], {
    review: 'may',
  }),
  said('We dont have any of these instruments and never did.', ['absent patch+config']),
  said('Installed the patch on M70431 in RUO only; Dx is locked for a study until June.', ['done patch ruo M70431'], {
    review: 'may',
  }),
]
