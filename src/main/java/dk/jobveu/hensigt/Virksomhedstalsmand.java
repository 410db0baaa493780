package dk.jobveu.hensigt;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.moede.Talsmaend;
import dk.jobveu.opstart.LedendeJobcenter;
import org.springframework.stereotype.Component;

/**
 * A company has one contact: the job centre on whose overview it stands, else the
 * organisation that found it, else the leading job centre, or the coordinator where there is none.
 */
@Component
class Virksomhedstalsmand implements Talsmaend {

  private final Hensigtserklaeringer erklaeringer;
  private final Virksomheder virksomheder;
  private final Deltagelser deltagelser;
  private final Forloebregister forloeb;
  private final LedendeJobcenter ledende;

  Virksomhedstalsmand(
      Hensigtserklaeringer erklaeringer,
      Virksomheder virksomheder,
      Deltagelser deltagelser,
      Forloebregister forloeb,
      LedendeJobcenter ledende) {
    this.erklaeringer = erklaeringer;
    this.virksomheder = virksomheder;
    this.deltagelser = deltagelser;
    this.forloeb = forloeb;
    this.ledende = ledende;
  }

  @Override
  public String af(String forloebId, String virksomhedId) {
    String koordinator = forloeb.hent(forloebId).koordinator();
    return erklaeringer.ansvar(forloebId).stream()
        .filter(a -> a.virksomhedId().equals(virksomhedId))
        .map(Virksomhedsansvar::jobcenter)
        .filter(j -> deltagelser.jobcentre(forloebId).contains(j))
        .findFirst()
        .or(
            () ->
                deltagelser.alle(forloebId).stream()
                    .filter(d -> d.erMed() && !foelgerKun(d, koordinator))
                    .map(Deltagelse::aktoerId)
                    .filter(virksomheder.hent(virksomhedId).kontakt()::equals)
                    .findFirst())
        .orElseGet(() -> ledende.af(forloebId, null, koordinator));
  }

  /** Whoever has handed the coordination over reads the forløb and answers for nobody in it. */
  private static boolean foelgerKun(Deltagelse d, String koordinator) {
    return d.rolle().equals(Rolle.KOORDINATOR.id()) && !d.aktoerId().equals(koordinator);
  }

  @Override
  public boolean harLovetAtKomme(String forloebId, String virksomhedId) {
    return erklaeringer
        .seneste(forloebId, virksomhedId)
        .filter(Hensigtserklaering::gaelder)
        .filter(h -> h.indhold().deltagerIInformationsmoede())
        .isPresent();
  }
}
