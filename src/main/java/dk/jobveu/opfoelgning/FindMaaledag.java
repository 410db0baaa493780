package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Morgen;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the next day on which somebody has been so many months away from the course. */
@Brugstilfaelde
public class FindMaaledag implements Trin<Intet, FindMaaledag.Udfald> {

  /** Whether there is a day, and the morning of its working day. */
  public record Udfald(Boolean flereMaaledage, Optional<Morgen> maaledag) {}

  private final Maaledage maaledage;
  private final Arbejdsdage arbejdsdage;

  FindMaaledag(Maaledage maaledage, Arbejdsdage arbejdsdage) {
    this.maaledage = maaledage;
    this.arbejdsdage = arbejdsdage;
  }

  @Override
  public Udfald udfoer(Intet intet, Registrering r) {
    LocalDate idag = Datoer.dagen(r.tidspunkt());
    Optional<LocalDate> naeste =
        maaledage.af(r.forloebId()).stream()
            .map(Maaledage.Maaledag::dag)
            .filter(d -> d.isAfter(idag))
            .min(LocalDate::compareTo);
    return new Udfald(naeste.isPresent(), naeste.map(arbejdsdage::fra).map(Morgen::new));
  }
}
