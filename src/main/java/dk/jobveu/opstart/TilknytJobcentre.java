package dk.jobveu.opstart;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Deltagervalg;
import dk.jobveu.forloeb.Geografividne;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.moede.Virksomhedsliste;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Invites job centres, goes on without one, or stops. */
@Brugstilfaelde
public class TilknytJobcentre implements Blanket<TilknytJobcentre.Svar, TilknytJobcentre.Udfald> {

  /** How the forløb goes on. */
  public enum Vej {
    JOBCENTRE,
    UDEN,
    STOP
  }

  /** A row of the form's list. */
  public record Jobcentervalg(String jobcenterValg) {}

  /**
   * @param begrundelse why there is no job centre
   */
  public record Svar(Vej vej, List<Jobcentervalg> jobcentre, String begrundelse) {}

  /** How the process goes on, who leads, and whether any job centre takes part already. */
  public record Udfald(Vej opstartVej, String jobcenter, boolean jobcenterMed) {}

  private final Jobcentertilknytninger tilknytninger;
  private final Deltagelser deltagelser;
  private final Deltagervalg valg;
  private final Virksomhedsliste virksomheder;
  private final Aktoerer aktoerer;
  private final Afvigelser afvigelser;
  private final Underretninger underretninger;
  private final Haendelser haendelser;
  private final List<Geografividne> geografi;

  TilknytJobcentre(
      Jobcentertilknytninger tilknytninger,
      Deltagelser deltagelser,
      Deltagervalg valg,
      Virksomhedsliste virksomheder,
      Aktoerer aktoerer,
      Afvigelser afvigelser,
      Underretninger underretninger,
      Haendelser haendelser,
      List<Geografividne> geografi) {
    this.tilknytninger = tilknytninger;
    this.deltagelser = deltagelser;
    this.valg = valg;
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
    this.afvigelser = afvigelser;
    this.underretninger = underretninger;
    this.haendelser = haendelser;
    this.geografi = List.copyOf(geografi);
  }

  /** The job centres that are already known from phase 1. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    return Optional.of(
        new Svar(
            null,
            aktoerer.efterNavn(deltagelser.jobcentre(s.forloebId())).stream()
                .map(Jobcentervalg::new)
                .toList(),
            null));
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    List<Jobcentertilknytning> svar =
        Danskorden.ordnet(tilknytninger.alle(s.forloebId()), t -> aktoerer.navn(t.jobcenter()));
    Map<String, Object> vist = new HashMap<>(virksomheder.af(s.forloebId()));
    vist.put("jobcentervalg", valg.medRolle(s.forloebId(), Rolle.JOBCENTER.id()));
    vist.put("svarIndtilNu", svar.stream().map(this::raekke).toList());
    vist.put("antalSvar", svar.size());
    return vist;
  }

  private Map<String, Object> raekke(Jobcentertilknytning t) {
    return Map.of(
        "jobcenter",
        aktoerer.navn(t.jobcenter()),
        "svar",
        switch (t.svar()) {
          case INVITERET -> "Har ikke svaret";
          case ACCEPTERET -> "Er med";
          case AFSLAAET -> "Har sagt nej";
        },
        "grund",
        t.grund() == null ? "" : t.grund());
  }

  /** Invites those that are not yet attached; one that said no is asked again. */
  @Override
  public Udfald modtag(Svar svar, Situation s) {
    Registrering r = s.registrering();
    if (svar.vej() == Vej.JOBCENTRE) {
      inviter(r, svar.jobcentre());
    } else if (svar.begrundelse() == null) {
      throw new Regelbrud("begrundelse", "Skriv, hvorfor der ikke er et jobcenter med.");
    } else if (svar.vej() == Vej.UDEN) {
      afvigelser.registrer(r, "R-4.1", svar.begrundelse());
    } else {
      afvigelser.registrer(r, "R-4.1", svar.begrundelse());
      haendelser.registrer(
          r, "OPSTART_STOPPET", "Koordinatoren har stoppet forløbet, da jobcentrene blev spurgt.");
    }
    return new Udfald(
        svar.vej(),
        // without a job centre its tasks go to the coordinator, on its behalf
        s.variabel(svar.vej() == Vej.UDEN ? "koordinator" : "jobcenter"),
        svar.vej() != Vej.STOP && !tilknytninger.deltagende(s.forloebId()).isEmpty());
  }

  private void inviter(Registrering registrering, List<Jobcentervalg> valgte) {
    Set<String> jobcentre =
        valgte.stream()
            .map(Jobcentervalg::jobcenterValg)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (jobcentre.isEmpty()) {
      throw new Regelbrud("jobcentre", "Vælg mindst ét jobcenter.");
    }
    String forloebId = registrering.forloebId();
    Set<String> sagdeJa =
        tilknytninger.deltagende(forloebId).stream()
            .map(Jobcentertilknytning::jobcenter)
            .collect(Collectors.toSet());
    // whoever declined now or in an earlier phase sees the forløb again when asked again
    Set<String> sagdeNej =
        deltagelser.alle(forloebId).stream()
            .filter(d -> !d.erMed())
            .map(Deltagelse::aktoerId)
            .collect(Collectors.toSet());
    Set<String> hidtil = Set.copyOf(deltagelser.jobcentre(forloebId));
    for (String jobcenter : jobcentre) {
      if (sagdeJa.contains(jobcenter)) {
        continue;
      }
      deltagelser.tilknyt(forloebId, jobcenter, Rolle.JOBCENTER.id());
      if (sagdeNej.contains(jobcenter)) {
        deltagelser.svar(forloebId, jobcenter, Deltagelse.Svar.INVITERET, null);
      }
      if (!hidtil.contains(jobcenter)) {
        geografi.forEach(v -> v.etJobcenterMere(registrering));
      }
      tilknytninger.gemSvar(Jobcentertilknytning.inviteret(registrering, jobcenter));
      underretninger.send(
          "tilknyt:%s:%s:%d"
              .formatted(forloebId, jobcenter, registrering.tidspunkt().toEpochMilli()),
          forloebId,
          jobcenter,
          "Vil I være med i Job-VEU-forløbet?",
          "Virksomheder mangler medarbejdere. Sig til eller fra, og skriv jeres vilkår i opgaven"
              + " Bekræft deltagelse og vilkår.");
    }
  }
}
