package dk.jobveu.opstart;

import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.moede.Indkaldelser;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.moede.Moedesvar;
import dk.jobveu.moede.Moedesvarene;
import dk.jobveu.moede.Organisationsvalg;
import dk.jobveu.moede.Virksomhedsliste;
import dk.jobveu.opstart.Moededeltager.Mandat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Records the kick-off meeting and who could decide there. */
@Brugstilfaelde
public class HoldOpstartsmoede implements Blanket<Opstartsmoede, HoldOpstartsmoede.Udfald> {

  /**
   * Who goes on with what.
   *
   * @param jobcenter leads the others
   * @param ledende the same, still known where each job centre has a task of its own
   */
  public record Udfald(
      String jobcenter,
      String ledende,
      String tovholder,
      boolean mandatMangler,
      boolean flereJobcentre) {}

  private final Opstartsmoeder moeder;
  private final Indkaldelser indkaldelser;
  private final Moedesvarene moedesvar;
  private final Jobcentertilknytninger tilknytninger;
  private final LedendeJobcenter ledende;
  private final Organisationsvalg organisationer;
  private final Virksomhedsliste virksomheder;
  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  HoldOpstartsmoede(
      Opstartsmoeder moeder,
      Indkaldelser indkaldelser,
      Moedesvarene moedesvar,
      Jobcentertilknytninger tilknytninger,
      LedendeJobcenter ledende,
      Organisationsvalg organisationer,
      Virksomhedsliste virksomheder,
      Forloebregister forloeb,
      Deltagelser deltagelser,
      Afvigelser afvigelser,
      Haendelser haendelser) {
    this.moeder = moeder;
    this.indkaldelser = indkaldelser;
    this.moedesvar = moedesvar;
    this.tilknytninger = tilknytninger;
    this.ledende = ledende;
    this.organisationer = organisationer;
    this.virksomheder = virksomheder;
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  /** Those that said they come, or all without a call, with the mandate they stated. */
  @Override
  public Optional<Opstartsmoede> forslag(Situation s) {
    Map<String, Moedesvar> svar =
        indkaldelser.svar(s.forloebId(), Moedeslags.OPSTART).stream()
            .collect(Collectors.toMap(Moedesvar::deltager, m -> m));
    Set<String> udenMandat =
        tilknytninger.deltagende(s.forloebId()).stream()
            .filter(t -> Boolean.FALSE.equals(t.mandat()))
            .map(Jobcentertilknytning::jobcenter)
            .collect(Collectors.toSet());
    List<Moededeltager> deltagere =
        organisationer
            .ids(s.forloebId())
            .filter(id -> !svar.containsKey(id) || !svar.get(id).mangler())
            .map(id -> new Moededeltager(id, mandat(svar.get(id), udenMandat.contains(id))))
            .toList();
    return Optional.of(new Opstartsmoede(null, deltagere, null, null, null, null));
  }

  /** What was said last counts: the answer to the call, else that of joining the forløb. */
  private static Mandat mandat(Moedesvar svar, boolean udenMandat) {
    boolean kan = svar == null || svar.kanBeslutte() == null ? !udenMandat : svar.kanBeslutte();
    return kan ? Mandat.JA : Mandat.NEJ;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    Map<String, Object> vist = new HashMap<>(virksomheder.af(s.forloebId()));
    vist.putAll(moedesvar.af(s.forloebId(), Moedeslags.OPSTART));
    vist.put("organisationsvalg", organisationer.iForloeb(s.forloebId()));
    vist.put("harFlereJobcentre", tilknytninger.deltagende(s.forloebId()).size() > 1);
    vist.put("medLedige", forloeb.hent(s.forloebId()).erForLedige());
    return vist;
  }

  @Override
  public Udfald modtag(Opstartsmoede moede, Situation s) {
    Set<String> set = new HashSet<>();
    for (Moededeltager deltager : moede.deltagere()) {
      if (!set.add(deltager.deltager())) {
        throw new Regelbrud("deltagere", "Den samme organisation står der to gange.");
      }
    }
    Registrering r = s.registrering();
    long fravaerende =
        deltagelser.jobcentre(r.forloebId()).stream().filter(j -> !set.contains(j)).count();
    if (fravaerende > 0) {
      afvigelser.udled(
          r,
          "R-4.3",
          fravaerende == 1
              ? "Et jobcenter var ikke med på opstartsmødet."
              : fravaerende + " jobcentre var ikke med på opstartsmødet.");
    }
    moeder.gemMoede(r, moede);
    haendelser.registrer(
        r,
        "OPSTARTSMOEDE_HOLDT",
        "Opstartsmødet er holdt med %s."
            .formatted(Antal.af(moede.deltagere().size(), "organisation", "organisationer")));
    String leder = ledende.af(r.forloebId(), s.variabel("jobcenter"), s.variabel("koordinator"));
    return new Udfald(
        leder,
        leder,
        moede.tovholderValg(),
        !moeder.udenMandat(r.forloebId()).isEmpty(),
        tilknytninger.deltagende(r.forloebId()).size() > 1);
  }
}
