import { said } from '../examples.ts'

export const SEVENTH_DUTCH = [
  said(
    'Dag,\n\nOns lab heeft drie toestellen. M70618 en M70619 zijn volledig in orde gebracht (stap 1 en stap 2). M70620 staat buiten gebruik tot het najaar en is nog niet gepatcht.\n\nGroeten uit Gent',
    ['done patch+config M70618 M70619', 'not-done patch M70620'],
    { review: 'may' },
  ),
  said('De patch hebben we op 11 april zelf geïnstalleerd op NDX550633, zonder problemen.', ['done patch NDX550633']),
  said('Beide stappen uitgevoerd op M70618. Voor M70619 wachten we op de leverancier.', ['done patch+config M70618'], {
    review: 'may',
  }),
  said('De installatie op M70618 is niet gelukt.', ['not-done patch M70618'], { review: 'may' }),
  said('Onze ICT heeft de patch goedgekeurd voor M70618.', [], { review: 'must' }),
  said('De patch is gedownload maar nog niet geïnstalleerd op M70618.', ['not-done patch M70618'], { review: 'may' }),
  said('M70618 wordt momenteel gepatcht.', [], { review: 'must' }),
  said('M70618 is vorige maand vervangen door M70621, die is gepatcht geleverd.', [], { review: 'must' }),
  said('Volgende week woensdag 19 april installeren we de patch op M70618 en M70619.', ['planned patch M70618 M70619']),
  said('De brief is besproken op het werkoverleg en alle gebruikers zijn geïnformeerd.', [], {
    says: 'informed',
    review: 'may',
  }),
  said('Kan iemand mij terugbellen? 016 34 70 61', [], { flags: 'question' }),
  said('Wij hebben uw mail doorgestuurd naar de technische dienst, die neemt contact op.', [], { review: 'may' }),
  said('De patch stond er al op bij levering van M70618.', [], { review: 'must' }),
  said('Gezien de drukte kunnen we de toestellen pas in juni stilleggen.', [], { review: 'must' }),
  said('Er stond een fout in het serienummer: M70618 moet M70681 zijn.', [], { review: 'must' }),
  said(
    'Patch en configuratie in orde voor M70618, M70619 en NDX550633, telkens in Dx- en RUO-modus.',
    ['done patch+config both M70618 M70619 NDX550633'],
    { review: 'may' },
  ),
  said('Wij zijn overgestapt op een ander merk, alle MiSeqDx-toestellen zijn weg.', ['absent patch+config miseqdx'], {
    says: 'miseqdx',
    review: 'may',
  }),
]

export const SEVENTH_ENGLISH = [
  said(
    'Good afternoon,\n\nWith reference to your notice, please be advised that the patch was applied to NDX550641 and NDX550642 on 11 April 2023 by our local IT. The user configuration was changed on the same day.\n\nKind regards,\nTendai Moyo',
    ['done patch NDX550641 NDX550642', 'done config'],
    { review: 'may' },
  ),
  said(
    'Update installed, user account still to be changed on M70631.',
    ['done patch M70631', 'not-done config M70631'],
    {
      review: 'may',
    },
  ),
  said('We approve the installation of the patch on M70631.', [], { review: 'must' }),
  said('The patch has been downloaded to M70631 but not run.', ['not-done patch M70631'], { review: 'may' }),
  said('M70631 is being patched as we speak.', [], { review: 'must' }),
  said('M70631 came back from service already patched.', ['done patch M70631'], { review: 'may' }),
  said('You can tick M70631 off your list.', [], { review: 'must' }),
  said('The last of our three instruments, M70631, has now been patched.', ['done patch M70631'], { review: 'may' }),
  said('Kindly arrange for an engineer to install the patch on M70631.', [], { flags: 'question' }),
  said('I am only the receptionist but I have passed your letter to the lab manager.', [], { review: 'may' }),
  said('M70631 was patched in error, it should have been M70632.', [], { review: 'must' }),
  said('We patched M70631 on 11 April. M70632 was done the day after.', ['done patch M70631 M70632'], {
    review: 'may',
  }),
  said('Instrument M70631 is due to be decommissioned in June.', [], { review: 'must' }),
  said('Step 1: complete for both instruments (M70631, M70632)\nStep 2: scheduled for 24 April', [
    'done patch M70631 M70632',
    'planned config',
  ]),
  said('The operator has been switched to a standard account on M70631.', ['done config M70631'], { review: 'may' }),
  said('Both of our NextSeq 550Dx are offline and have never been connected. Please advise.', [], {
    flags: 'offline-instrument question',
    review: 'may',
  }),
  said(
    'Notice read and understood. Patch installed on M70631 and M70632 in both modes. Users informed.',
    ['done patch both M70631 M70632'],
    { says: 'receipt informed' },
  ),
]
