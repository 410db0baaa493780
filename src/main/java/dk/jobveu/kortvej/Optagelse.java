package dk.jobveu.kortvej;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.AfdaekBehov;
import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Beskaeftigede;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.behov.Invitation;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.kortvej.BeskrivKortVej.Svar;
import dk.jobveu.partsaftale.Aftaleindhold;
import dk.jobveu.partsaftale.UdarbejdPartsaftale;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The need, the employees and what the parties are asked to back, as phases 1 and 2 record them.
 */
@Component
class Optagelse {

  private final AfdaekBehov afdaek;
  private final Indmeldinger indmeldinger;
  private final Invitation invitation;
  private final UdarbejdPartsaftale udkast;
  private final Forloebregister forloeb;

  Optagelse(
      AfdaekBehov afdaek,
      Indmeldinger indmeldinger,
      Invitation invitation,
      UdarbejdPartsaftale udkast,
      Forloebregister forloeb) {
    this.afdaek = afdaek;
    this.indmeldinger = indmeldinger;
    this.invitation = invitation;
    this.udkast = udkast;
    this.forloeb = forloeb;
  }

  void optag(Svar svar, Situation s) {
    Registrering r = s.registrering();
    afdaek.modtag(new AfdaekBehov.Svar(null, behov(svar.behov())), s);
    if (svar.arbejdsgivere().isEmpty()) {
      throw new Regelbrud("arbejdsgivere", "Skriv mindst én arbejdsgiver.");
    }
    // nobody has confirmed the numbers: the company said them to whoever coordinates
    Registrering forDem = r.paaVegneAf("Arbejdsgiverne");
    indmeldinger.gemBeskaeftigede(
        forDem,
        svar.arbejdsgivere().stream().map(a -> new Beskaeftigede(forDem, a, false)).toList());
    Forloeb f = forloeb.hent(r.forloebId());
    invitation.send(r, f, svar.parter().valgtBrancheorganisation(), Rolle.BRANCHORGANISATION);
    invitation.send(r, f, svar.parter().valgtFagligOrganisation(), Rolle.FAGLIG_ORGANISATION);
    invitation.send(r, f, svar.skole().valgtSkole(), Rolle.UDDANNELSESINSTITUTION);
    udkast.modtag(opbakning(s, svar.skole().frist()), s);
  }

  private static Behov behov(BeskrivKortVej.Behovet b) {
    return new Behov(
        null,
        b.branche(),
        b.stillinger(),
        null,
        b.geografi(),
        List.of("HENVENDELSE"),
        null,
        b.henvendelse(),
        false,
        false);
  }

  /** The ordinary wording; in a crisis the parties back the forløb rather than sign. */
  private Aftaleindhold opbakning(Situation s, LocalDate frist) {
    Aftaleindhold a = udkast.forslag(s).orElseThrow();
    return new Aftaleindhold(
        Aftaleindhold.Form.ANDEN_VIS,
        a.niveau(),
        a.aftalensFormaal(),
        a.stillingsbetegnelser(),
        a.fagligeKompetencer(),
        true,
        a.maalgruppe(),
        null,
        a.beskaeftigede(),
        a.loeftemaal(),
        true,
        null,
        frist);
  }
}
