package dk.jobveu.opstart;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Invites job centres, goes on without one, or stops. */
@Component
public class TilknytJobcentre {

  /** How the forløb goes on. */
  public enum Vej {
    JOBCENTRE,
    UDEN,
    STOP
  }

  private final Jobcentertilknytninger tilknytninger;
  private final Deltagelser deltagelser;
  private final Afvigelser afvigelser;
  private final Underretninger underretninger;
  private final Haendelser haendelser;

  public TilknytJobcentre(
      Jobcentertilknytninger tilknytninger,
      Deltagelser deltagelser,
      Afvigelser afvigelser,
      Underretninger underretninger,
      Haendelser haendelser) {
    this.tilknytninger = tilknytninger;
    this.deltagelser = deltagelser;
    this.afvigelser = afvigelser;
    this.underretninger = underretninger;
    this.haendelser = haendelser;
  }

  /** Invites those that are not yet attached; one that said no is asked again. */
  public void udfoer(
      Registrering registrering, Vej vej, List<String> jobcentre, String begrundelse) {
    if (vej == Vej.JOBCENTRE) {
      inviter(registrering, new LinkedHashSet<>(jobcentre));
      return;
    }
    if (begrundelse == null) {
      throw new Regelbrud("begrundelse", "Skriv hvorfor der ikke er et jobcenter med.");
    }
    if (vej == Vej.UDEN) {
      afvigelser.registrer(registrering, "R-4.1", begrundelse);
    } else {
      haendelser.registrer(registrering, "OPSTART_STOPPET", "Intet jobcenter er med i forløbet.");
    }
  }

  private void inviter(Registrering registrering, Set<String> jobcentre) {
    if (jobcentre.isEmpty()) {
      throw new Regelbrud("jobcentre", "Vælg mindst ét jobcenter.");
    }
    String forloebId = registrering.forloebId();
    Set<String> sagdeJa =
        tilknytninger.alle(forloebId).stream()
            .filter(t -> t.svar() == Deltagelse.Svar.ACCEPTERET)
            .map(Jobcentertilknytning::jobcenter)
            .collect(Collectors.toSet());
    // whoever declined now or in an earlier phase sees the forløb again when asked again
    Set<String> sagdeNej =
        deltagelser.alle(forloebId).stream()
            .filter(d -> !d.erMed())
            .map(Deltagelse::aktoerId)
            .collect(Collectors.toSet());
    for (String jobcenter : jobcentre) {
      if (sagdeJa.contains(jobcenter)) {
        continue;
      }
      deltagelser.tilknyt(forloebId, jobcenter, Rolle.JOBCENTER.id());
      if (sagdeNej.contains(jobcenter)) {
        deltagelser.svar(forloebId, jobcenter, Deltagelse.Svar.INVITERET, null);
      }
      tilknytninger.gem(Jobcentertilknytning.inviteret(registrering, jobcenter));
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
