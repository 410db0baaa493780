package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsprofil;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The screeningsprofil (D16). Which competences are looked for is for everybody in the forløb; what
 * else is asked of a citizen, for the job centres that ask it and whoever wrote it.
 */
@Component
class Profilen implements Dokumentkilde {

  private final Screeninger screeninger;

  Profilen(Screeninger screeninger) {
    this.screeninger = screeninger;
  }

  @Override
  public String sti() {
    return "screeningsprofil";
  }

  @Override
  public String navn() {
    return "Screeningsprofil";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    return screeninger.profil(indsigt.forloebId()).map(p -> dokument(indsigt, p));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return Udgave.af(this, indsigt, true);
  }

  private Dokument dokument(Indsigt indsigt, Screeningsprofil p) {
    boolean alt = indsigt.erKoordinator() || indsigt.jobcenter().isPresent();
    return new Dokument(
        null,
        null,
        null,
        List.of(
            tabel(
                "Kompetencer",
                List.of("Kompetence", "Slags", "Krav", "Virksomhed"),
                p.kompetencer().stream()
                    .map(k -> raekke(k.navn(), k.type().tekst(), k.krav().tekst(), k.virksomhed()))
                    .toList()),
            felter(
                "Andre krav",
                felt("Ledig i højst så mange måneder", alt ? p.ledighedMaaneder() : null),
                felt("Dansk", alt ? p.sprogkrav() : null),
                felt("Andet", alt ? p.andreKrav() : null))),
        alt ? null : "Hvad der ellers kræves, læses af koordinatoren og jobcentrene.");
  }
}
